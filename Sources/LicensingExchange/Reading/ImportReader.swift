public import Licensing

/// Reads what an administrator saved, a folder of answers or a table, into one set to import.
///
/// Nothing is compared or changed here. Rows that can't be read are kept aside; anything that makes
/// the whole untrustworthy (a file cut off, a page missing, a column missing) refuses it.
public enum ImportReader {
  /// What the person who imports may decide.
  public struct Options: Hashable, Sendable {
    /// The account that the import is about; nil where the files name it.
    public var account: DomainIdentifier?
    /// Whether pages may be missing.
    public var allowsPartial: Bool

    /// Decides nothing unless asked to.
    public init(account: DomainIdentifier? = nil, allowsPartial: Bool = false) {
      self.account = account
      self.allowsPartial = allowsPartial
    }
  }

  /// Reads a folder, a file of saved answers, a license table or an instance table.
  public static func read(
    _ path: String, options: Options = Options()
  ) throws(Refusal) -> ImportReading {
    switch try FileBytes.kind(of: path) {
    case .folder: try readFolder(path, options: options)
    case .file: try readFile(path, options: options)
    case .other: throw .file(.notAFolderOrKnownFile(path: path))
    }
  }

  /// Saved answers win over tables that lie beside them, because they say more about the same.
  private static func readFolder(
    _ path: String, options: Options
  ) throws(Refusal) -> ImportReading {
    let names = try FolderListing.names(in: path)
    let pages = try AnswerFiles.pages(names, in: path)
    if !pages.isEmpty { return try AnswerImport(pages, options: options).read() }
    let tables = names.filter { $0.lowercased().hasSuffix(".csv") }
    guard !tables.isEmpty else { throw .file(.nothingRecognized(path: path)) }
    var readings = TableImport(options)
    for name in tables { try readings.add(name, bytes: FileBytes.read("\(path)/\(name)")) }
    return try readings.read()
  }

  private static func readFile(
    _ path: String, options: Options
  ) throws(Refusal) -> ImportReading {
    let bytes = try FileBytes.read(path)
    let name = path.split(separator: "/").last.map(String.init) ?? path
    guard isJSON(name, bytes) else {
      var tables = TableImport(options)
      try tables.add(name, bytes: bytes)
      return try tables.read()
    }
    let page = try AnswerFiles.page(name, bytes: bytes)
    guard !page.lists.isEmpty else { throw .file(.notAFolderOrKnownFile(path: path)) }
    return try AnswerImport([page], options: options).read()
  }

  /// A file is what its ending says, and without one, what its first character says.
  private static func isJSON(_ name: String, _ bytes: [UInt8]) -> Bool {
    let folded = name.lowercased()
    if folded.hasSuffix(".json") { return true }
    if folded.hasSuffix(".csv") || folded.hasSuffix(".tsv") || folded.hasSuffix(".txt") {
      return false
    }
    let spaces = [Byte.space, Byte.tab, Byte.lineFeed, Byte.carriageReturn] + ByteOrderMark.bytes
    let first = bytes.first { !spaces.contains($0) }
    return first == Byte.openObject || first == Byte.openList
  }
}
