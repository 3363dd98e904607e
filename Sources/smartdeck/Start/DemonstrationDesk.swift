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
      for set in Demonstration(today: session.today).imports {
        _ = try await desk.perform(.import(set), request: .random())
      }
    }
  }

  /// Forgets everything.
  func remove() {
    service.close()
    folder.remove()
  }
}
