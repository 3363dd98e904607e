/// How the fields of a request are read, each refused by its own name.
extension Estate {
  /// Reads a form whose requester is known as a user.
  func read(_ form: RequestForm, of requester: User) throws(Refusal) -> ReadRequest {
    let nominee = form.hasAuthority ? nil : try FieldReader.email(form.nominee)
    let name = try FieldReader.name(form.accountName)
    let address = nominee ?? requester.email.flatMap { EmailAddress(rawValue: $0) }
    guard let suggested = address?.domain else { throw .field(.email, .empty) }
    let domain = form.domain.isEmpty ? suggested : try FieldReader.domain(form.domain)
    return ReadRequest(
      name: name, nominee: nominee, company: try form.company.read(), domain: domain,
      nominated: try FieldReader.emails(form.nominated),
      isEdited: isEdited(domain, suggested: suggested, kind: form.kind))
  }

  /// The prefix of the domain that a second account under a taken one is offered.
  static let holdingPrefix = "holding."

  /// A domain has to be free; under a taken one the one of a holding account is offered.
  func requireFree(_ domain: DomainIdentifier) throws(Refusal) {
    guard isTaken(domain) else { return }
    let offered = DomainIdentifier(rawValue: Estate.holdingPrefix + domain.rawValue)
    let free = offered.flatMap { isTaken($0) ? nil : $0 }
    throw .impeded(.domainTaken(domain, offered: free))
  }

  private func isTaken(_ domain: DomainIdentifier) -> Bool {
    smartAccounts.values.contains { $0.domain == domain }
  }

  /// The domain of the address needs nobody's approval, nor that of a second account under it.
  private func isEdited(
    _ domain: DomainIdentifier, suggested: DomainIdentifier, kind: SmartAccount.Kind
  ) -> Bool {
    guard domain != suggested else { return false }
    guard domain.rawValue == Estate.holdingPrefix + suggested.rawValue else { return true }
    return kind != .holding && !isTaken(suggested)
  }
}

extension ReadRequest {
  /// A name that resembles neither the company nor the domain is worth a word.
  func warnings(company: String?) -> [Warning] {
    let words = ReadRequest.words(of: name.text)
    let others = [company ?? "", domain.rawValue].map {
      String(Name.fold($0).filter { $0.isLetter || $0.isNumber })
    }
    let whole = words.joined()
    let resembles = others.contains { other in
      !other.isEmpty
        && (other.contains(whole) || whole.contains(other)
          || words.contains { $0.count >= 3 && other.contains($0) })
    }
    return resembles ? [] : [.unusualName(name.text)]
  }

  private static func words(of text: String) -> [String] {
    Name.fold(text).split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}

extension CompanyForm {
  /// The details as they are kept: all of them or none, `NA` only where it may be said.
  func read() throws(Refusal) -> CompanyForm {
    guard !isEmpty else { return self }
    return CompanyForm(
      name: try CompanyForm.applicable(name, .company),
      country: try CompanyForm.applicable(country, .country),
      address: try CompanyForm.applicable(address, .address),
      region: try CompanyForm.optional(region, .region),
      postalCode: try CompanyForm.optional(postalCode, .postalCode))
  }

  private static func applicable(
    _ text: String, _ field: FormField
  ) throws(Refusal) -> String {
    let found = try FieldReader.required(text, field)
    guard found.uppercased() != notApplicable else { throw .field(field, .malformed(found)) }
    return found
  }

  private static func optional(_ text: String, _ field: FormField) throws(Refusal) -> String {
    let found = try FieldReader.required(text, field)
    return found.uppercased() == notApplicable ? notApplicable : found
  }
}

extension RequestForm {
  /// The longest text of a draft's field, in bytes; what is in it is read when it is submitted.
  private static let longestField = 8192

  /// A draft may hold anything, but not any amount of it.
  func requireModest() throws(Refusal) {
    let fields: [(FormField, String)] = [
      (.name, profile.name), (.email, profile.email), (.company, profile.company),
      (.email, nominee), (.company, company.name), (.country, company.country),
      (.address, company.address), (.region, company.region),
      (.postalCode, company.postalCode), (.name, accountName), (.domain, domain),
      (.email, nominated),
    ]
    for (field, text) in fields where text.utf8.count > RequestForm.longestField {
      throw .field(field, .tooLong(limit: RequestForm.longestField))
    }
  }
}
