internal import Licensing

/// Everything that a server says: answers, failures, and what it tells unasked.
enum ServerMessage: Hashable, Sendable {
  case answer(MessageID, Answer)
  /// A failure; without an id where the request could not be read.
  case failure(MessageID?, Failure)
  /// The log has grown up to here.
  case changed(upTo: SequenceNumber)
  /// The server closes the connection in good order.
  case goodbye(Farewell)

  /// Why a server closes a connection in good order.
  enum Farewell: String, Hashable, Sendable, Codable {
    case stopping
  }

  fileprivate struct Changed: Codable {
    let upTo: SequenceNumber
  }

  fileprivate struct Goodbye: Codable {
    let reason: Farewell
  }

  fileprivate enum Notice: String, Codable {
    case changed, goodbye
  }
}

extension ServerMessage: Codable {
  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: WireProtocol.Key.self)
    if values.contains(.result) {
      self = .answer(
        try values.decode(MessageID.self, forKey: .id),
        try values.decode(Answer.self, forKey: .result))
    } else if values.contains(.error) {
      self = .failure(
        try values.decodeIfPresent(MessageID.self, forKey: .id),
        try values.decode(Failure.self, forKey: .error))
    } else {
      self =
        switch try values.decode(Notice.self, forKey: .method) {
        case .changed: .changed(upTo: try values.decode(Changed.self, forKey: .params).upTo)
        case .goodbye: .goodbye(try values.decode(Goodbye.self, forKey: .params).reason)
        }
    }
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: WireProtocol.Key.self)
    try values.encode(WireProtocol.marker, forKey: .jsonrpc)
    switch self {
    case .answer(let id, let answer):
      try values.encode(id, forKey: .id)
      try values.encode(answer, forKey: .result)
    case .failure(let id, let failure):
      try values.encode(id, forKey: .id)
      try values.encode(failure, forKey: .error)
    case .changed(let upTo):
      try values.encode(Notice.changed, forKey: .method)
      try values.encode(Changed(upTo: upTo), forKey: .params)
    case .goodbye(let reason):
      try values.encode(Notice.goodbye, forKey: .method)
      try values.encode(Goodbye(reason: reason), forKey: .params)
    }
  }
}
