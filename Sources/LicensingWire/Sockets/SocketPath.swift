internal import Foundation
internal import Glibc

/// Where the socket of a database lies.
public struct SocketPath: Hashable, Sendable, CustomStringConvertible {
  /// The path in the file system, at most `longest` bytes.
  public let text: String

  /// What fits into the kernel's `sun_path`, with the zero that ends it.
  public static let longest = 107

  /// A path that somebody chose; nil where the kernel could not take it.
  public init?(_ text: String) {
    guard (1...SocketPath.longest).contains(text.utf8.count), !text.utf8.contains(0) else {
      return nil
    }
    self.text = text
  }

  /// The socket of a database that its owner serves: in the user's runtime folder, beside the
  /// database where there is none, or in a folder of `/tmp` where that would be too long.
  ///
  /// The same file has the same socket however its path is written.
  public init(ofDatabase path: String, environment: [String: String]? = nil) {
    let environment = environment ?? ProcessInfo.processInfo.environment
    let real = SocketPath.resolved(path)
    let name = SocketPath.digest(real) + ".sock"
    let runtime = environment["XDG_RUNTIME_DIR"].flatMap { $0.hasPrefix("/") ? $0 : nil }
    let choices = [runtime.map { $0 + "/smartdeck/" + name }, real + ".sock"]
    let fitting = choices.compactMap(\.self).first { $0.utf8.count <= SocketPath.longest }
    text = fitting ?? SocketPath.sharedFolder + name
  }

  /// The caller's folder among everybody's, for sockets that fit nowhere else.
  private static var sharedFolder: String { "/tmp/smartdeck-\(geteuid())/" }

  /// Whether nobody else can have put the socket's folder there: anybody can make one in `/tmp`, so
  /// there it has to be the caller's own, a real folder, and closed to others.
  public var isTrustworthy: Bool {
    !text.hasPrefix(SocketPath.sharedFolder) || SocketPath.isOwn(folder)
  }

  /// Whether a folder is the caller's own, real and closed to others, or not there yet.
  static func isOwn(_ folder: String) -> Bool {
    var status = stat()
    guard lstat(folder, &status) == 0 else { return errno == ENOENT }
    return status.st_mode & S_IFMT == S_IFDIR && status.st_uid == geteuid()
      && status.st_mode & 0o077 == 0
  }

  /// The folder in which the socket lies.
  public var folder: String {
    let parent = text.split(separator: "/", omittingEmptySubsequences: false).dropLast()
    let joined = parent.joined(separator: "/")
    return joined.isEmpty ? (text.hasPrefix("/") ? "/" : ".") : joined
  }

  /// The path.
  public var description: String { text }

  /// The path without links; for a file that does not exist yet, that of its folder and its name.
  private static func resolved(_ path: String) -> String {
    if let real = realPath(path) { return real }
    let url = URL(fileURLWithPath: path)
    let folder = url.deletingLastPathComponent().path
    return (realPath(folder) ?? folder) + "/" + url.lastPathComponent
  }

  private static func realPath(_ path: String) -> String? {
    guard let real = realpath(path, nil) else { return nil }
    defer { free(real) }
    return String(cString: real)
  }

  /// FNV-1a over the path's bytes: short, the same for ever, and no secret.
  private static func digest(_ text: String) -> String {
    let hash = text.utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3
    }
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
