public import Licensing

/// A bulk-transfer list as it was read: a list of lines, all of which are to be done or none.
public struct TransferList: Hashable, Sendable {
  public let lines: [TransferLine]
  /// Lines that can't be read; while there are any, nothing of the list can be done.
  public let rejects: [Reject]

  /// Reads a file such as `transfers.json`: a JSON list of objects.
  public init(path: String) throws(Refusal) {
    guard try FileBytes.kind(of: path) == .file else {
      throw .file(.notAFolderOrKnownFile(path: path))
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try self.init(file: name, bytes: FileBytes.read(path))
  }

  init(file: String, bytes: [UInt8]) throws(Refusal) {
    let document: JSONDocument
    do throws(JSONSyntaxError) { document = try JSONDocument(bytes) } catch {
      throw .file(error.problem(in: file))
    }
    guard document.root.kind == .list else {
      throw .file(.notAFolderOrKnownFile(path: file))
    }
    var source = SourceText(file: file, bytes: document.bytes)
    lines = source.rows(document.root, as: TransferLine.self)
    rejects = source.rejects
    guard lines.count + rejects.count <= MoveRequest.mostLines else {
      throw .tooManyLines(limit: MoveRequest.mostLines)
    }
  }
}
