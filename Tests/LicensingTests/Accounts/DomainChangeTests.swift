import Testing

@testable import Licensing

@Suite("Another domain for an account")
struct DomainChangeTests {
  private var log = EstateBuilder()

  private func change(_ from: String, _ to: String) -> Command {
    .account(.changeDomain(from, to: to))
  }

  @Test("The operator changes it, whatever the letters' case")
  mutating func changes() throws {
    try log.carryOut(change("METALWORKS.example", "Metal.Example"), by: log.installer)
    #expect(log.estate.smartAccounts[1]?.domain.rawValue == "metal.example")
    try log.carryOut(change("metal.example", "metalworks.example"), by: log.installer)
    #expect(log.estate.smartAccounts[1]?.domain.rawValue == "metalworks.example")
  }

  @Test("An administrator may not")
  mutating func administrator() {
    let admin = log.user("ann", .administrator)
    #expect(
      log.refusal(of: change("metalworks.example", "metal.example"), by: admin)
        == .impeded(.notYours))
  }

  @Test("A taken, malformed or unknown domain is refused")
  mutating func refused() throws {
    let domain = try #require(DomainIdentifier(rawValue: "metalworks.example"))
    guard
      case .impeded(.domainTaken(domain, _)) = log.refusal(
        of: change("metalworks.example", "metalworks.example"), by: log.installer)
    else {
      Issue.record("its own domain is free")
      return
    }
    #expect(
      log.refusal(of: change("metalworks.example", "no domain"), by: log.installer)
        == .field(.domain, .malformed("no domain")))
    #expect(
      log.refusal(of: change("metalworks.example", ""), by: log.installer)
        == .field(.domain, .empty))
    #expect(
      log.refusal(of: change("nobody.example", "metal.example"), by: log.installer)
        == .unknownSmartAccount("nobody.example"))
  }
}
