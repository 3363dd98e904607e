internal import Licensing

extension RowList {
  /// How many steps wait at most; more than a hand can do before an answer comes.
  static var mostRemembered: Int { 256 }

  /// Takes a step, now or as soon as the rows for it are loaded.
  mutating func move(_ move: ListMove) {
    wantedLine = nil
    remember(move)
    advance()
  }

  /// Takes another number of rows on the screen.
  ///
  /// - Parameter isWhole: whether the rows go over the whole width of the screen, so that a
  ///   terminal can scroll them by itself.
  mutating func resize(to height: Int, isWhole: Bool = true) {
    self.height = height
    scrollStep = isWhole ? 1 : max(1, height / 2)
    settle()
    advance()
  }

  /// Selects a line of the screen, from 0, where there is a row.
  mutating func select(line: Int) {
    guard remembered.isEmpty, (0..<height).contains(line), rows.indices.contains(top + line) else {
      return
    }
    cursor = top + line
  }

  /// Takes the steps that wait, in their order, as far as the loaded rows allow.
  mutating func advance() {
    while let step = remembered.first, canMove {
      switch left(after: step) {
      case nil: remembered.removeFirst()
      case step: return
      case .some(let rest): remembered[0] = rest
      }
    }
  }

  /// Whether what is loaded is what steps are to be taken in.
  private var canMove: Bool {
    if case .replace = wish { return false }
    if inFlight?.fetch.purpose == .replace { return false }
    return missing == nil
  }

  /// The side on which rows of the screen itself are not loaded.
  var missing: ListFetch<Row.Key>.Purpose? {
    if hasLater, top + height > rows.count { return .extendLater }
    if hasEarlier, rows.count < height { return .extendEarlier }
    return nil
  }

  /// Puts a step behind the others; steps in one direction become one, a jump makes them vain.
  private mutating func remember(_ move: ListMove) {
    switch (remembered.last, move) {
    case (_, .first), (_, .last): remembered = [move]
    case (.lines(let before), .lines(let more)) where before.signum() == more.signum():
      remembered[remembered.count - 1] = .lines(before + more)
    case (.pages(let before), .pages(let more)) where before.signum() == more.signum():
      remembered[remembered.count - 1] = .pages(before + more)
    case (.scroll(let before), .scroll(let more)) where before.signum() == more.signum():
      remembered[remembered.count - 1] = .scroll(before + more)
    case (_, .lines), (_, .pages), (_, .scroll):
      if remembered.count < Self.mostRemembered { remembered.append(move) }
    }
  }

  /// Takes a step as far as the loaded rows allow and gives what is left of it.
  private mutating func left(after move: ListMove) -> ListMove? {
    switch move {
    case .lines(let count): moveLines(count).map(ListMove.lines)
    case .pages(let count): movePages(count).map(ListMove.pages)
    case .scroll(let count): scroll(count).map(ListMove.scroll)
    case .first: goToStart() ? nil : .first
    case .last: goToEnd() ? nil : .last
    }
  }

  private mutating func moveLines(_ count: Int) -> Int? {
    let wanted = cursor + count
    let reached = min(max(0, wanted), max(0, rows.count - 1))
    cursor = reached
    bringAhead()
    settle()
    return isEnd(wanted - reached) ? nil : wanted - reached
  }

  /// Where the cursor has left the screen, brings so many rows into view at once; a held key
  /// comes to the same as single steps.
  private mutating func bringAhead() {
    let (below, above) = (cursor - (top + height - 1), top - cursor)
    if below > 0 {
      top += (below + scrollStep - 1) / scrollStep * scrollStep
    } else if above > 0 {
      top = max(0, top - (above + scrollStep - 1) / scrollStep * scrollStep)
    }
  }

  /// Whether a step that still has `rest` to go is over: done, or at the end of the whole list.
  private func isEnd(_ rest: Int) -> Bool {
    rest == 0 || (rest > 0 && !hasLater) || (rest < 0 && !hasEarlier)
  }

  private mutating func movePages(_ count: Int) -> Int? {
    let step = count.signum()
    var left = count
    while left != 0 {
      guard isLoaded(from: top + step * height) else { return left }
      cursor = min(max(0, cursor + step * height), max(0, rows.count - 1))
      top = max(0, top + step * height)
      settle()
      left -= step
      if step > 0 ? isWholeEnd : isWholeStart { return nil }
    }
    return nil
  }

  private mutating func scroll(_ count: Int) -> Int? {
    let highest = max(top, rows.count - height)
    let reached = min(max(0, top + count), highest)
    let rest = top + count - reached
    top = reached
    cursor = min(max(cursor, top), max(top, top + height - 1))
    settle()
    return isEnd(rest) ? nil : rest
  }

  private func isLoaded(from start: Int) -> Bool {
    (start >= 0 || !hasEarlier) && (start + height <= rows.count || !hasLater)
  }

  private var isWholeStart: Bool { !hasEarlier && cursor == 0 }

  private var isWholeEnd: Bool { !hasLater && cursor >= rows.count - 1 }

  private mutating func goToStart() -> Bool {
    guard !hasEarlier else { return false }
    (cursor, top) = (0, 0)
    return true
  }

  private mutating func goToEnd() -> Bool {
    guard !hasLater else { return false }
    cursor = max(0, rows.count - 1)
    top = max(0, rows.count - height)
    return true
  }
}
