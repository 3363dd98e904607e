import Licensing
import Testing

@testable import DashboardModel

/// A dashboard at whose questions one looks before answering them.
struct Table {
  var state = DashboardState(size: ScreenSize(columns: 120, rows: 40))
  /// Questions that were asked and not answered yet, with their numbers.
  var open: [(number: RequestNumber, question: Question)] = []
  /// Everything else that the dashboard wanted done.
  var deeds: [Effect] = []

  init() { end() }

  /// A dashboard whose first questions are answered.
  static var laid: Table {
    var table = Table()
    table.answerAll()
    return table
  }

  /// Does something and ends the turn.
  mutating func take(_ events: DashboardEvent...) {
    sort(state.update(events, at: Sample.noon))
  }

  mutating func act(_ actions: Action...) {
    for action in actions { take(.action(action)) }
  }

  mutating func end() { sort(state.endTurn(at: Sample.noon)) }

  private mutating func sort(_ effects: [Effect]) {
    for effect in effects {
      switch effect {
      case .fetch(let number, let question): open.append((number, question))
      case .cancel(let number): open.removeAll { $0.number == number }
      case .perform, .findActions, .schedule, .ring, .repaint, .suspend, .quit, .copyRow,
        .makeSecret, .saveDisplay, .useTheme, .captureMouse:
        deeds.append(effect)
      }
    }
  }

  /// Answers what is open, and what is asked then, with the samples.
  mutating func answerAll(inventory: InventoryQuery.Answer = Sample.inventory) {
    while !open.isEmpty {
      let (number, question) = open.removeFirst()
      take(.answered(number, Table.reply(to: question, inventory: inventory)))
    }
  }

  /// What the samples answer.
  static func sample(_ question: Question) -> Reply {
    reply(to: question, inventory: Sample.inventory)
  }

  private static func reply(to question: Question, inventory: InventoryQuery.Answer) -> Reply {
    switch question {
    case .session: .session(Sample.session())
    case .accounts: .accounts(Sample.tree)
    case .inventory: .inventory(inventory)
    case .orders: .orders(.empty)
    case .events: .events(Sample.events([Sample.event(9), Sample.event(10)]))
    case .moveProposals: .moveProposals(Sample.proposals)
    case .movePreview(let query):
      .movePreview(Sample.preview(query.request.lines.reduce(0) { $0 + $1.quantity }))
    case .records: .records(Sample.instances)
    case .commandPreview: .commandPreview(CommandPreview(deeds: [], rows: []))
    case .targets: .targets([])
    case .permission: .permission(Permission(role: nil, holders: ["Bob"], roles: []))
    case .find: .found(Sample.found)
    case .matrix: .matrix(Sample.matrix)
    case .savedViews(let query): .savedViews(Sample.views(after: query.change))
    case .directory: .directory(Sample.directory)
    case .summary, .positions, .lots, .importPreview, .verification, .outbox:
      refuse(question)
    }
  }

  /// A question that the dashboard has no reason to ask fails the test that made it ask.
  private static func refuse(_ question: Question) -> Reply {
    Issue.record("the dashboard asked \(question)")
    return .accounts([])
  }

  var move: MoveDialog? {
    if case .move(let dialog) = state.dialog { dialog } else { nil }
  }

  var commands: [Command] {
    deeds.compactMap { if case .perform(_, let command) = $0 { command } else { nil } }
  }

  /// The number of the last command.
  var commandNumber: RequestNumber? {
    deeds.compactMap { if case .perform(let number, _) = $0 { number } else { nil } }.last
  }
}
