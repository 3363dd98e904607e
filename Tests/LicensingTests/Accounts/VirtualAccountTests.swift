import Testing

@testable import Licensing

@Suite("Virtual accounts")
struct VirtualAccountTests {
  private var log = EstateBuilder()
  private let home: Identifier<VirtualAccount>

  init() throws {
    log.append(
      .virtualAccount(
        VirtualAccount(id: 1, smartAccount: 1, name: name("DEFAULT"), isDefault: true)))
    home = 1
  }

  private func create(_ name: String) -> Command {
    .account(.createVirtualAccount(VirtualAccountForm(name: name), in: 1))
  }

  private func named(_ text: String) -> VirtualAccount? {
    log.estate.virtualAccounts.values.first { $0.name.text == text }
  }

  @Test("A virtual account is made with its description, visibility and tags")
  mutating func create() throws {
    let form = VirtualAccountForm(
      name: "  Refining ", description: "Works east", visibility: .private,
      tags: ["plant", "East", "east"])
    try log.carryOut(.account(.createVirtualAccount(form, in: 1)))
    let made = try #require(named("Refining"))
    #expect((made.description, made.visibility) == ("Works east", .private))
    #expect(made.tags == ["plant", "East"])
    #expect(!made.isDefault)
  }

  @Test(
    "A name that differs in case, form or blanks only is taken",
    arguments: ["refining", "REFINING", " Refining", "Ре\u{0301}\u{0301}фининг"])
  mutating func taken(text: String) throws {
    try log.carryOut(create("Refining"))
    try log.carryOut(create("ре\u{0301}\u{0301}ФИНИНГ"))
    guard case .field(.name, .taken) = log.refusal(of: create(text)) else {
      Issue.record("\(String(describing: log.refusal(of: create(text))))")
      return
    }
  }

  @Test("What can't be a name is refused at the field")
  mutating func badNames() {
    #expect(log.refusal(of: create("")) == .field(.name, .empty))
    #expect(log.refusal(of: create("  ")) == .field(.name, .empty))
    #expect(log.refusal(of: create("a\u{202E}b")) == .field(.name, .invisibleCharacter(0x202E)))
    #expect(log.refusal(of: create("a\u{07}")) == .field(.name, .invisibleCharacter(7)))
    #expect(log.refusal(of: create(String(repeating: "a", count: 256))) == nil)
    #expect(
      log.refusal(of: create(String(repeating: "a", count: 257)))
        == .field(.name, .tooLong(limit: 256)))
  }

  @Test("Above a hundred each creation warns, and the 1001st is refused")
  mutating func limits() throws {
    for number in 2...100 { try log.carryOut(create("V\(number)")) }
    #expect(try log.carryOut(create("V101")).warnings == [.manyVirtualAccounts(101)])
    for number in 102...1000 {
      log.append(
        .virtualAccount(
          VirtualAccount(
            id: Identifier(rawValue: Int64(number + 1000)), smartAccount: 1,
            name: name("V\(number)"))))
    }
    #expect(
      log.refusal(of: create("one more"))
        == .limitReached(.virtualAccountsOfSmartAccount, limit: 1000))
  }

  @Test("The default flag moves, makes public, and never vanishes")
  mutating func defaultFlag() throws {
    try log.carryOut(
      .account(
        .createVirtualAccount(VirtualAccountForm(name: "New", visibility: .private), in: 1)))
    let id = try #require(named("New")?.id)
    try log.carryOut(.account(.editVirtualAccount(id, VirtualAccountForm(isDefault: true))))
    #expect(log.estate.virtualAccounts.values.filter(\.isDefault).map(\.id) == [id])
    #expect(named("New")?.visibility == .public)
    for form in [VirtualAccountForm(isDefault: false), VirtualAccountForm(visibility: .private)] {
      #expect(
        log.refusal(of: .account(.editVirtualAccount(id, form)))
          == .impeded(.isDefault(name("New"))))
    }
    #expect(
      log.refusal(of: .account(.deleteVirtualAccount(id))) == .impeded(.isDefault(name("New"))))
  }

  @Test("Only an empty virtual account is deleted, and the refusal says what is left")
  mutating func delete() throws {
    try log.carryOut(create("Old"))
    let id = try #require(named("Old")?.id)
    let routing = log.license("Routing")
    let ended = log.lot(routing, in: id, 5, end: "2026-01-01")
    let counting = log.lot(routing, in: id, 3)
    _ = log.instance(in: id)
    let left = [Impediment.Remainder(.units, 3), Impediment.Remainder(.instances, 1)]
    #expect(
      log.refusal(of: .account(.deleteVirtualAccount(id)))
        == .impeded(.notEmpty(name("Old"), left)))
    log.append(.instanceRemoved(1))
    log.append(
      [],
      postings: Posting.transfer(
        of: 3, lot: counting, from: .virtualAccount(id), to: .returned))
    try log.carryOut(.account(.deleteVirtualAccount(id)))
    #expect(named("Old") == nil)
    #expect(log.estate.holdings(of: RowKey(home, routing)).map(\.lot.id) == [ended])
    #expect(log.estate.rows.keys.allSatisfy { $0.virtualAccount != id })
  }

  @Test("Nobody but an administrator manages virtual accounts")
  mutating func rights() {
    for role in Role.allCases where role != .administrator {
      let who = log.user("\(role)", role, in: role.isOfVirtualAccount ? home : nil)
      guard
        case .notPermitted(.manageVirtualAccounts, _, _, _) = log.refusal(
          of: create("X"), by: who)
      else {
        Issue.record("\(role) may")
        continue
      }
    }
  }

  @Test("Tags are limited in number and length, the limit itself included")
  mutating func tags() {
    func form(_ tags: [String]) -> Command {
      .account(.editVirtualAccount(1, VirtualAccountForm(tags: tags)))
    }
    #expect(log.refusal(of: form((1...20).map { "t\($0)" })) == nil)
    #expect(log.refusal(of: form((1...21).map { "t\($0)" })) == .field(.tag, .tooMany(limit: 20)))
    #expect(log.refusal(of: form([String(repeating: "t", count: 64)])) == nil)
    #expect(
      log.refusal(of: form([String(repeating: "t", count: 65)]))
        == .field(.tag, .tooLong(limit: 64)))
    #expect(log.refusal(of: form([""])) == .field(.tag, .empty))
  }
}
