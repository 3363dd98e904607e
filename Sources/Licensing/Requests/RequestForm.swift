/// The form of a request for a smart account, with texts as they were typed.
public struct RequestForm: Hashable, Sendable, Codable {
  public var kind: SmartAccount.Kind
  /// The requester's own profile, confirmed or updated.
  public var profile: Profile
  /// Whether the requester may represent the company; else the nominee is asked.
  public var hasAuthority: Bool
  public var nominee: String
  public var company: CompanyForm
  public var accountName: String
  /// The domain identifier; empty stands for that of the e-mail address.
  public var domain: String
  /// E-mail addresses of people to be administrators, separated by commas.
  public var nominated: String
  /// Whether the requester wants to be an administrator as well.
  public var wantsAccess: Bool
  /// That one who has the authority knows what partner users see, and answers for it.
  public var consents: Bool

  /// Fills in a form.
  public init(
    kind: SmartAccount.Kind = .customer, profile: Profile = Profile(), hasAuthority: Bool = true,
    nominee: String = "", company: CompanyForm = CompanyForm(), accountName: String = "",
    domain: String = "", nominated: String = "", wantsAccess: Bool = false,
    consents: Bool = false
  ) {
    self.kind = kind
    self.profile = profile
    self.hasAuthority = hasAuthority
    self.nominee = nominee
    self.company = company
    self.accountName = accountName
    self.domain = domain
    self.nominated = nominated
    self.wantsAccess = wantsAccess
    self.consents = consents
  }
}

/// What a person says of itself; what is empty stays as it is.
public struct Profile: Hashable, Sendable, Codable {
  public var name: String
  public var email: String
  public var company: String

  /// Fills in a profile.
  public init(name: String = "", email: String = "", company: String = "") {
    self.name = name
    self.email = email
    self.company = company
  }
}

/// A company's details as they were typed; all of them are given, or none.
public struct CompanyForm: Hashable, Sendable, Codable {
  public var name: String
  public var country: String
  public var address: String
  /// The state or region; `NA` where there is none.
  public var region: String
  /// The postal code; `NA` where there is none.
  public var postalCode: String

  /// Fills in the details.
  public init(
    name: String = "", country: String = "", address: String = "", region: String = "",
    postalCode: String = ""
  ) {
    self.name = name
    self.country = country
    self.address = address
    self.region = region
    self.postalCode = postalCode
  }

  /// What is said where something does not apply.
  public static let notApplicable = "NA"

  var isEmpty: Bool { self == CompanyForm() }
}

/// What the form of a request says once every field of it was read.
struct ReadRequest {
  let name: Name
  let nominee: EmailAddress?
  let company: CompanyForm
  let domain: DomainIdentifier
  let nominated: [EmailAddress]
  /// Whether the domain is another one than the e-mail address suggests.
  let isEdited: Bool
}
