extension JSONParser {
  /// The fault at the place the parser stands at.
  func fault(_ reason: JSONSyntaxError.Reason) -> JSONSyntaxError {
    fault(reason, at: offset)
  }

  /// The fault at another place, usually the start of what can't be read.
  func fault(_ reason: JSONSyntaxError.Reason, at place: Int) -> JSONSyntaxError {
    JSONSyntaxError(position: TextPosition(of: place, in: text), reason: reason)
  }

  /// What stands here is not what was due: the end of the file, bytes that are no text, or a
  /// character that has no business here.
  func unexpected(
    _ due: JSONSyntaxError.Due, inside part: JSONSyntaxError.Part
  ) -> JSONSyntaxError {
    guard offset < text.count else { return fault(.endsInside(part)) }
    guard case .complete(let length) = UTF8Scan.sequence(at: offset, in: text) else {
      return fault(.notUTF8(text[offset]))
    }
    let found = String(decoding: text[offset..<offset + length], as: UTF8.self)
    guard let scalar = found.unicodeScalars.first else { return fault(.endsInside(part)) }
    return fault(.unexpected(scalar, due: due))
  }
}
