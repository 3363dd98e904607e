internal import Licensing

/// The tags of an account's virtual accounts by name, for lists whose rows know the names alone.
struct AccountTags {
  private let table: [String: [String]]

  init(_ estate: Estate, of account: Identifier<SmartAccount>) {
    let tagged = estate.virtualAccounts.values.filter {
      $0.smartAccount == account && !$0.tags.isEmpty
    }
    table = Dictionary(tagged.map { ($0.name.folded, $0.tags) }) { first, _ in first }
  }

  /// The tags of the virtual account of a name.
  func tags(_ name: Name) -> [String] { table[name.folded] ?? [] }

  /// The tags of the virtual account of a name that is only a text.
  func tags(named name: String) -> [String] { table[Name.fold(name)] ?? [] }
}
