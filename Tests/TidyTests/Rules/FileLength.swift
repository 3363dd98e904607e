import Testing

extension Rule {
  static let fileLength = Rule(name: "A file has at most 400 lines") { file in
    let count = file.lines.last?.isEmpty == true ? file.lines.count - 1 : file.lines.count
    guard count > 400 else { return [] }
    return [file.violation(at: 401, "the file has \(count) lines: find the missing idea")]
  }
}

@Suite("File length")
struct FileLengthTests {
  @Test("A file of 401 lines is found and one of 400 is not")
  func limit() {
    #expect(Rule.fileLength.lines(in: String(repeating: "\n", count: 400)) == [])
    #expect(Rule.fileLength.lines(in: String(repeating: "\n", count: 401)) == [401])
  }
}
