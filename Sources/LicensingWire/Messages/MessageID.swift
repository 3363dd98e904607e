/// The number or text by which an answer is matched to its request.
enum MessageID: Hashable, Sendable {
  case number(Int64)
  case text(String)

  /// The longest text, in bytes.
  static let longest = 128
}

extension MessageID: Codable {
  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if let number = try? container.decode(Int64.self) {
      self = .number(number)
      return
    }
    let text = try container.decode(String.self)
    guard text.utf8.count <= MessageID.longest else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "the id is too long")
    }
    self = .text(text)
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .number(let number): try container.encode(number)
    case .text(let text): try container.encode(text)
    }
  }
}
