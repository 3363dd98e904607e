/// Which short ways of saying things a terminal understands.
struct OutputTraits: Hashable {
  /// Ends one attribute and leaves the others.
  var turnsOffSingly = false
  /// Repeats the character before (REP).
  var repeats = false
  /// Blanks some places in the background in force (ECH) and steps over them.
  var erases = false
  /// Goes to a column of the row by its number (CHA), and to the next row by a line feed.
  var movesInRow = false
}

extension OutputTraits {
  /// The traits of the terminal whose description is loaded.
  ///
  /// Places are blanked ahead only where blanks take the background in force (`bce`) and where a
  /// row that is full is not left by itself (`xenl`), so that a run never goes on in the next one.
  static func loaded(
    _ string: (String) -> String?, _ flag: (String) -> Bool
  ) -> OutputTraits {
    OutputTraits(
      turnsOffSingly: string("rmso") == "\u{1B}[27m",
      repeats: string("rep") == "%p1%c\u{1B}[%p2%{1}%-%db",
      erases: flag("bce") && flag("xenl") && string("ech") == "\u{1B}[%p1%dX"
        && string("cuf") == "\u{1B}[%p1%dC",
      movesInRow: flag("xenl") && string("hpa") == "\u{1B}[%i%p1%dG" && string("ind") == "\n")
  }
}
