import DashboardScreen
import Foundation
import Glibc
import Phrases

/// What a person has chosen once for all: `smartdeck/config.toml` in the configuration folder, read
/// once, and the themes beside it. What is wrong there never stops anything.
enum Configuration {
  static var settings: Settings { loaded.settings }
  static var problems: [SettingsProblem] { loaded.problems }

  /// The path of the file, with `~` for the home folder.
  static var shownPath: String {
    let home = home + "/"
    return path.hasPrefix(home) ? "~/" + path.dropFirst(home.count) : path
  }

  /// Where a person's own themes are.
  static let themeFolder = folder + "/themes"

  private static let path = folder + "/config.toml"

  /// `$HOME` first, as a shell has it; what the system knows of the user otherwise.
  private static let home: String = {
    let named = ProcessInfo.processInfo.environment["HOME"] ?? ""
    return named.hasPrefix("/") ? named : NSHomeDirectory()
  }()

  private static let folder: String = {
    let named = ProcessInfo.processInfo.environment["XDG_CONFIG_HOME"] ?? ""
    return (named.hasPrefix("/") ? named : home + "/.config") + "/smartdeck"
  }()

  /// The most themes of one's own that are read.
  private static let themeLimit = 100

  /// A person's own themes, by their files' names.
  static var themeFiles: [ThemeFile] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: themeFolder)) ?? []
    return names.filter { $0.hasSuffix(".toml") }.sorted().prefix(themeLimit).compactMap { name in
      guard case .success(let text) = read(themeFolder + "/" + name) else { return nil }
      return ThemeFile(name: String(name.dropLast(".toml".count)), text: text)
    }
  }

  private static let loaded: (settings: Settings, problems: [SettingsProblem]) = {
    guard access(path, F_OK) == 0 else { return (.usual, []) }
    switch read(path) {
    case .success(let text):
      return SettingsReader.read(text, path: shownPath, themes: ThemeChoice.reader.names)
    case .failure(let reason):
      let start = SettingsPlace(line: 1, column: 1)
      return (.usual, [SettingsProblem(file: shownPath, place: start, reason: reason.reason)])
    }
  }()

  /// Why a file can't be read.
  private struct Unread: Error {
    let reason: SettingsProblem.Reason
  }

  /// Reads a file, no more of it than may be in one.
  private static func read(_ path: String) -> Result<String, Unread> {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else {
      return .failure(Unread(reason: .unreadable(String(cString: strerror(errno)))))
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      let data = try file.read(upToCount: ThemeFile.byteLimit + 1) ?? Data()
      guard data.count <= ThemeFile.byteLimit else {
        return .failure(Unread(reason: .tooLarge(limit: ThemeFile.byteLimit)))
      }
      return .success(String(decoding: data, as: UTF8.self))
    } catch {
      return .failure(Unread(reason: .unreadable(error.localizedDescription)))
    }
  }
}
