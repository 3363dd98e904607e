import CNcurses

extension Terminal {
  /// The most bytes that are put on the clipboard; terminals drop more.
  public static let clipboardLimit = 64 * 1_024

  /// Puts text on the clipboard of whoever sits at the terminal, by OSC 52. Whether the terminal
  /// obeys is not told; answers false when the text is too long or could not be sent.
  @discardableResult
  public func copy(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard state == .open, bytes.count <= Terminal.clipboardLimit else { return false }
    let sequence = "\u{1B}]52;c;" + Base64.text(of: bytes) + "\u{7}"
    return send(isInTmux ? sequence + Terminal.passedThroughTmux(sequence) : sequence)
  }

  /// A sequence for the terminal around tmux. Depending on its settings tmux takes the plain one
  /// (`set-clipboard on`), hands this one on (`allow-passthrough on`), or both, which does no harm.
  static func passedThroughTmux(_ sequence: String) -> String {
    "\u{1B}Ptmux;" + sequence.replacing("\u{1B}", with: "\u{1B}\u{1B}") + "\u{1B}\\"
  }
}

/// Bytes as letters that no terminal takes for anything else (RFC 4648).
enum Base64 {
  private static let letters = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  static func text(of bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      let bits = group.reduce(0) { $0 << 8 | Int($1) } << (8 * (3 - group.count))
      for place in 0..<4 {
        let isFilling = place > group.count
        result.append(isFilling ? UInt8(ascii: "=") : letters[bits >> (18 - 6 * place) & 63])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
