import Foundation
import Licensing
import Testing

@testable import LicensingExchange

@Suite("Files that can't be read")
struct FileRefusalTests {
  private func refusal(
    _ files: [String: String], at name: String = "", account: String? = "m.example"
  ) throws -> Refusal? {
    try Fixture.withFolder(files) { folder in
      let path = name.isEmpty ? folder : "\(folder)/\(name)"
      let domain = account.flatMap { DomainIdentifier(rawValue: $0) }
      let options = ImportReader.Options(account: domain)
      do throws(Refusal) {
        _ = try ImportReader.read(path, options: options)
        return nil
      } catch {
        return error.withoutFolder(folder)
      }
    }
  }

  @Test("What is not there is said to be missing")
  func missing() throws {
    #expect(try refusal([:], at: "nothing") == .file(.missing(path: "nothing")))
    #expect(
      try refusal(["file.txt": ""], at: "file.txt/below") == .file(.missing(path: "file.txt/below"))
    )
  }

  @Test("A folder without a saved answer and a file of another kind are refused")
  func nothingKnown() throws {
    #expect(try refusal([:]) == .file(.nothingRecognized(path: "")))
    #expect(try refusal(["a.txt": "x", "b.json": "{}"]) == .file(.nothingRecognized(path: "")))
    #expect(
      try refusal(["b.json": "[]"], at: "b.json") == .file(.notAFolderOrKnownFile(path: "b.json")))
    #expect(
      try refusal(["b.csv": "colour,size\nred,1\n"], at: "b.csv")
        == .file(.notAFolderOrKnownFile(path: "b.csv")))
  }

  @Test("Neither a pipe nor a device is waited for")
  func pipe() throws {
    try Fixture.withFolder([:]) { folder in
      let path = "\(folder)/pipe"
      #expect(mkfifo(path, 0o600) == 0)
      #expect(throws: Refusal.file(.notAFolderOrKnownFile(path: path))) {
        try ImportReader.read(path)
      }
      #expect(throws: Refusal.file(.notAFolderOrKnownFile(path: path))) {
        try FileBytes.read(path)
      }
    }
  }

  @Test("A file that is cut off or damaged refuses the whole import, by name, line and column")
  func damaged() throws {
    var files = FolderTests.small
    files["devices-001.json"] = "{\"totalRecords\": 1,\n \"devices\": [{\"hostName\": \"h"
    #expect(
      try refusal(files)
        == .file(
          .malformed(file: "devices-001.json", line: 2, column: 29, reason: .unexpectedEnd)))
    files["devices-001.json"] = "{\"devices\": [}"
    #expect(
      try refusal(files)
        == .file(
          .malformed(file: "devices-001.json", line: 1, column: 14, reason: .unexpectedCharacter)))
  }

  @Test("Of several damaged files the first in the order of names is told of")
  func firstDamaged() throws {
    var files = FolderTests.small
    for number in 1...9 { files["page-\(number).json"] = "[" }
    #expect(
      try refusal(files)
        == .file(.malformed(file: "page-1.json", line: 1, column: 2, reason: .unexpectedEnd)))
  }

  @Test("An answer that failed is no page without rows")
  func failedAnswer() throws {
    var files = FolderTests.small
    files["devices-001.json"] = #"{"status": "ERROR", "statusMessage": "try again"}"#
    #expect(
      try refusal(files)
        == .file(.missingMember(file: "devices-001.json", member: "devices")))
    files["devices-001.json"] = #"{"devices": [], "devices": []}"#
    #expect(
      try refusal(files)
        == .file(.missingMember(file: "devices-001.json", member: "devices")))
    files["devices-001.json"] = #"{"totalRecords": -1, "devices": []}"#
    #expect(
      try refusal(files)
        == .file(.missingMember(file: "devices-001.json", member: "totalRecords")))
  }

  @Test("A file is as large as the limit and not one byte larger")
  func sizes() throws {
    try Fixture.withFolder(["a": "12345678"]) { folder in
      let whole = try FileBytes.read("\(folder)/a", limit: 8)
      #expect(whole == Array("12345678".utf8))
      #expect(throws: Refusal.file(.tooLarge(path: "\(folder)/a", limit: 7))) {
        try FileBytes.read("\(folder)/a", limit: 7)
      }
    }
    #expect(try Fixture.withFolder(["a": ""]) { try FileBytes.read("\($0)/a") } == [])
  }

  @Test("The account is the one asked for or the only one, and never guessed")
  func accounts() throws {
    var files = FolderTests.small
    #expect(try refusal(files, account: nil) == nil)
    #expect(try refusal(files, account: "other.example") == .unknownSmartAccount("other.example"))
    files["accounts.json"] = nil
    #expect(try refusal(files, account: nil) == .accountNotNamed(choices: []))
    #expect(try refusal(files, account: "m.example") == nil)
    files["accounts.json"] = #"""
      {"accounts": [{"accountName": "M", "accountDomain": "m.example"},
       {"accountName": "B", "accountDomain": "b.example"}]}
      """#
    let choices = ["b.example", "m.example"].compactMap { DomainIdentifier(rawValue: $0) }
    #expect(try refusal(files, account: nil) == .accountNotNamed(choices: choices))
    #expect(try refusal(files, account: "b.example") == nil)
  }
}

extension Refusal {
  /// The refusal with paths as if the folder of the test were the present one.
  fileprivate func withoutFolder(_ folder: String) -> Refusal {
    func short(_ path: String) -> String {
      path == folder ? "" : String(path.dropFirst(path.hasPrefix(folder) ? folder.count + 1 : 0))
    }
    return switch self {
    case .file(.missing(let path)): .file(.missing(path: short(path)))
    case .file(.nothingRecognized(let path)): .file(.nothingRecognized(path: short(path)))
    case .file(.notAFolderOrKnownFile(let path)): .file(.notAFolderOrKnownFile(path: short(path)))
    default: self
    }
  }
}
