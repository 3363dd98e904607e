public import Licensing

/// The tree of smart accounts and their virtual accounts; its selection is the scope of the others.
public struct AccountsPane: Hashable, Sendable {
  /// The whole tree.
  public internal(set) var tree: Loadable<[AccountBranch]>
  /// The smart accounts whose virtual accounts are shown.
  public internal(set) var expanded: Set<Licensing.Identifier<SmartAccount>> = []
  /// The selected account, kept by identity; nil until the tree is known.
  public internal(set) var selection: Scope?
  /// What of the lines is at the top of the screen.
  public internal(set) var top = 0
  /// How many lines are on the screen.
  public internal(set) var height: Int
  /// What accounts have to fit; only those are shown.
  public internal(set) var filter = PaneFilter.none
  var inFlight: RequestNumber?
  var wantsRefresh = true

  /// A tree that is not known yet.
  public init(height: Int = 0) {
    tree = .loading
    self.height = height
  }

  /// A known tree, for drawing without a desk.
  public init(
    showing tree: [AccountBranch], selection: Scope? = nil,
    expanded: Set<Licensing.Identifier<SmartAccount>> = [], height: Int
  ) {
    self.tree = .loaded(tree)
    self.selection = selection
    self.expanded = expanded
    self.height = height
    wantsRefresh = false
  }

  /// The branch of the selected smart account, or of the one that the selected account lies in.
  public var selectedBranch: AccountBranch? {
    tree.value?.first { $0.account.id == selection?.smartAccount }
  }

  /// The selected virtual account; nil while a whole smart account is selected.
  public var selectedLeaf: AccountLeaf? {
    guard let virtualAccount = selection?.virtualAccount else { return nil }
    return selectedBranch?.virtualAccounts.first { $0.virtualAccount.id == virtualAccount }
  }
}

/// One line of the accounts tree.
public enum AccountLine: Hashable, Sendable {
  case account(AccountBranch, isExpanded: Bool)
  case virtualAccount(AccountLeaf, of: SmartAccount)

  /// The scope that the line stands for.
  public var scope: Scope {
    switch self {
    case .account(let branch, _): .smartAccount(branch.account.id)
    case .virtualAccount(let leaf, let account):
      .virtualAccount(leaf.virtualAccount.id, of: account.id)
    }
  }
}
