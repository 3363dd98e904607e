internal import Foundation
internal import Glibc
internal import Licensing

/// The file itself: looked at before SQLite does, so that what is wrong is told in its own words.
enum DatabaseFile {
  /// Makes sure that there is a file to open, for its owner alone; makes it where asked to.
  static func prepare(path: String, create: Bool) throws(Refusal) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      guard errno != ENOTDIR else { throw .storage(.missingFolder(path: folder(of: path))) }
      guard errno == ENOENT else { throw .storage(.notPermitted(path: path)) }
      guard create else { throw .storage(.missing(path: path)) }
      return try make(path: path)
    }
    guard status.st_mode & S_IFMT == S_IFREG else { throw .storage(.notADatabase(path: path)) }
    guard access(path, R_OK) == 0 else { throw .storage(.notPermitted(path: path)) }
    guard access(path, W_OK) == 0, access(folder(of: path), W_OK) == 0 else {
      throw .storage(.readOnly(path: path))
    }
    try checkHeader(path: path, size: Int(status.st_size))
  }

  private static func make(path: String) throws(Refusal) {
    let folder = folder(of: path)
    guard access(folder, F_OK) == 0 else { throw .storage(.missingFolder(path: folder)) }
    let descriptor = open(path, O_CREAT | O_EXCL | O_RDWR | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      switch errno {
      case EROFS: throw .storage(.readOnly(path: path))
      case ENOSPC, EDQUOT: throw .storage(.full(path: path))
      case ENOTDIR: throw .storage(.missingFolder(path: folder))
      default: throw .storage(.notPermitted(path: path))
      }
    }
    fchmod(descriptor, 0o600)
    Glibc.close(descriptor)
  }

  private static func checkHeader(path: String, size: Int) throws(Refusal) {
    guard size > 0 else { return }
    guard let header = header(of: path) else { throw .storage(.notPermitted(path: path)) }
    guard header.starts(with: "SQLite format 3\0".utf8) else {
      throw .storage(.notADatabase(path: path))
    }
  }

  /// Whether the file itself says that it is ours: the application id at byte 68 of its header.
  static func isMarked(path: String) -> Bool {
    guard let header = header(of: path), header.count == 100 else { return false }
    return header[68..<72].reduce(0) { $0 << 8 | Int($1) } == Schema.applicationID
  }

  /// The first 100 bytes of the file, or as many as it has; nil where it can't be read.
  private static func header(of path: String) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { Glibc.close(descriptor) }
    var header = [UInt8](repeating: 0, count: 100)
    let count = Glibc.read(descriptor, &header, header.count)
    return count < 0 ? nil : Array(header.prefix(count))
  }

  private static func folder(of path: String) -> String {
    let folder = (path as NSString).deletingLastPathComponent
    return folder.isEmpty ? "." : folder
  }
}
