/// A place where the tree breaks a rule, in the form that editors can jump to.
struct Violation: Hashable, Sendable, CustomStringConvertible {
  let path: String
  let line: Int
  let sentence: String

  var description: String { "\(path):\(line): \(sentence)" }
}
