internal import Foundation
internal import Glibc

/// The process that owns a database, as it signed the lock beside it.
public struct DatabaseOwner: Hashable, Sendable {
  /// The owner's number among processes.
  public let process: Int32
  private let device: UInt
  private let inode: UInt

  /// Reads who signed a database's lock last; nil where nobody did.
  public init?(databasePath: String) {
    guard let text = try? String(contentsOfFile: databasePath + ".lock", encoding: .utf8) else {
      return nil
    }
    let numbers = text.split(separator: " ").compactMap { UInt($0) }
    guard numbers.count == 3, let process = Int32(exactly: numbers[0]) else { return nil }
    (self.process, device, inode) = (process, numbers[1], numbers[2])
  }

  init(process: Int32, file path: String) {
    self.process = process
    var status = stat()
    _ = stat(path, &status)
    (device, inode) = (UInt(status.st_dev), UInt(status.st_ino))
  }

  /// Whether somebody holds the lock of the database at a path now.
  public static func isPresent(at path: String) -> Bool {
    let descriptor = open(path + ".lock", O_RDWR | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { Glibc.close(descriptor) }
    return flock(descriptor, LOCK_EX | LOCK_NB) != 0
  }

  /// Whether the file at a path is the one that the owner opened, not another put in its place.
  public func owns(fileAt path: String) -> Bool {
    self == DatabaseOwner(process: process, file: path)
  }

  var text: String { "\(process) \(device) \(inode)" }
}
