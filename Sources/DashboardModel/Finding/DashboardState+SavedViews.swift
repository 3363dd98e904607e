internal import Licensing

extension DashboardState {
  /// The names of the saved views.
  var viewNames: [String] { savedViews.map(\.name.text) }

  /// Saves how the list in front is looked at, under a name.
  mutating func saveView(named name: String) -> [Effect] {
    change(.save(name: name, look(of: front)), name)
  }

  /// Forgets a saved view.
  mutating func deleteView(named name: String) -> [Effect] { change(.delete(name: name), name) }

  /// Looks at a list as somebody saved it; the name has to be known, or one alone begins so.
  mutating func showView(named name: String) -> [Effect] {
    let folded = Name.fold(name)
    let beginning = savedViews.filter { $0.name.folded.hasPrefix(folded) }
    let exact = savedViews.first { $0.name.folded == folded }
    guard let view = exact ?? (beginning.count == 1 ? beginning[0] : nil) else {
      var bar = CommandBar(
        vocabulary, history, views: viewNames, text: (vocabulary.name(of: .openView) ?? "") + " ")
      bar.problem = .unknownView(name)
      dialog = .command(bar)
      return [.ring]
    }
    return show(view)
  }

  private mutating func change(_ change: SavedViewChange, _ name: String) -> [Effect] {
    guard let account = scope?.smartAccount else { return [.ring] }
    let number = requests.next()
    viewChange = ViewChange(number: number, name: name, isSaving: change.isSaving)
    return [.fetch(number, SavedViewsQuery(account: account, change: change).question)]
  }

  /// Asks which views there are, where somebody is about to choose one.
  mutating func viewQuestions() -> [Effect] {
    guard wantsViews, viewsInFlight == nil, let account = scope?.smartAccount else { return [] }
    let number = requests.next()
    (wantsViews, viewsInFlight) = (false, number)
    return [.fetch(number, SavedViewsQuery(account: account).question)]
  }

  /// Takes the saved views; after a change the footer says what was done.
  mutating func receive(_ number: RequestNumber, _ views: [SavedView]) {
    if viewsInFlight == number { viewsInFlight = nil }
    if let change = viewChange, change.number == number {
      viewChange = nil
      notice = change.isSaving ? .viewSaved(change.name) : .viewDeleted(change.name)
    }
    savedViews = views
    if case .command(var bar) = dialog {
      bar.offer(viewNames)
      dialog = .command(bar)
    }
    if case .palette(var palette) = dialog {
      palette.offer(views)
      dialog = .palette(palette)
    }
  }

  /// Takes a refusal; says whether it was of a saved view.
  mutating func failView(_ number: RequestNumber, _ refusal: Refusal) -> Bool {
    if viewsInFlight == number {
      viewsInFlight = nil
      return true
    }
    guard viewChange?.number == number else { return false }
    viewChange = nil
    notice = .refused(refusal)
    return true
  }
}

/// A view that is being saved or deleted.
struct ViewChange: Hashable, Sendable {
  let number: RequestNumber
  let name: String
  let isSaving: Bool
}

extension SavedViewChange {
  fileprivate var isSaving: Bool {
    switch self {
    case .save: true
    case .delete: false
    }
  }
}

extension CommandVocabulary {
  /// The name to show of a command.
  func name(of command: LineCommand) -> String? {
    entries.first { $0.command == command }?.name
  }
}
