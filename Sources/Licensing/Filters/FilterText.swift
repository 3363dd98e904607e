/// Writes conditions as somebody would type them.
public enum FilterText {
  /// A condition that a field is a value; where a quote in it can't be written, that the field
  /// contains the longest part without one.
  public static func condition(_ field: FilterField, _ value: String) -> String {
    guard value.contains("\"") else { return "\(field.rawValue):\(quoted(value))" }
    let longest = value.split(separator: "\"").max { $0.count < $1.count } ?? ""
    return "\(field.rawValue)~\(quoted(String(longest)))"
  }

  private static func quoted(_ value: String) -> String {
    let isPlain = !value.isEmpty && value.allSatisfy { $0.isLetter || $0.isNumber || $0 == "-" }
    return isPlain ? value : "\"\(value)\""
  }
}
