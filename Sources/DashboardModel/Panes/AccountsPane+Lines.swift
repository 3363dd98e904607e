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
    let words = Name.fold(search).split(separator: " ").map(String.init)
    guard !words.isEmpty else {
      let isExpanded = expanded.contains(branch.account.id)
      return [.account(branch, isExpanded: isExpanded)]
        + (isExpanded ? leaves(branch.virtualAccounts, of: branch) : [])
    }
    let matching = branch.virtualAccounts.filter { matches(words, $0.virtualAccount.name) }
    guard !matching.isEmpty || matches(words, branch.account.name) else { return [] }
    return [.account(branch, isExpanded: !matching.isEmpty)] + leaves(matching, of: branch)
  }

  private func leaves(_ leaves: [AccountLeaf], of branch: AccountBranch) -> [AccountLine] {
    leaves.map { .virtualAccount($0, of: branch.account) }
  }

  private func matches(_ words: [String], _ name: Name) -> Bool {
    let folded = name.folded
    return words.allSatisfy { Fuzzy.matches($0, in: folded) }
  }
}
