internal import Licensing

/// What one file of saved answers holds.
struct AnswerPage: Sendable {
  let file: String
  /// The lists that stand in it; none makes it a file of another kind.
  private(set) var lists: Set<AnswerList> = []
  /// How many rows the whole list has, over all its pages, as the answer says.
  private(set) var announced: Int?
  private(set) var accounts: [ImportedAccount] = []
  private(set) var virtualAccounts: [ImportedVirtualAccount] = []
  private(set) var licenses: [LicenseAnswer] = []
  private(set) var subscriptions: [SubscriptionAnswer] = []
  private(set) var devices: [ImportedInstance] = []
  /// Rows of each list that can't be read.
  private(set) var rejects: [AnswerList: [Reject]] = [:]

  /// Reads a parsed file. Which lists it holds is seen from its members, not from its name.
  init(file: String, document: JSONDocument) throws(Refusal) {
    self.file = file
    announced = try Self.announced(by: document.root, file: file)
    for list in AnswerList.allCases {
      guard let value = try Self.list(list, of: document.root, file: file) else { continue }
      lists.insert(list)
      var source = SourceText(file: file, bytes: document.bytes)
      read(value, as: list, from: &source)
      if !source.rejects.isEmpty { rejects[list] = source.rejects }
    }
  }

  /// The list of an answer; a member of that name that is no list makes it another kind of file,
  /// and two of them can't both be meant.
  private static func list(
    _ list: AnswerList, of root: JSONValue, file: String
  ) throws(Refusal) -> JSONValue? {
    switch root.member(list.member) {
    case .missing: return nil
    case .value(let value): return value.kind == .list ? value : nil
    case .repeated:
      throw .file(.missingMember(file: file, member: list.member.description))
    }
  }

  /// A total that is there but can't be read is not the same as none: the check would be skipped.
  private static func announced(by root: JSONValue, file: String) throws(Refusal) -> Int? {
    guard root.kind == .object else { return nil }
    do throws(FieldProblem) {
      return try JSONRow(root).field("totalRecords").optionalQuantity()?.rawValue
    } catch {
      throw .file(.missingMember(file: file, member: "totalRecords"))
    }
  }

  private mutating func read(
    _ value: JSONValue, as list: AnswerList, from source: inout SourceText
  ) {
    switch list {
    case .accounts: accounts = source.rows(value, as: ImportedAccount.self)
    case .virtualAccounts:
      virtualAccounts = source.rows(value, as: ImportedVirtualAccount.self)
    case .licenses: licenses = source.rows(value, as: LicenseAnswer.self)
    case .subscriptions: subscriptions = source.rows(value, as: SubscriptionAnswer.self)
    case .devices: devices = source.rows(value, as: ImportedInstance.self)
    }
  }
}
