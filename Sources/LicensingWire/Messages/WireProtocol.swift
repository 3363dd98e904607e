/// The version of the protocol that this program speaks; `Protocol.md` describes it.
enum WireProtocol {
  /// Goes up whenever a message changes so that an older program would misread it.
  static let version = 1

  /// The members that every message has, as JSON-RPC 2.0 names them.
  enum Key: String, CodingKey {
    case jsonrpc, id, method, params, result, error
  }

  /// The value of `jsonrpc` in every message.
  static let marker = "2.0"
}
