internal import Licensing

extension MoveDialog {
  /// The move as the service knows it; nil while something is missing.
  var request: MoveRequest? {
    let complete = lines.compactMap { $0.line(rule) }
    guard complete.count == lines.count else { return nil }
    let words = reason.text.split(whereSeparator: \.isWhitespace)
    return MoveRequest(
      lines: complete, reason: words.isEmpty ? nil : words.joined(separator: " "))
  }

  /// Whether the preview shown is the one of the fields as they are.
  public var isPreviewed: Bool { preview.isFresh && previewed == request }

  /// Enter: takes a match, or goes on to the question whether to do it.
  mutating func accept() -> Accepted {
    switch stage {
    case .editing: return acceptFields()
    case .counting(let number):
      guard Int(number.text) == lines.count else {
        problem = .wrongCount(lines: lines.count)
        return .rejected
      }
      return .commit
    case .confirming, .performing: return .rejected
    }
  }

  /// What Enter came to.
  enum Accepted {
    case stays, rejected, commit
  }

  private mutating func acceptFields() -> Accepted {
    if takeMatch() { return problem == nil ? .stays : .rejected }
    if let missing = missingPart {
      (current, field) = (missing.line, missing.field)
      problem = missing.problem
      return .rejected
    }
    if needsReason {
      field = .reason
      problem = .reasonRequired(units: units, limit: MoveRequest.unitsWithoutReason)
      return .rejected
    }
    guard isPreviewed else { return .rejected }
    problem = nil
    stage = needsCount ? .counting(TextField()) : .confirming
    return .stays
  }

  private var missingPart: (line: Int, field: Field, problem: MoveProblem)? {
    for (index, line) in lines.enumerated() {
      if line.source.chosen == nil { return (index, .source, .noSource) }
      if line.target.chosen == nil { return (index, .target, .noTarget) }
      if line.quantity == nil { return (index, .quantity, .noQuantity) }
    }
    return nil
  }

  /// Esc: one step back; says whether the dialog closes.
  mutating func cancel() -> Bool {
    switch stage {
    case .confirming, .counting:
      stage = .editing
      problem = nil
      return false
    case .performing: return false
    case .editing:
      let isSearching = !line.source.search.isEmpty || !line.target.search.isEmpty
      guard isSearching else { return true }
      lines[current].source.search.clear()
      lines[current].target.search.clear()
      lines[current].findMatches()
      problem = nil
      return false
    }
  }

  /// The one explicit key: gives the command, or nil where the preview is not the last word.
  mutating func commit(_ requests: inout RequestCounter) -> Effect? {
    guard isPreviewed, let preview = preview.value, var request else { return nil }
    request.seen = preview.seen
    let number = requests.next()
    (stage, inFlight, problem) = (.performing, number, nil)
    return .perform(number, .move(request))
  }

  /// The questions that the dialog has now: one line's proposals at a time, then the preview.
  mutating func questions(_ requests: inout RequestCounter) -> [Effect] {
    guard stage != .performing, !lines.contains(where: { $0.inFlight != nil }) else { return [] }
    if let index = lines.firstIndex(where: { !$0.proposals.isFresh && !$0.isRefused }) {
      let number = requests.next()
      lines[index].inFlight = number
      return [.fetch(number, MoveProposalsQuery(row: lines[index].row).question)]
    }
    guard inFlight == nil, let request, !isAnswered(request) else { return [] }
    let number = requests.next()
    (inFlight, asked) = (number, request)
    return [.fetch(number, MovePreviewQuery(request).question)]
  }

  /// Whether the preview, or its refusal, is of this request.
  func isAnswered(_ request: MoveRequest) -> Bool {
    guard previewed == request else { return false }
    switch preview {
    case .loaded, .failed: return true
    case .loading, .stale: return false
    }
  }

  /// Takes a row's proposals; an answer to an older question is dropped.
  mutating func receive(_ number: RequestNumber, _ proposals: MoveProposals) {
    guard let index = lines.firstIndex(where: { $0.inFlight == number }) else { return }
    let isFirst = lines[index].proposals.value == nil
    lines[index].inFlight = nil
    lines[index].take(proposals)
    guard isFirst, index == current else { return }
    if line.source.chosen == nil { field = .source }
    if line.target.chosen == nil { field = .target }
  }

  /// Takes a preview; one that changed while it waited for the explicit key asks to look again.
  mutating func receive(_ number: RequestNumber, _ answer: MovePreview) {
    guard inFlight == number, stage != .performing else { return }
    inFlight = nil
    let isNew = preview.value.map { $0 != answer } ?? true
    previewed = asked
    preview = asked == request ? .loaded(answer) : .stale(answer)
    if isNew, stage != .editing, problem == nil {
      stage = .editing
      problem = .previewChanged
    }
  }

  /// Takes the refusal of a question or of the move; says whether it was this dialog's.
  mutating func fail(_ number: RequestNumber, _ refusal: Refusal) -> Bool {
    if let index = lines.firstIndex(where: { $0.inFlight == number }) {
      lines[index].inFlight = nil
      lines[index].proposals.fail(refusal)
      problem = .refused(refusal)
      return true
    }
    guard inFlight == number else { return false }
    inFlight = nil
    if stage == .performing { refused(refusal) } else { notPreviewed(refusal) }
    return true
  }

  private mutating func notPreviewed(_ refusal: Refusal) {
    stage = .editing
    previewed = asked
    preview.fail(refusal)
    if asked == request { problem = .refused(refusal) }
  }

  private mutating func refused(_ refusal: Refusal) {
    stage = .editing
    if case .stale = refusal { return lookAgain(after: refusal) }
    if case .shortageNotShown = refusal { return lookAgain(after: refusal) }
    problem = .refused(refusal)
  }

  private mutating func lookAgain(after refusal: Refusal) {
    refresh()
    stage = needsCount ? .counting(TextField()) : .confirming
    problem = .changedMeanwhile(refusal)
  }

  /// Asks for everything once more, for something has changed.
  mutating func refresh() {
    guard stage != .performing else { return }
    for index in lines.indices { lines[index].proposals.becomeStale() }
    if request != nil { preview.becomeStale() }
  }
}

extension MoveDraft {
  /// Whether the service said that the row has no proposals to give.
  var isRefused: Bool {
    if case .failed = proposals { true } else { false }
  }
}
