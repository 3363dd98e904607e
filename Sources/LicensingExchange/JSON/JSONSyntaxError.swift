/// Why a text is not JSON (RFC 8259), and where: the first fault in the file.
struct JSONSyntaxError: Error, Hashable, Sendable {
  let position: TextPosition
  let reason: Reason

  init(position: TextPosition, reason: Reason) {
    self.position = position
    self.reason = reason
  }

  /// The kinds of fault, each with its evidence; words are made where they are shown.
  enum Reason: Hashable, Sendable {
    /// There is nothing but white space.
    case empty
    /// The file ends in the middle of something: it was cut off.
    case endsInside(Part)
    /// Something else was due here.
    case unexpected(Unicode.Scalar, due: Due)
    /// A number in a form that JSON doesn't have, such as `012`, `1.` or `+1`.
    case malformedNumber
    /// A backslash followed by something that JSON doesn't know.
    case malformedEscape
    /// Half of a UTF-16 pair was escaped without its other half.
    case loneSurrogate
    /// A control character stands unescaped inside a text.
    case controlCharacter(UInt8)
    /// The byte is not part of any UTF-8 character.
    case notUTF8(UInt8)
    /// Lists and objects inside each other, more than the limit allows.
    case tooDeep(limit: Int)
    /// One text or number is longer than the limit allows, in bytes.
    case tooLong(limit: Int)
    /// The whole text is longer than the limit allows, in bytes.
    case tooLarge(limit: Int)
  }

  /// What a cut-off file ended inside of.
  enum Part: String, Hashable, Sendable {
    case text, number, word, list, object
  }

  /// What the grammar asks for at a place.
  enum Due: String, Hashable, Sendable {
    case value, member, colon, commaOrEndOfList, commaOrEndOfObject, nothing
  }
}
