public import NcursesTerminal

extension Terminal: Console {
  /// Nothing is heard: what a ring means is said in the footer as well.
  public func ring() {}
}
