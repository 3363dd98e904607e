internal import Foundation

/// A name from outside: normalized to NFC, limited in length, otherwise kept as it came.
///
/// Whatever it holds, it is shown only through the screen's or the writer's own escaping.
public struct Name: Hashable, Sendable {
  /// The name in normalization form C.
  public let text: String

  /// The longest name that is kept, in UTF-8 bytes.
  public static let longest = 1024

  /// Takes a name that a person typed; control and invisible format characters are refused.
  public init(typed text: String) throws(NameProblem) {
    let trimmed = text.trimmingCharacters(in: .whitespaces)
    for scalar in trimmed.unicodeScalars where Name.isInvisible(scalar) {
      throw .invisibleCharacter(scalar.value)
    }
    try self.init(imported: trimmed)
  }

  /// Stands in for the name of something that only its number is known of.
  public init<Subject>(number: Identifier<Subject>) {
    text = "#\(number)"
  }

  /// Takes a name from a file as it is, control characters included.
  public init(imported text: String) throws(NameProblem) {
    guard !text.isEmpty else { throw .empty }
    self.text =
      text.utf8.allSatisfy { $0 < 0x80 } ? text : text.precomposedStringWithCanonicalMapping
    guard self.text.utf8.count <= Name.longest else { throw .tooLong(limit: Name.longest) }
  }

  /// Wraps a text that is known to be a name in normalization form C.
  init(unchecked text: String) {
    self.text = text
  }

  /// What two names are compared by: normalized and folded to lower case, in every alphabet.
  public var folded: String { Name.fold(text) }

  /// Folds any text as names are folded, for searching and comparing.
  public static func fold(_ text: String) -> String {
    guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return text.lowercased() }
    return text.precomposedStringWithCanonicalMapping.lowercased()
      .precomposedStringWithCanonicalMapping
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    // Variation selectors are part of what is seen: they make "❤" the emoji "❤️".
    if scalar.properties.isDefaultIgnorableCodePoint, !scalar.properties.isVariationSelector {
      return true
    }
    return switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator:
      true
    default: false
    }
  }
}

/// Why a text can't be a name.
public enum NameProblem: Error, Hashable, Sendable, Codable {
  case empty
  case tooLong(limit: Int)
  /// A control or format character, by its code point, which nobody could see.
  case invisibleCharacter(UInt32)
}

extension Name: Codable {
  /// Reads the text as an import does.
  public init(from decoder: any Decoder) throws {
    try self.init(imported: try decoder.singleValueContainer().decode(String.self))
  }

  /// Writes the text.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(text)
  }
}

extension Name: CustomStringConvertible {
  /// The text, unescaped.
  public var description: String { text }
}
