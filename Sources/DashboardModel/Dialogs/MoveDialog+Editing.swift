internal import Licensing

extension MoveDialog {
  /// The side that the current field edits; nil for the other fields.
  private var side: WritableKeyPath<MoveDraft, MoveSide>? {
    switch field {
    case .source: \.source
    case .target: \.target
    case .quantity, .lotRule, .reason: nil
    }
  }

  /// Types text into the current field.
  mutating func type(_ text: String) {
    if case .counting(var number) = stage {
      number.insert(text.filter(\.isNumber))
      stage = .counting(number)
      return
    }
    guard stage == .editing else { return }
    problem = nil
    switch field {
    case .source, .target: search { $0.insert(text) }
    case .quantity:
      for digit in text.compactMap(\.wholeNumberValue) { lines[current].type(digit: digit) }
      edited()
    case .reason:
      reason.insert(text)
      edited()
    case .lotRule: break
    }
  }

  /// Changes the text of the current field, where it has one.
  mutating func edit(_ change: (inout TextField) -> Void) {
    if case .counting(var number) = stage {
      change(&number)
      stage = .counting(number)
      return
    }
    guard stage == .editing else { return }
    problem = nil
    switch field {
    case .source, .target: search(change)
    case .quantity:
      var digits = TextField(line.quantity.map(String.init) ?? "")
      change(&digits)
      lines[current].set(Int(digits.text) ?? 0)
      edited()
    case .reason:
      change(&reason)
      edited()
    case .lotRule: break
    }
  }

  private mutating func search(_ change: (inout TextField) -> Void) {
    guard let side else { return }
    change(&lines[current][keyPath: side].search)
    lines[current][keyPath: side].highlighted = 0
    lines[current].findMatches()
  }

  /// Goes so many fields on; a search that was not taken is dropped.
  mutating func goToField(by step: Int) {
    guard stage == .editing else { return }
    let count = Field.allCases.count
    field = Field(rawValue: ((field.rawValue + step) % count + count) % count) ?? .quantity
  }

  /// Takes the next or previous match, rule or number: what up and down mean in the current field.
  mutating func choose(by step: Int) {
    guard stage == .editing else { return }
    switch field {
    case .source, .target:
      guard let side else { return }
      lines[current].highlight(side, by: step)
    case .lotRule:
      let rules = LotRule.allCases
      let index = (rules.firstIndex(of: rule) ?? 0) + step + rules.count
      rule = rules[index % rules.count]
      edited()
    case .quantity: change(quantityBy: -step)
    case .reason: break
    }
  }

  /// Shows another line of several.
  mutating func goToLine(by step: Int) {
    guard stage == .editing else { return }
    current = min(max(0, current + step), lines.count - 1)
    problem = nil
  }

  /// Adds to the quantity, at least 1 and at most what the source can give.
  mutating func change(quantityBy step: Int) {
    guard stage == .editing else { return }
    let most = line.most ?? Quantity.ceiling
    lines[current].set(min(max(1, (line.quantity ?? 0) + step), max(1, most)))
    edited()
  }

  /// Takes everything that the source can give.
  mutating func takeAll() {
    guard stage == .editing, let most = line.most else { return }
    lines[current].set(most)
    edited()
  }

  /// Takes as many as close the gap.
  mutating func takeProposed() {
    guard stage == .editing else { return }
    lines[current].quantity = line.proposedQuantity
    lines[current].quantityIsProposed = true
    edited()
  }

  /// Says that the preview shown is no longer that of the fields.
  mutating func edited() {
    problem = nil
    if request == nil { preview = .loading } else { preview.becomeStale() }
  }

  /// Takes what is typed in the current side; says whether Enter is used up by it.
  mutating func takeMatch() -> Bool {
    guard let side, !line[keyPath: side].search.isEmpty else { return false }
    guard lines[current].choose(side) else {
      problem = .nothingMatches(line[keyPath: side].search.text)
      return true
    }
    edited()
    field = line.source.chosen == nil ? .source : line.target.chosen == nil ? .target : .quantity
    return true
  }
}
