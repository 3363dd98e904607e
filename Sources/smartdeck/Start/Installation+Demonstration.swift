import Licensing
import LicensingExchange
import LicensingService

extension Installation {
  /// Imports the made-up company and its partner's holding account.
  func fillWithDemonstration() throws(Refusal) {
    let desk = desk
    try waiting { () async throws(Refusal) in
      let session = try await desk.fetch(SessionQuery())
      for set in Demonstration(today: session.today).imports {
        _ = try await desk.perform(.import(set), request: .random())
      }
    }
  }
}
