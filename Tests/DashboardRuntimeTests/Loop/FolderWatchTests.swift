import Dispatch
import Foundation
import Testing

@testable import DashboardRuntime

@Suite("Hearing that a theme was saved")
struct FolderWatchTests {
  /// A folder that is removed with it.
  private final class Folder {
    let path = FileManager.default.temporaryDirectory.path + "/watch-\(UUID().uuidString)"

    init() throws {
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, atomically: Bool) throws {
      try Data("x".utf8).write(
        to: URL(filePath: path + "/" + name), options: atomically ? .atomic : [])
    }
  }

  @Test("A file that is written, or put in place of another, rings", arguments: [false, true])
  func saved(atomically: Bool) throws {
    let folder = try Folder()
    let bell = DispatchSemaphore(value: 0)
    let watch = try #require(FolderWatch(folders: [folder.path]) { bell.signal() })
    #expect(!watch.takeNews())
    try folder.write("mine.toml", atomically: atomically)
    #expect(bell.wait(timeout: .now() + 30) == .success)
    #expect(watch.takeNews())
    #expect(!watch.takeNews())
  }

  @Test("Other files ring nobody")
  func others() throws {
    let folder = try Folder()
    let bell = DispatchSemaphore(value: 0)
    let watch = try #require(FolderWatch(folders: ["/nowhere", folder.path]) { bell.signal() })
    try folder.write("notes.txt", atomically: false)
    try folder.write("mine.toml", atomically: false)
    #expect(bell.wait(timeout: .now() + 30) == .success)
    #expect(watch.takeNews())
    #expect(bell.wait(timeout: .now()) == .timedOut, "the notes did not ring")
  }

  @Test("Where there is no folder nothing is watched")
  func nothing() {
    #expect(FolderWatch(folders: ["/nowhere"]) {} == nil)
  }
}
