internal import Licensing

extension AccountsPane {
  /// Goes a step through the tree; the account reached becomes the scope.
  mutating func move(_ step: ListMove) {
    let scopes = lines.map(\.scope)
    guard let now = scopes.firstIndex(where: { $0 == selection }) ?? scopes.indices.first else {
      return
    }
    let last = scopes.count - 1
    switch step {
    case .lines(let count): selection = scopes[min(max(0, now + count), last)]
    case .pages(let count): selection = scopes[min(max(0, now + count * height), last)]
    case .scroll(let count):
      top = min(max(0, top + count), max(0, scopes.count - height))
      selection = scopes[min(max(now, top), max(top, top + height - 1), last)]
    case .first: selection = scopes[0]
    case .last: selection = scopes[last]
    }
    settle()
  }

  /// Selects a line of the screen, from 0, where there is one.
  mutating func select(line: Int) {
    let visible = visible
    guard visible.indices.contains(visible.startIndex + line) else { return }
    selection = visible[visible.startIndex + line].scope
  }

  /// Selects an account, opens the branch that it lies in, and clears what hides it.
  mutating func reveal(_ scope: Scope) {
    if filter.isActive { filter = .none }
    if scope.virtualAccount != nil { expanded.insert(scope.smartAccount) }
    selection = scope
    settle()
  }

  /// Shows the virtual accounts of the selected smart account.
  mutating func expand() {
    guard let selection else { return }
    expanded.insert(selection.smartAccount)
  }

  /// Folds the virtual accounts of the selected smart account away and selects that.
  mutating func collapse() {
    guard let account = selection?.smartAccount else { return }
    if case .smartAccount = selection { expanded.remove(account) }
    selection = .smartAccount(account)
    settle()
  }

  /// Opens what is closed and closes what is open.
  mutating func toggleExpanded() {
    guard let account = selection?.smartAccount else { return }
    if expanded.contains(account) {
      expanded.remove(account)
      selection = .smartAccount(account)
    } else {
      expanded.insert(account)
    }
    settle()
  }

  /// Shows only accounts whose names match; a selection that goes out of sight moves to the first
  /// that matches.
  mutating func filter(by text: String) {
    guard filter.take(text, for: .accounts) else { return }
    let lines = lines
    if let now = lines.first(where: { $0.scope == selection }), isFound(now) { return settle() }
    if let best = lines.first(where: isFound) ?? lines.first { selection = best.scope }
    settle()
  }

  /// Whether the line stands there for its own name, not for that of an account in it.
  private func isFound(_ line: AccountLine) -> Bool {
    switch line {
    case .account(let branch, _): fits(branch)
    case .virtualAccount: true
    }
  }

  /// Takes another number of lines on the screen.
  mutating func resize(to height: Int) {
    self.height = height
    settle()
  }

  /// Asks for the tree once more.
  mutating func refresh() {
    wantsRefresh = true
    tree.becomeStale()
  }

  /// The next question, where there is one.
  mutating func questions(_ requests: inout RequestCounter) -> [Effect] {
    guard wantsRefresh, inFlight == nil else { return [] }
    let number = requests.next()
    (wantsRefresh, inFlight) = (false, number)
    return [.fetch(number, AccountsQuery().question)]
  }

  /// Takes the tree; an answer to an older question is dropped.
  mutating func receive(_ number: RequestNumber, _ branches: [AccountBranch]) {
    guard inFlight == number else { return }
    inFlight = nil
    tree = wantsRefresh ? .stale(branches) : .loaded(branches)
    keepSelection(in: branches)
    settle()
  }

  /// Takes a refusal; says whether it was this pane's.
  mutating func fail(_ number: RequestNumber, _ refusal: Refusal) -> Bool {
    guard inFlight == number else { return false }
    inFlight = nil
    tree.fail(refusal)
    return true
  }

  private mutating func keepSelection(in branches: [AccountBranch]) {
    let branch = branches.first { $0.account.id == selection?.smartAccount }
    guard let branch else {
      let first = branches.first { $0.account.kind == .customer } ?? branches.first
      selection = first.map { .smartAccount($0.account.id) }
      if let first { expanded.insert(first.account.id) }
      return
    }
    guard let leaf = selection?.virtualAccount,
      !branch.virtualAccounts.contains(where: { $0.virtualAccount.id == leaf })
    else { return }
    selection = .smartAccount(branch.account.id)
  }

  /// Brings the selected line onto the screen.
  private mutating func settle() {
    let lines = lines
    let cursor = lines.firstIndex { $0.scope == selection } ?? 0
    top = max(0, min(max(top, cursor - height + 1), cursor, max(0, lines.count - height)))
  }
}
