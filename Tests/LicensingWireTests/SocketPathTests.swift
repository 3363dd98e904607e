import Foundation
import Glibc
import Licensing
import Testing

@testable import LicensingWire

@Suite("Where the socket lies")
struct SocketPathTests {
  @Test("In the runtime folder, under a name that only the database settles")
  func runtime() {
    let environment = ["XDG_RUNTIME_DIR": "/run/user/7"]
    let path = SocketPath(ofDatabase: "/tmp/a.db", environment: environment)
    #expect(path.folder == "/run/user/7/smartdeck")
    #expect(path == SocketPath(ofDatabase: "/tmp/../tmp/./a.db", environment: environment))
    #expect(path != SocketPath(ofDatabase: "/tmp/b.db", environment: environment))
  }

  @Test("Beside the database where there is no runtime folder, or none worth the name")
  func beside() {
    #expect(SocketPath(ofDatabase: "/tmp/a.db", environment: [:]).text == "/tmp/a.db.sock")
    let relative = ["XDG_RUNTIME_DIR": "run"]
    #expect(SocketPath(ofDatabase: "/tmp/a.db", environment: relative).text == "/tmp/a.db.sock")
  }

  @Test("A path as long as the kernel takes is taken, and one byte more is not")
  func longest() {
    #expect(SocketPath("/" + String(repeating: "x", count: 106)) != nil)
    #expect(SocketPath("/" + String(repeating: "x", count: 107)) == nil)
    #expect(SocketPath("") == nil)
    #expect(SocketPath("/a\u{0}b") == nil)
  }

  @Test("Where beside the database is too long, it lies in a folder of the user's own")
  func fallback() {
    let name = String(repeating: "x", count: 97)
    #expect(SocketPath(ofDatabase: "/tmp/\(name)", environment: [:]).folder == "/tmp")
    let long = SocketPath(ofDatabase: "/tmp/\(name)x", environment: [:])
    #expect(long.text.hasPrefix("/tmp/smartdeck-"))
    #expect(long.text.utf8.count <= SocketPath.longest)
  }

  @Test("In everybody's folder only a folder of one's own, closed to others, is trusted")
  func trust() throws {
    let parent = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: parent, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: parent) }
    let folder = parent.appendingPathComponent("own").path
    #expect(SocketPath.isOwn(folder))
    #expect(mkdir(folder, 0o700) == 0)
    #expect(SocketPath.isOwn(folder))
    for mode in [0o701, 0o710, 0o740, 0o777] as [mode_t] {
      chmod(folder, mode)
      #expect(!SocketPath.isOwn(folder), "\(mode)")
    }
    chmod(folder, 0o700)
    let link = parent.appendingPathComponent("link").path
    #expect(symlink(folder, link) == 0)
    #expect(!SocketPath.isOwn(link))
    let file = parent.appendingPathComponent("file").path
    #expect(FileManager.default.createFile(atPath: file, contents: nil))
    chmod(file, 0o600)
    #expect(!SocketPath.isOwn(file))
    if geteuid() == 0 {
      #expect(chown(folder, 1, 1) == 0)
      #expect(!SocketPath.isOwn(folder))
    }
    #expect(try SocketPath("/tmp/smartdeck-0x/a.sock").found().isTrustworthy)
  }

  @Test("A folder that is missing is said so")
  func missing() throws {
    let path = try SocketPath("/nowhere/at/all.sock").found()
    #expect(throws: Refusal.storage(.missingFolder(path: "/nowhere/at"))) {
      try ListeningSocket(at: path, access: .owner)
    }
  }
}
