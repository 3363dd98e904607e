import Testing

@testable import Licensing
@testable import LicensingStore

@Suite("Tokens, agreements, keys and documents changed behind the program's back")
struct LicensingTamperingTests {
  /// `EverySort` with an eighth event that holds one of each of the newer things.
  private func store() throws -> TestStore {
    let store = try EverySort.store()
    try store.append([
      .token(
        RegistrationToken(
          id: 1, virtualAccount: 1, description: "d", digest: SecretDigest(of: "x"),
          created: Instant(rawValue: 1), expires: Instant(rawValue: 2), mostUses: 3, uses: 1)),
      .enterpriseAgreement(
        EnterpriseAgreement(
          id: 1, smartAccount: 1, number: "EA-1", term: Term(start: nil, end: day("2028-01-01")),
          suites: [.init(license: 1, purchased: 5, growth: 1)], trueForward: day("2027-01-01"))),
      .traditionalLicense(
        TraditionalLicense(
          id: 1, smartAccount: 1, virtualAccount: 1, key: "PAK-1", sku: "S", license: 1,
          quantity: 2, status: .assigned, device: "core")),
      .document(.need(Need(id: 1, row: RowKey(3, 1), quantity: 4, login: login("root")))),
    ])
    return store
  }

  static let tamperings = [
    ("UPDATE tokens SET digest = replace(digest, substr(digest, 1, 1), 'z')", "tokens"),
    ("UPDATE tokens SET expires = expires + 1", "tokens"),
    ("UPDATE tokens SET uses = 0", "tokens"), ("UPDATE tokens SET most_uses = NULL", "tokens"),
    ("UPDATE tokens SET is_export_allowed = 1", "tokens"),
    ("UPDATE tokens SET revoked = 5", "tokens"),
    ("UPDATE tokens SET virtual_account = 2", "tokens"), ("DELETE FROM tokens", "tokens"),
    (
      "UPDATE enterprise_agreements SET suites = replace(suites, ':5', ':6')",
      "enterprise_agreements"
    ),
    ("UPDATE enterprise_agreements SET number = 'EA-2'", "enterprise_agreements"),
    ("UPDATE enterprise_agreements SET term_end = NULL", "enterprise_agreements"),
    ("UPDATE enterprise_agreements SET true_forward = NULL", "enterprise_agreements"),
    ("DELETE FROM enterprise_agreements", "enterprise_agreements"),
    ("UPDATE traditional_licenses SET quantity = 3", "traditional_licenses"),
    ("UPDATE traditional_licenses SET status = 'converted'", "traditional_licenses"),
    ("UPDATE traditional_licenses SET key = 'PAK-2'", "traditional_licenses"),
    ("UPDATE traditional_licenses SET virtual_account = NULL", "traditional_licenses"),
    ("UPDATE traditional_licenses SET lot = 1", "traditional_licenses"),
    ("DELETE FROM traditional_licenses", "traditional_licenses"),
    (
      "UPDATE documents SET content = replace(content, 'quantity\":4', 'quantity\":5')", "documents"
    ),
    ("DELETE FROM documents", "documents"),
    ("UPDATE positions SET needed = 5 WHERE virtual_account = 3", "positions"),
    ("UPDATE positions SET waiting = 1 WHERE virtual_account = 3", "positions"),
    ("UPDATE order_lines SET hold_reason = '\"noAccount\"'", "order_lines"),
    ("UPDATE order_lines SET held_in = 2", "order_lines"),
    ("UPDATE order_lines SET lot = 1", "order_lines"),
    ("UPDATE orders SET web_number = 'W'", "orders"),
    ("UPDATE instances SET is_export_allowed = 1", "instances"),
    ("UPDATE reservations SET code_digest = hex(randomblob(32))", "reservations"),
  ]

  @Test(
    "Whatever is changed is found, in its table or as what can't be read", arguments: tamperings)
  func found(sql: String, table: String) throws {
    let store = try store()
    try #require(try store.verify().problem == nil)
    let before = try DatabaseDump(of: store.path)
    try Stranger.tamper(with: store.path, [sql])
    try #require(try DatabaseDump(of: store.path) != before, "nothing was changed")
    do {
      guard let problem = try store.verify().problem else {
        Issue.record("nobody saw: \(sql)")
        return
      }
      guard case .tableDiffers(let named, record: _, _) = problem else { return }
      #expect(named == table)
    } catch let refusal as Refusal {
      guard case .storage(.damaged) = refusal else {
        Issue.record("\(sql): \(refusal)")
        return
      }
    }
  }

  @Test("Making every table anew from the log brings back what was deleted")
  func rebuilt() throws {
    let store = try store()
    let before = try DatabaseDump(of: store.path)
    try Stranger.tamper(
      with: store.path,
      [
        "DELETE FROM tokens", "DELETE FROM enterprise_agreements",
        "DELETE FROM traditional_licenses", "DELETE FROM documents",
      ])
    try store.database.rebuild()
    #expect(try DatabaseDump(of: store.path) == before)
  }
}
