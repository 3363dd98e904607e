import Testing

@testable import Licensing
@testable import LicensingService

@Suite("Hearing of changes")
struct ChangesTests {
  @Test("Whoever listens hears each head, in order")
  func inOrder() async throws {
    let service = try TestService()
    try await service.perform(.import(ImportFixture.metalworks()))
    var heads = service.desk().changes(after: 1).makeAsyncIterator()
    for expected in 2...6 {
      try await service.perform(ImportFixture.move(1))
      #expect(await heads.next()?.rawValue == Int64(expected))
    }
  }

  @Test("A slow listener gets the newest head only, and one that came late gets what it missed")
  func slow() async throws {
    let service = try TestService()
    try await service.perform(.import(ImportFixture.metalworks()))
    var heads = service.desk().changes(after: 1).makeAsyncIterator()
    for _ in 0..<5 { try await service.perform(ImportFixture.move(1)) }
    #expect(await heads.next() == 6)
    var late = service.desk().changes(after: 3).makeAsyncIterator()
    #expect(await late.next() == 6)
    try service.restart()
    var reconnected = service.desk().changes(after: 3).makeAsyncIterator()
    #expect(await reconnected.next() == 6)
  }

  @Test("What was refused or was there already tells nobody anything")
  func silent() async throws {
    let service = try TestService()
    let set = try ImportFixture.metalworks()
    try await service.perform(.import(set), request: "one")
    var heads = service.desk().changes(after: 1).makeAsyncIterator()
    try await service.perform(.import(set), request: "one")
    try await service.perform(.import(set), request: "two")
    _ = await service.refusal(of: ImportFixture.move(99))
    service.service.close()
    #expect(await heads.next() == nil)
  }

  @Test("Heads that are told in the wrong order leave nobody with the older one")
  func outOfOrder() async {
    let listeners = Listeners()
    var heads = listeners.stream(after: .none).makeAsyncIterator()
    listeners.tell(6)
    listeners.tell(5)
    #expect(await heads.next() == 6)
  }
}
