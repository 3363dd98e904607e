import Testing

@testable import Licensing
@testable import LicensingService

@Suite("Saved views, shared through the database")
struct SavedViewServiceTests {
  private let content = SavedView.Content(list: "inventory", filter: "balance<0")

  @Test("A view is there for others and after a restart, and no event tells of it")
  func shared() async throws {
    let service = try TestService()
    try await service.perform(.import(ImportFixture.metalworks()))
    let account = try #require(try await service.desk().fetch(AccountsQuery()).first?.account.id)
    let head = try await service.desk().fetch(SessionQuery()).head
    let saved = try await service.desk().fetch(
      SavedViewsQuery(account: account, change: .save(name: "Gaps", content)))
    #expect(saved.map(\.name.text) == ["Gaps"] && saved.first?.owner == login("root"))
    try service.restart()
    let kept = try await service.desk().fetch(SavedViewsQuery(account: account))
    #expect(kept == saved)
    #expect(try await service.desk().fetch(SessionQuery()).head == head)
    #expect(try await service.desk().fetch(VerificationQuery()).problem == nil)
    let gone = try await service.desk().fetch(
      SavedViewsQuery(account: account, change: .delete(name: "gaps")))
    #expect(gone.isEmpty)
  }

  @Test("Who sees nothing of the account can neither ask for its views nor save one")
  func stranger() async throws {
    let service = try TestService()
    try await service.perform(.import(ImportFixture.metalworks()))
    let account = try #require(try await service.desk().fetch(AccountsQuery()).first?.account.id)
    for change in [nil, SavedViewChange.save(name: "x", content), .delete(name: "x")] {
      await #expect(throws: Refusal.self) {
        try await service.desk("mallory").fetch(SavedViewsQuery(account: account, change: change))
      }
    }
    #expect(try await service.desk().fetch(SavedViewsQuery(account: account)).isEmpty)
  }
}
