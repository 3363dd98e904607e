import Foundation
import Testing

/// A real terminal with a shell in it; owns its tmux server and ends it.
final class Tmux {
  private let place: Workplace
  private let name = "sd\(UInt32.random(in: 0 ... .max))"

  /// How long anything may take before it counts as missing.
  private static let patience: Duration = .seconds(30)

  /// Opens a terminal of a size, with a shell that asks `ready>`.
  init(_ columns: Int, _ rows: Int, _ language: Speech, in place: Workplace) throws {
    self.place = place
    try place.write(
      "set -g default-terminal tmux-256color\nset -g status off\nset -g escape-time 0\n"
        + "set -g set-clipboard on\n",
      to: "tmux.conf")
    try tmux(
      "-f", "tmux.conf", "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)",
      "env PS1='ready> ' LANG=\(language.locale) LC_CTYPE=C.UTF-8 sh -i")
    try waitFor("ready>")
  }

  deinit {
    _ = try? tmux("kill-server")
  }

  @discardableResult
  private func tmux(_ arguments: String...) throws -> String {
    try tmux(arguments)
  }

  @discardableResult
  private func tmux(_ arguments: [String]) throws -> String {
    let answer = try Answer.of(
      ["tmux", "-L", name] + arguments, in: place.folder,
      environment: Program.environment(
        home: place.folder.path, language: place.language,
        adding: ["TMUX_TMPDIR": "/tmp", "SMARTDECK": Program.path]))
    guard answer.status == 0 else { throw CouldNotPrepare(answer: answer) }
    return answer.out
  }

  /// Presses keys, one after the other; words that name no key are typed.
  func press(_ keys: String...) throws {
    for key in keys { try tmux("send-keys", "-t", ":", key) }
  }

  /// Types a text, whatever keys its words name.
  func type(_ text: String) throws {
    try tmux("send-keys", "-t", ":", "-l", text)
  }

  /// Types a line for the shell.
  func command(_ line: String) throws {
    try type(line)
    try press("Enter")
  }

  /// Pastes a file as a terminal does that tells pastes from typing.
  func paste(file: String) throws {
    try tmux("load-buffer", "-b", "pasted", file)
    try tmux("paste-buffer", "-p", "-b", "pasted", "-t", ":")
  }

  /// Waits until something was put on the clipboard, and gives it.
  func waitForClipboard() throws -> String {
    try wait("something on the clipboard") { _ in
      try tmux("list-buffers").contains("buffer")
    }
    return try tmux("show-buffer")
  }

  func resize(_ columns: Int, _ rows: Int) throws {
    try tmux("resize-window", "-t", ":", "-x", "\(columns)", "-y", "\(rows)")
  }

  var screen: String {
    get throws { try tmux("capture-pane", "-p", "-t", ":") }
  }

  /// What tmux knows of the terminal, such as `alternate_on`.
  func state(_ name: String) throws -> String {
    try tmux("display", "-p", "-t", ":", "#{\(name)}").trimmingCharacters(in: .newlines)
  }

  /// Looks at the screen until it fits.
  @discardableResult
  func wait(
    _ subject: String, at location: SourceLocation = #_sourceLocation,
    until fits: (String) throws -> Bool
  ) throws -> String {
    let deadline = ContinuousClock.now + Tmux.patience
    var seen = try screen
    while try !fits(seen) {
      guard ContinuousClock.now < deadline else {
        Issue.record("never seen: \(subject)\n\(seen)", sourceLocation: location)
        throw NeverSeen(subject: subject)
      }
      seen = try screen
    }
    return seen
  }

  /// Looks at the screen until all of these texts are on it.
  @discardableResult
  func waitFor(_ texts: String..., at location: SourceLocation = #_sourceLocation) throws -> String
  {
    try wait(texts.joined(separator: " | "), at: location) { screen in
      texts.allSatisfy { screen.contains($0) }
    }
  }
}

/// Thrown where the screen never showed what was expected.
struct NeverSeen: Error {
  let subject: String
}
