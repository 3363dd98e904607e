internal import Glibc
internal import Licensing

/// Reads whole files, with a limit, and says in the domain's terms what keeps it from that.
enum FileBytes {
  /// The most bytes of one file.
  static let limit = 256 << 20

  /// What stands at a path.
  enum Kind {
    case folder, file, other
  }

  /// Finds out what stands at a path, following links.
  static func kind(of path: String) throws(Refusal) -> Kind {
    var status = stat()
    guard stat(path, &status) == 0 else { throw refusal(path) }
    switch status.st_mode & S_IFMT {
    case S_IFDIR: return .folder
    case S_IFREG: return .file
    default: return .other
    }
  }

  /// The bytes of a file. Opened without blocking, so that a pipe in its place hangs nobody.
  static func read(_ path: String, limit: Int = FileBytes.limit) throws(Refusal) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    guard descriptor >= 0 else { throw refusal(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw refusal(path) }
    guard status.st_mode & S_IFMT == S_IFREG else {
      throw .file(.notAFolderOrKnownFile(path: path))
    }
    guard status.st_size <= limit else { throw .file(.tooLarge(path: path, limit: limit)) }
    return try read(descriptor, size: Int(status.st_size), limit: limit, path: path)
  }

  /// Reads until the end, because a file may grow or shrink after it was measured.
  private static func read(
    _ descriptor: Int32, size: Int, limit: Int, path: String
  ) throws(Refusal) -> [UInt8] {
    var bytes: [UInt8] = []
    while true {
      // One byte more than expected, so that the end is seen in the same call.
      let room = bytes.isEmpty ? size + 1 : 1 << 16
      let (piece, failure) = piece(of: descriptor, room: room)
      if failure == EINTR { continue }
      guard failure == 0 else { throw refusal(path, failure) }
      if piece.isEmpty { return bytes }
      if bytes.isEmpty { bytes = piece } else { bytes += piece }
      guard bytes.count <= limit else { throw .file(.tooLarge(path: path, limit: limit)) }
      if bytes.count == size, piece.count < room { return bytes }
    }
  }

  private static func piece(of descriptor: Int32, room: Int) -> (bytes: [UInt8], failure: Int32) {
    var failure: Int32 = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      let got = Glibc.read(descriptor, buffer.baseAddress, room)
      failure = got < 0 ? errno : 0
      count = max(0, got)
    }
    return (bytes, failure)
  }

  /// The refusal for what the operating system said.
  static func refusal(_ path: String, _ failure: Int32 = errno) -> Refusal {
    switch failure {
    case ENOENT, ENOTDIR: .file(.missing(path: path))
    default: .file(.notPermitted(path: path))
    }
  }
}
