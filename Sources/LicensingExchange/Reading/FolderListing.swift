internal import Glibc
internal import Licensing

/// The names of the files in a folder, in one order on every machine.
enum FolderListing {
  /// The most files that are looked at.
  static let limit = 100_000

  /// The names in a folder that don't start with a point, sorted by their bytes.
  static func names(in path: String) throws(Refusal) -> [String] {
    guard let folder = opendir(path) else { throw FileBytes.refusal(path) }
    defer { closedir(folder) }
    var names: [String] = []
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      names.append(name)
      guard names.count <= limit else { throw .file(.tooLarge(path: path, limit: limit)) }
    }
    return names.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }
}
