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
    guard filter.isActive else {
      let isExpanded = expanded.contains(branch.account.id)
      return [.account(branch, isExpanded: isExpanded)]
        + (isExpanded ? leaves(branch.virtualAccounts, of: branch) : [])
    }
    let matching = branch.virtualAccounts.filter(fits)
    guard !matching.isEmpty || fits(branch) else { return [] }
    return [.account(branch, isExpanded: !matching.isEmpty)] + leaves(matching, of: branch)
  }

  private func leaves(_ leaves: [AccountLeaf], of branch: AccountBranch) -> [AccountLine] {
    leaves.map { .virtualAccount($0, of: branch.account) }
  }

  /// Whether a smart account itself fits the filter.
  func fits(_ branch: AccountBranch) -> Bool {
    filter.applied.holds { fits($0, branch.account.name, branch.headline.totals, tags: []) }
  }

  /// Whether a virtual account fits the filter.
  func fits(_ leaf: AccountLeaf) -> Bool {
    let account = leaf.virtualAccount
    return filter.applied.holds { fits($0, account.name, leaf.totals, tags: account.tags) }
  }

  private func fits(_ term: FilterTerm, _ name: Name, _ totals: Totals, tags: [String]) -> Bool {
    switch term {
    case .word(let word): return Fuzzy.matches(word, in: name.folded)
    case .figure(let figure, let comparison, let value):
      return totals.figure(figure).map { comparison.holds($0, value) } ?? false
    case .text(let field, let exact, let value):
      let texts = field == .tag ? tags.map(Name.fold) : [name.folded]
      return texts.contains { exact ? $0 == value : $0.contains(value) }
    case .date: return false
    }
  }
}
