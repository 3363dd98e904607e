/// How a list is looked at, under a name, for everybody who sees the account.
///
/// Saved views are the interface's and no part of the log's truth (domain §9).
public struct SavedView: Hashable, Sendable, Codable {
  public let account: Identifier<SmartAccount>
  public let name: Name
  /// Who saved it; that person and the operator can change or delete it.
  public let owner: Login
  public let content: Content

  /// Makes a view of its parts.
  public init(
    account: Identifier<SmartAccount>, name: Name, owner: Login, content: Content
  ) {
    self.account = account
    self.name = name
    self.owner = owner
    self.content = content
  }

  /// What is looked at, and how; all of it by name, so that an older program reads what it knows.
  public struct Content: Hashable, Sendable, Codable {
    /// The list: a pane, a kind of records, or the matrix.
    public var list: String
    /// The filter as it was typed.
    public var filter: String
    /// The column that rows are sorted by; nil for the list's own order.
    public var column: String?
    public var isDescending: Bool
    /// Columns that are not shown.
    public var hidden: [String]

    /// Describes a look.
    public init(
      list: String, filter: String = "", column: String? = nil, isDescending: Bool = false,
      hidden: [String] = []
    ) {
      self.list = list
      self.filter = filter
      self.column = column
      self.isDescending = isDescending
      self.hidden = hidden
    }
  }

  /// How many views an account can have.
  public static let most = 200
  /// The longest name, in characters.
  public static let longestName = 60
  /// The longest of the other texts, and the most hidden columns.
  public static let longestText = 100
  public static let mostHidden = 50
}

/// What is to be done with saved views.
public enum SavedViewChange: Hashable, Sendable, Codable {
  case save(name: String, SavedView.Content)
  case delete(name: String)
}

/// Why a view was not saved or deleted.
public enum SavedViewRefusal: Hashable, Sendable, Codable {
  /// There is none of that name.
  case unknown(String)
  /// Somebody else saved it.
  case owned(name: String, by: Login)
  /// There are as many as there can be.
  case tooMany(limit: Int)
  case nameTooLong(limit: Int)
  /// A part of it is longer than a program writes.
  case contentTooLong
}

extension SavedViewChange {
  /// What is written under the name; nil where the view goes. Refused where the name is nobody's or
  /// another person's, or there are too many.
  public func decided(
    among views: [SavedView], in account: Identifier<SmartAccount>, by principal: Principal
  ) throws(Refusal) -> (name: Name, view: SavedView?) {
    switch self {
    case .save(let text, let content):
      let name = try SavedViewChange.name(text)
      guard content.isShort else { throw .savedView(.contentTooLong) }
      let known = views.first { $0.name.folded == name.folded }
      if let known { try known.requireOwner(principal) }
      guard known != nil || views.count < SavedView.most else {
        throw .savedView(.tooMany(limit: SavedView.most))
      }
      let view = SavedView(
        account: account, name: name, owner: known?.owner ?? principal.login, content: content)
      return (name, view)
    case .delete(let text):
      let folded = Name.fold(text)
      guard let known = views.first(where: { $0.name.folded == folded }) else {
        throw .savedView(.unknown(text))
      }
      try known.requireOwner(principal)
      return (known.name, nil)
    }
  }

  private static func name(_ text: String) throws(Refusal) -> Name {
    guard text.count <= SavedView.longestName else {
      throw .savedView(.nameTooLong(limit: SavedView.longestName))
    }
    do throws(NameProblem) {
      return try Name(typed: text)
    } catch {
      throw .nameInvalid(error)
    }
  }
}

extension SavedView {
  fileprivate func requireOwner(_ principal: Principal) throws(Refusal) {
    guard owner == principal.login || principal.isOperator else {
      throw .savedView(.owned(name: name.text, by: owner))
    }
  }
}

extension SavedView.Content {
  fileprivate var isShort: Bool {
    let texts = [list, column ?? ""] + hidden
    return texts.allSatisfy { $0.count <= SavedView.longestText }
      && filter.count <= Filter.longest && hidden.count <= SavedView.mostHidden
  }
}
