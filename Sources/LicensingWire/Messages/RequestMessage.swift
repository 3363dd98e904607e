internal import Licensing

/// A request on the wire: its id, its method and what the method needs.
struct RequestMessage: Hashable, Sendable {
  let id: MessageID
  let request: Request
}

extension RequestMessage: Codable {
  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: WireProtocol.Key.self)
    guard try values.decode(String.self, forKey: .jsonrpc) == WireProtocol.marker,
      let method = Request.Method(rawValue: try values.decode(String.self, forKey: .method))
    else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: [], debugDescription: "no request of this protocol"))
    }
    id = try values.decode(MessageID.self, forKey: .id)
    request = try RequestMessage.request(method, in: values)
  }

  private typealias Values = KeyedDecodingContainer<WireProtocol.Key>

  private static func request(_ method: Request.Method, in values: Values) throws -> Request {
    switch method {
    case .hello: .hello(try values.decode(Hello.self, forKey: .params))
    case .perform: .perform(try values.decode(Submission.self, forKey: .params))
    case .subscribe: .subscribe(try values.decode(Request.Subscription.self, forKey: .params))
    case .unsubscribe: .unsubscribe
    case .session: .ask(.session(SessionQuery()))
    case .accounts: .ask(.accounts(AccountsQuery()))
    case .summary: .ask(.summary(try values.decode(SummaryQuery.self, forKey: .params)))
    case .directory: .ask(.directory(try values.decode(DirectoryQuery.self, forKey: .params)))
    case .inventory: .ask(.inventory(try values.decode(InventoryQuery.self, forKey: .params)))
    case .positions: .ask(.positions(try values.decode(PositionsQuery.self, forKey: .params)))
    case .lots: .ask(.lots(try values.decode(LotsQuery.self, forKey: .params)))
    case .orders: .ask(.orders(try values.decode(OrdersQuery.self, forKey: .params)))
    case .events: .ask(.events(try values.decode(EventsQuery.self, forKey: .params)))
    case .records: .ask(.records(try values.decode(RecordsQuery.self, forKey: .params)))
    case .movePreview:
      .ask(.movePreview(try values.decode(MovePreviewQuery.self, forKey: .params)))
    case .moveProposals:
      .ask(.moveProposals(try values.decode(MoveProposalsQuery.self, forKey: .params)))
    case .importPreview:
      .ask(.importPreview(try values.decode(ImportPreviewQuery.self, forKey: .params)))
    case .commandPreview:
      .ask(.commandPreview(try values.decode(CommandPreviewQuery.self, forKey: .params)))
    case .targets: .ask(.targets(try values.decode(TargetSearchQuery.self, forKey: .params)))
    case .verification:
      .ask(.verification(try values.decode(VerificationQuery.self, forKey: .params)))
    case .outbox: .ask(.outbox(try values.decode(OutboxQuery.self, forKey: .params)))
    case .permission:
      .ask(.permission(try values.decode(PermissionQuery.self, forKey: .params)))
    case .find: .ask(.find(try values.decode(FindQuery.self, forKey: .params)))
    case .matrix: .ask(.matrix(try values.decode(MatrixQuery.self, forKey: .params)))
    case .savedViews:
      .ask(.savedViews(try values.decode(SavedViewsQuery.self, forKey: .params)))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: WireProtocol.Key.self)
    try values.encode(WireProtocol.marker, forKey: .jsonrpc)
    try values.encode(id, forKey: .id)
    try values.encode(request.method.rawValue, forKey: .method)
    switch request {
    case .hello(let hello): try values.encode(hello, forKey: .params)
    case .perform(let submission): try values.encode(submission, forKey: .params)
    case .ask(let question): try question.query.encode(into: &values)
    case .subscribe(let subscription): try values.encode(subscription, forKey: .params)
    case .unsubscribe: break
    }
  }
}

extension Question {
  /// The query that the question holds.
  fileprivate var query: any Encodable {
    switch self {
    case .session(let query): query
    case .accounts(let query): query
    case .summary(let query): query
    case .directory(let query): query
    case .inventory(let query): query
    case .positions(let query): query
    case .lots(let query): query
    case .orders(let query): query
    case .events(let query): query
    case .records(let query): query
    case .movePreview(let query): query
    case .moveProposals(let query): query
    case .importPreview(let query): query
    case .verification(let query): query
    case .commandPreview(let query): query
    case .targets(let query): query
    case .outbox(let query): query
    case .permission(let query): query
    case .find(let query): query
    case .matrix(let query): query
    case .savedViews(let query): query
    }
  }
}

extension Encodable {
  fileprivate func encode(into values: inout KeyedEncodingContainer<WireProtocol.Key>) throws {
    try values.encode(self, forKey: .params)
  }
}
