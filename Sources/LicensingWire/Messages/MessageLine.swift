internal import Foundation
internal import Licensing

/// Messages as lines of JSON, each ended by one LF.
///
/// The canonical coder is several times as fast as Foundation's, but does not take everything that
/// JSON allows; what it does not take, Foundation does or refuses.
enum MessageLine {
  private static let end = UInt8(ascii: "\n")

  /// Writes a message as one line.
  static func line(of message: some Encodable) throws -> Data {
    if var bytes = try? CanonicalEncoder().encode(message) {
      bytes.append(end)
      return Data(bytes)
    }
    let encoder = JSONEncoder()
    encoder.outputFormatting = .withoutEscapingSlashes
    var line = try encoder.encode(message)
    line.append(end)
    return line
  }

  /// Writes what a server says; an answer that can't be written becomes a failure that can.
  static func write(_ message: ServerMessage) -> Data {
    if let line = try? line(of: message) { return line }
    let id: MessageID? = if case .answer(let id, _) = message { id } else { nil }
    let failure = ServerMessage.failure(id, Failure(.failed, "the answer can't be written"))
    return (try? line(of: failure)) ?? Data([end])
  }

  /// Reads what a server said.
  static func serverMessage(in line: Data) throws -> ServerMessage {
    if let message = try? CanonicalDecoder().decode(ServerMessage.self, from: Array(line)) {
      return message
    }
    return try JSONDecoder().decode(ServerMessage.self, from: line)
  }

  /// Reads a request, or says what is wrong with it and, where it can be known, which it is.
  static func request(in line: Data) -> Result<RequestMessage, Unreadable> {
    if let message = try? CanonicalDecoder().decode(RequestMessage.self, from: Array(line)) {
      return .success(message)
    }
    do {
      return .success(try JSONDecoder().decode(RequestMessage.self, from: line))
    } catch {
      return .failure(Unreadable(line: line, error: error))
    }
  }
}

/// Why a line is not a request, and whether what follows it can be trusted.
struct Unreadable: Error {
  let id: MessageID?
  let failure: Failure

  init(line: Data, error: any Error) {
    do {
      let envelope = try JSONDecoder().decode(Envelope.self, from: line)
      id = envelope.id
      failure = envelope.failure(error)
    } catch DecodingError.typeMismatch {
      id = nil
      failure = Failure(.invalidRequest, "a request is an object")
    } catch {
      id = nil
      failure = Failure(.malformed, "not one JSON value in UTF-8")
    }
  }

  /// The parts of a request that say which it is, as far as they can be read.
  private struct Envelope: Decodable {
    let id: MessageID?
    let method: String?
    let isOurs: Bool

    init(from decoder: any Decoder) throws {
      let values = try decoder.container(keyedBy: WireProtocol.Key.self)
      id = try? values.decode(MessageID.self, forKey: .id)
      method = try? values.decode(String.self, forKey: .method)
      isOurs = (try? values.decode(String.self, forKey: .jsonrpc)) == WireProtocol.marker
    }

    func failure(_ error: any Error) -> Failure {
      guard isOurs else { return Failure(.invalidRequest, "jsonrpc has to be \"2.0\"") }
      guard id != nil else { return Failure(.invalidRequest, "an id is needed") }
      guard let method else { return Failure(.invalidRequest, "a method is needed") }
      guard Request.Method(rawValue: method) != nil else {
        return Failure(.unknownMethod, "there is no such method")
      }
      return Failure(.invalidParameters, Envelope.sentence(error))
    }

    private static func sentence(_ error: any Error) -> String {
      guard let error = error as? DecodingError else { return "the parameters can't be read" }
      let (context, missing): (DecodingError.Context, String?) =
        switch error {
        case .typeMismatch(_, let context), .valueNotFound(_, let context),
          .dataCorrupted(let context):
          (context, nil)
        case .keyNotFound(let key, let context): (context, key.stringValue)
        @unknown default: (DecodingError.Context(codingPath: [], debugDescription: ""), nil)
        }
      let path = context.codingPath.map { $0.intValue.map(String.init) ?? $0.stringValue }
      return "can't be read: " + (path + [missing].compactMap(\.self)).joined(separator: ".")
    }
  }
}
