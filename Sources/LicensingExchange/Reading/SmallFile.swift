public import Licensing

/// A file of a few bytes, such as one that holds a secret.
public enum SmallFile {
  /// The bytes of a file no longer than `limit`.
  public static func bytes(of path: String, limit: Int) throws(Refusal) -> [UInt8] {
    try FileBytes.read(path, limit: limit)
  }
}
