import DashboardModel
import Foundation
import Glibc

/// Where the place is kept in which somebody was in the dashboard of a database: one small file for
/// each, below the folder that XDG gives to state, for its owner alone.
struct PlaceFile {
  let path: String

  /// The longest file that is read.
  static let longest = 65_536

  /// The file for a database or for a socket, by its real path.
  init(of subject: String, environment: [String: String] = ProcessInfo.processInfo.environment) {
    let real = realpath(subject, nil).map { pointer in
      defer { free(pointer) }
      return String(cString: pointer)
    }
    path = PlaceFile.folder(environment) + "/" + PlaceFile.name(of: real ?? subject)
  }

  /// Reads the place; nil where none was kept. Throws where there is something that is none.
  func read() throws -> KeptPlace? {
    guard let file = FileHandle(forReadingAtPath: path) else { return nil }
    let data = try file.read(upToCount: PlaceFile.longest + 1) ?? Data()
    guard data.count <= PlaceFile.longest else { throw CocoaError(.fileReadTooLarge) }
    return try JSONDecoder().decode(KeptPlace.self, from: data)
  }

  /// Keeps a place; where that can't be done, nothing is lost but comfort.
  func write(_ place: KeptPlace) {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    guard let data = try? encoder.encode(place), data.count <= PlaceFile.longest else { return }
    let folder = (path as NSString).deletingLastPathComponent
    try? FileManager.default.createDirectory(
      atPath: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    let fresh = path + ".\(getpid())"
    let descriptor = open(fresh, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { return }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    guard (try? file.write(contentsOf: data)) != nil, rename(fresh, path) == 0 else {
      unlink(fresh)
      return
    }
  }

  private static func folder(_ environment: [String: String]) -> String {
    let state = environment["XDG_STATE_HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let home = environment["HOME"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? NSHomeDirectory()
    return (state ?? home + "/.local/state") + "/smartdeck/places"
  }

  /// FNV-1a over the path's bytes: short, the same for ever, and no secret.
  private static func name(of path: String) -> String {
    let hash = path.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    return String(hash, radix: 16) + ".json"
  }
}
