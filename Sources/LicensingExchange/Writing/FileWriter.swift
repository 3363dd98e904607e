internal import Glibc
public import Licensing

/// Writes whole files so that nobody ever sees half of one.
public enum FileWriter {
  /// Writes beside the place, waits for the disk, and then takes the place in one step. Only the
  /// owner can read the file, whatever the umask is.
  public static func write(_ bytes: [UInt8], to path: String) throws(Refusal) {
    let draft = "\(path).\(getpid()).tmp"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw .file(.cannotWrite(path: path)) }
    let isWritten = writeAll(bytes, to: descriptor) && fsync(descriptor) == 0
    let isClosed = close(descriptor) == 0
    guard isWritten, isClosed, rename(draft, path) == 0 else {
      unlink(draft)
      throw .file(.cannotWrite(path: path))
    }
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count {
        let count = Glibc.write(
          descriptor, buffer.baseAddress.map { $0 + done }, buffer.count - done)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        done += count
      }
      return true
    }
  }
}
