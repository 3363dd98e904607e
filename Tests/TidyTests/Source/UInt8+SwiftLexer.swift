// What a byte of Swift source can be part of.
extension UInt8 {
  var isSpace: Bool { self == 32 || (9...13).contains(self) }
  var isDigit: Bool { (48...57).contains(self) }
  var isWord: Bool {
    isDigit || (65...90).contains(self) || (97...122).contains(self) || self == 95 || self >= 128
      || self == UInt8(ascii: "$")
  }
  var isOperator: Bool {
    switch Character(Unicode.Scalar(self)) {
    case "/", "=", "-", "+", "!", "*", "%", "<", ">", "&", "|", "^", "~", "?": true
    default: false
    }
  }
}
