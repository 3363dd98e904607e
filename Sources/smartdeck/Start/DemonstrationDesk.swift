import Licensing
import LicensingExchange
import LicensingService

/// A made-up company in a database of its own, in this process, that is forgotten afterwards.
struct DemonstrationDesk {
  let desk: any LicenseDesk
  private let service: LicensingService
  private let folder: TemporaryFolder

  /// Makes the database and imports the company and its partner's holding account.
  init() throws(Refusal) {
    folder = try TemporaryFolder()
    service = try LicensingService(databasePath: folder.path + "/demo.db", create: true)
    let desk = service.desk(for: Installation.login, host: "demo")
    self.desk = desk
    try waiting { () async throws(Refusal) in
      let session = try await desk.fetch(SessionQuery())
      let demonstration = Demonstration(today: session.today)
      for set in demonstration.imports {
        _ = try await desk.perform(.import(set), request: .random())
      }
      guard
        let company = try await desk.fetch(AccountsQuery()).first(where: {
          $0.account.kind == .customer
        })
      else { return }
      let directory = try await desk.fetch(DirectoryQuery(account: company.account.id))
      for command in try demonstration.commands(
        in: directory, secret: { Secret.random(bytes: 32) })
      {
        _ = try await desk.perform(command, request: .random())
      }
    }
  }

  /// Forgets everything.
  func remove() {
    service.close()
    folder.remove()
  }
}
