internal import Licensing

extension AccountsPane {
  /// The lines of the tree that are not folded away or filtered out.
  public var lines: [AccountLine] {
    (tree.value ?? []).flatMap(lines(of:))
  }

  /// The lines on the screen.
  public var visible: ArraySlice<AccountLine> {
    let lines = lines
    let start = min(top, lines.count)
    return lines[start..<min(lines.count, start + height)]
  }

  private func lines(of branch: AccountBranch) -> [AccountLine] {
    guard !searchWords.isEmpty else {
      let isExpanded = expanded.contains(branch.account.id)
      return [.account(branch, isExpanded: isExpanded)]
        + (isExpanded ? leaves(branch.virtualAccounts, of: branch) : [])
    }
    let matching = branch.virtualAccounts.filter { matchesSearch($0.virtualAccount.name) }
    guard !matching.isEmpty || matchesSearch(branch.account.name) else { return [] }
    return [.account(branch, isExpanded: !matching.isEmpty)] + leaves(matching, of: branch)
  }

  private func leaves(_ leaves: [AccountLeaf], of branch: AccountBranch) -> [AccountLine] {
    leaves.map { .virtualAccount($0, of: branch.account) }
  }

  private var searchWords: [String] { Name.fold(search).split(separator: " ").map(String.init) }

  /// Whether a name matches every word that is searched for.
  func matchesSearch(_ name: Name) -> Bool {
    let folded = name.folded
    return searchWords.allSatisfy { Fuzzy.matches($0, in: folded) }
  }
}
