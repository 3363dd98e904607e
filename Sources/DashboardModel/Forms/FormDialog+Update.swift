internal import Licensing

extension FormDialog {
  /// Types text into the field; what a number takes is digits alone.
  mutating func type(_ text: String) {
    guard stage == .editing else { return }
    edit { $0.edit { $0.insert(text) } }
  }

  /// Does an action inside the form; says whether it was one that changes a field or goes to one.
  mutating func take(_ action: Action) -> Bool {
    guard stage == .editing else { return false }
    switch action {
    case .nextField: go(by: 1)
    case .previousField: go(by: -1)
    case .nextChoice: choose(by: 1)
    case .previousChoice: choose(by: -1)
    case .toggleCheck: toggle()
    case .cursorRight where takeLicense(): break
    case let action:
      var isTaken = false
      edit { value in value.edit { isTaken = $0.take(action) } }
      return isTaken
    }
    return true
  }

  /// Changes the value and tells what is wrong with it, once somebody has left the field.
  private mutating func edit(_ change: (inout FormValue) -> Void) {
    guard var entry = field else { return }
    change(&entry.value)
    refusal = nil
    entry.problem = nil
    pages[page][current] = entry
    if entry.isTouched { pages[page][current].problem = problem(of: entry) }
  }

  private mutating func choose(by step: Int) {
    edit { value in
      guard case .choice(let index, of: let choices) = value, !choices.isEmpty else { return }
      value = .choice((index + step + choices.count) % choices.count, of: choices)
    }
  }

  private mutating func toggle() {
    edit { value in
      switch value {
      case .check(let isOn): value = .check(!isOn)
      case .consent(let isOn, let notice): value = .consent(!isOn, notice)
      case .text, .number, .date, .choice: break
      }
    }
  }

  /// Goes so many fields on, round the page; what is left is checked.
  private mutating func go(by step: Int) {
    checkCurrent()
    let shown = shown
    guard !shown.isEmpty else { return }
    let place = (shown.firstIndex(of: current) ?? 0) + step + shown.count
    current = shown[place % shown.count]
  }

  /// Checks the field that is left; says whether it can be taken.
  @discardableResult
  mutating func checkCurrent() -> Bool {
    completeTarget()
    completeLicense()
    guard var entry = field else { return true }
    entry.isTouched = true
    // What the service refused stays told until the field is changed.
    guard !entry.isRefused else { return true }
    entry.problem = problem(of: entry)
    pages[page][current] = entry
    return entry.problem == nil
  }

  /// What is wrong with a field by itself, and only then with it among the others.
  private func problem(of entry: FormEntry) -> FieldProblem? {
    entry.check(today: today) ?? conflict(at: entry)
  }

  /// Checks every field of the page and goes to the first that is wrong.
  mutating func checkPage() -> Bool {
    let before = current
    for index in shown {
      current = index
      checkCurrent()
    }
    let wrong = shown.first { pages[page][$0].problem != nil && !pages[page][$0].isRefused }
    current = wrong ?? before
    return wrong == nil
  }

  /// Whether Enter goes on from the page rather than to the next field.
  var isOnLastField: Bool { current == shown.last ?? current }

  /// Whether there is a page after this one.
  public var hasNextPage: Bool { page < pages.count - 1 }

  /// Takes a refusal of the command back to the field where it belongs; says whether it was this
  /// form's. Everything typed is kept.
  mutating func fail(_ number: RequestNumber, _ refused: Refusal) -> Bool {
    if searching == number {
      // Who may not search still may know the domain.
      (searching, targets) = (nil, [])
      return true
    }
    if askingDirectory == number {
      (askingDirectory, refusal) = (nil, refused)
      return true
    }
    guard inFlight == number || previewing == number else { return false }
    previewing = nil
    (inFlight, stage) = (nil, isOnlyQuestion ? .confirming : .editing)
    guard let name = kind.field(refusedBy: refused) else {
      refusal = refused
      return true
    }
    for (page, fields) in pages.enumerated() {
      guard let index = fields.firstIndex(where: { $0.name == name }) else { continue }
      (self.page, current) = (page, index)
      pages[page][index].problem = .refused(refused)
      return true
    }
    refusal = refused
    return true
  }
}

extension FormEntry {
  /// Whether the service said no to what stands in the field.
  var isRefused: Bool {
    if case .refused = problem { true } else { false }
  }
}
