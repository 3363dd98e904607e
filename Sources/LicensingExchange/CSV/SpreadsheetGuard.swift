/// Keeps spreadsheets from running text as a formula, in a way that importing takes back exactly.
///
/// A text that a spreadsheet might run, or that starts with an apostrophe itself, gets one
/// apostrophe in front. Reading removes one apostrophe where such a text follows, and only there,
/// so a name like `'t Gooi` in a file of somebody else keeps its apostrophe.
public enum SpreadsheetGuard {
  /// The text in the form that is safe to open in a spreadsheet.
  public static func guarded(_ text: String) -> String {
    isDangerous(text.unicodeScalars.first) ? "'" + text : text
  }

  /// The text as it was before `guarded`.
  public static func unguarded(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard scalars.first == "'", isDangerous(scalars.dropFirst().first) else { return text }
    return String(scalars.dropFirst())
  }

  /// What spreadsheets take for the start of a formula, the wide East Asian forms included, and the
  /// apostrophe, so that a guarded text can be told from one that was like this.
  private static func isDangerous(_ first: Unicode.Scalar?) -> Bool {
    switch first {
    case "=", "+", "-", "@", "\t", "\r", "\n", "'": true
    case "\u{FF1D}", "\u{FF0B}", "\u{FF0D}", "\u{FF20}": true
    default: false
    }
  }
}
