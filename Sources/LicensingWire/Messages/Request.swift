internal import Licensing

/// What a client can ask of the server.
enum Request: Hashable, Sendable {
  case hello(Hello)
  case perform(Submission)
  case ask(Question)
  case subscribe(Subscription)
  case unsubscribe

  /// Where the changes are to begin.
  struct Subscription: Hashable, Sendable, Codable {
    var after: SequenceNumber
  }

  /// The names of the methods; a question bears its own.
  enum Method: String, Hashable, Sendable, CaseIterable {
    case hello, perform, subscribe, unsubscribe
    case session, accounts, summary, directory, inventory, positions, lots, orders, events
    case records
    case movePreview, moveProposals, importPreview, verification, commandPreview, targets
    case outbox, permission, find, matrix, savedViews
  }

  /// The name by which the request goes over the wire.
  var method: Method {
    switch self {
    case .hello: .hello
    case .perform: .perform
    case .ask(let question): question.method
    case .subscribe: .subscribe
    case .unsubscribe: .unsubscribe
    }
  }
}

extension Question {
  /// The method that asks this question.
  var method: Request.Method {
    switch self {
    case .session: .session
    case .accounts: .accounts
    case .summary: .summary
    case .directory: .directory
    case .inventory: .inventory
    case .positions: .positions
    case .lots: .lots
    case .orders: .orders
    case .events: .events
    case .records: .records
    case .movePreview: .movePreview
    case .moveProposals: .moveProposals
    case .importPreview: .importPreview
    case .verification: .verification
    case .commandPreview: .commandPreview
    case .targets: .targets
    case .outbox: .outbox
    case .permission: .permission
    case .find: .find
    case .matrix: .matrix
    case .savedViews: .savedViews
    }
  }
}
