public import DashboardScreen

/// Looks up how the dashboard looks with a theme, also while it runs.
public struct Themer {
  /// The name or file of the theme at the start.
  public let theme: String
  /// Where theme files are saved that somebody may be working on.
  public let folders: [String]
  /// The screen with a theme; nil where there is none of that name.
  public let screen: (String) -> Reading?

  /// A screen, and the first thing that is wrong with its theme, in words.
  public struct Reading {
    public let screen: DashboardScreen
    public let problem: String?
    /// Whether there is nothing in the file that could be used, as in the middle of typing.
    public let isBroken: Bool

    /// Names what was read.
    public init(screen: DashboardScreen, problem: String?, isBroken: Bool) {
      (self.screen, self.problem, self.isBroken) = (screen, problem, isBroken)
    }
  }

  /// Starts with a theme.
  public init(theme: String, folders: [String], screen: @escaping (String) -> Reading?) {
    (self.theme, self.folders, self.screen) = (theme, folders, screen)
  }
}
