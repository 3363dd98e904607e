internal import Licensing

/// Decides which smart account an import is about.
enum AccountChoice {
  /// The account asked for, or the only one that the files name. An account asked for that no file
  /// names gets its domain for a name, because a table names no account at all.
  static func account(
    among named: [ImportedAccount], asked: DomainIdentifier?
  ) throws(Refusal) -> ImportedAccount {
    if let asked {
      if let account = named.first(where: { $0.domain == asked }) { return account }
      guard named.isEmpty else { throw .unknownSmartAccount(asked.rawValue) }
      return try account(calledLike: asked)
    }
    let choices = Set(named.map(\.domain)).sorted { $0.rawValue < $1.rawValue }
    guard choices.count == 1, let account = named.first else {
      throw .accountNotNamed(choices: choices)
    }
    return account
  }

  private static func account(
    calledLike domain: DomainIdentifier
  ) throws(Refusal) -> ImportedAccount {
    do throws(NameProblem) {
      return ImportedAccount(name: try Name(imported: domain.rawValue), domain: domain)
    } catch {
      throw .nameInvalid(error)
    }
  }
}
