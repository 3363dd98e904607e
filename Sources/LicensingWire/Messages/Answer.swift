internal import Licensing

/// What the server answers when all went well; it says itself what it is.
enum Answer: Hashable, Sendable {
  case hello(Greeting)
  case receipt(Receipt)
  case reply(Reply)
  case subscribed(Head)
  case unsubscribed

  /// The log's last number when the subscription began.
  struct Head: Hashable, Sendable, Codable {
    let head: SequenceNumber
  }
}

/// Written as an object of one member, whose name says what it is.
extension Answer: Codable {
  private enum Key: String, CodingKey {
    case hello, receipt, subscribed, unsubscribed
    case session, accounts, summary, directory, inventory, positions, lots, orders, events
    case records
    case movePreview, moveProposals, importPreview, verification, commandPreview, targets
    case outbox, permission, found, matrix, savedViews
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    guard let name = values.allKeys.first else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(codingPath: decoder.codingPath, debugDescription: "no known answer"))
    }
    func part<Part: Decodable>() throws -> Part { try values.decode(Part.self, forKey: name) }
    self =
      switch name {
      case .hello: .hello(try part())
      case .receipt: .receipt(try part())
      case .subscribed: .subscribed(try part())
      case .unsubscribed: .unsubscribed
      case .session: .reply(.session(try part()))
      case .accounts: .reply(.accounts(try part()))
      case .summary: .reply(.summary(try part()))
      case .directory: .reply(.directory(try part()))
      case .inventory: .reply(.inventory(try part()))
      case .positions: .reply(.positions(try part()))
      case .lots: .reply(.lots(try part()))
      case .orders: .reply(.orders(try part()))
      case .events: .reply(.events(try part()))
      case .records: .reply(.records(try part()))
      case .movePreview: .reply(.movePreview(try part()))
      case .moveProposals: .reply(.moveProposals(try part()))
      case .importPreview: .reply(.importPreview(try part()))
      case .verification: .reply(.verification(try part()))
      case .commandPreview: .reply(.commandPreview(try part()))
      case .targets: .reply(.targets(try part()))
      case .outbox: .reply(.outbox(try part()))
      case .permission: .reply(.permission(try part()))
      case .found: .reply(.found(try part()))
      case .matrix: .reply(.matrix(try part()))
      case .savedViews: .reply(.savedViews(try part()))
      }
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    switch self {
    case .hello(let greeting): try values.encode(greeting, forKey: .hello)
    case .receipt(let receipt): try values.encode(receipt, forKey: .receipt)
    case .subscribed(let head): try values.encode(head, forKey: .subscribed)
    case .unsubscribed: try values.encode(true, forKey: .unsubscribed)
    case .reply(let reply): try Answer.encode(reply, into: &values)
    }
  }

  private static func encode(
    _ reply: Reply, into values: inout KeyedEncodingContainer<Key>
  ) throws {
    switch reply {
    case .session(let part): try values.encode(part, forKey: .session)
    case .accounts(let part): try values.encode(part, forKey: .accounts)
    case .summary(let part): try values.encode(part, forKey: .summary)
    case .directory(let part): try values.encode(part, forKey: .directory)
    case .inventory(let part): try values.encode(part, forKey: .inventory)
    case .positions(let part): try values.encode(part, forKey: .positions)
    case .lots(let part): try values.encode(part, forKey: .lots)
    case .orders(let part): try values.encode(part, forKey: .orders)
    case .events(let part): try values.encode(part, forKey: .events)
    case .records(let part): try values.encode(part, forKey: .records)
    case .movePreview(let part): try values.encode(part, forKey: .movePreview)
    case .moveProposals(let part): try values.encode(part, forKey: .moveProposals)
    case .importPreview(let part): try values.encode(part, forKey: .importPreview)
    case .verification(let part): try values.encode(part, forKey: .verification)
    case .commandPreview(let part): try values.encode(part, forKey: .commandPreview)
    case .targets(let part): try values.encode(part, forKey: .targets)
    case .outbox(let part): try values.encode(part, forKey: .outbox)
    case .permission(let part): try values.encode(part, forKey: .permission)
    case .found(let part): try values.encode(part, forKey: .found)
    case .matrix(let part): try values.encode(part, forKey: .matrix)
    case .savedViews(let part): try values.encode(part, forKey: .savedViews)
    }
  }
}
