internal import Licensing

extension MatrixPane {
  /// Shows the grid of another account.
  mutating func show(_ scope: Scope?) -> [Effect] {
    guard scope?.smartAccount != account else { return [] }
    account = scope?.smartAccount
    return reload()
  }

  /// Filters by a text; what is no filter is kept as a problem and changes nothing.
  mutating func filter(by text: String) -> [Effect] {
    filter.take(text, for: .matrix) ? reload() : []
  }

  private mutating func reload() -> [Effect] {
    defer { inFlight = nil }
    (part, wantsPart) = (.loading, true)
    (row, column, top, left) = (0, 0, 0, 0)
    return inFlight.map { [.cancel($0)] } ?? []
  }

  /// Asks for what is shown once more.
  mutating func refresh() {
    wantsPart = true
    part.becomeStale()
  }

  /// Takes another number of rows and columns on the screen.
  mutating func resize(height: Int, width: Int) {
    (self.height, self.width) = (height, width)
    settle()
  }

  /// Goes a step down or up.
  mutating func move(_ step: ListMove) {
    switch step {
    case .lines(let count): row += count
    case .pages(let count): row += count * max(1, height)
    case .scroll(let count):
      top += count
      row = min(max(row, top), top + max(0, height - 1))
    case .first: row = 0
    case .last: row = allRows - 1
    }
    settle()
  }

  /// Goes so many columns to the right, to the left when negative.
  mutating func move(columns: Int) {
    column += columns
    settle()
  }

  /// Selects a cell of the screen.
  mutating func select(line: Int, column place: Int?) {
    guard (0..<height).contains(line) else { return }
    row = top + line
    if let place, (0..<width).contains(place) { column = left + place }
    settle()
  }

  private var allRows: Int { part.value?.allRows ?? 0 }
  private var allColumns: Int { part.value?.allColumns ?? 0 }

  /// Brings the cell into the grid and onto the screen, and asks for what is not loaded of that.
  private mutating func settle() {
    guard part.value != nil else { return }
    row = min(max(0, row), max(0, allRows - 1))
    column = min(max(0, column), max(0, allColumns - 1))
    top = max(0, min(max(top, row - height + 1), row, max(0, allRows - height)))
    left = max(0, min(max(left, column - width + 1), column, max(0, allColumns - width)))
    if !isLoaded { wantsPart = true }
  }

  /// Whether everything on the screen is loaded.
  private var isLoaded: Bool {
    guard let part = part.value else { return false }
    let lastRow = min(top + height, part.allRows)
    let lastColumn = min(left + width, part.allColumns)
    return part.firstRow <= top && part.firstRow + part.lines.count >= lastRow
      && part.firstColumn <= left && part.firstColumn + part.columns.count >= lastColumn
  }

  /// The question that the grid has now: what is on the screen, and as much on each side.
  mutating func questions(_ requests: inout RequestCounter) -> [Effect] {
    guard let account, wantsPart, inFlight == nil, height > 0, width > 0 else { return [] }
    let number = requests.next()
    (wantsPart, inFlight) = (false, number)
    let query = MatrixQuery(
      account: account, filter: filter.applied, firstRow: max(0, top - height), rows: 3 * height,
      firstColumn: max(0, left - width), columns: 3 * width)
    return [.fetch(number, query.question)]
  }

  /// Takes a part; an answer to an older question is dropped.
  mutating func receive(_ number: RequestNumber, _ matrix: Matrix) {
    guard inFlight == number else { return }
    inFlight = nil
    part = wantsPart ? .stale(matrix) : .loaded(matrix)
    settle()
  }

  /// Takes a refusal; says whether it was this grid's.
  mutating func fail(_ number: RequestNumber, _ refusal: Refusal) -> Bool {
    guard inFlight == number else { return false }
    inFlight = nil
    part.fail(refusal)
    return true
  }
}
