import Licensing
import Testing

@testable import LicensingExchange

@Suite("Rows of saved answers")
struct AnswerRowTests {
  /// The members that every license row has.
  private static let names = #""license": "R", "virtualAccount": "V""#

  private let place = FilePlace(file: "page.json", line: 1, column: 1)

  private func read<Row: AnswerRow>(_ json: String, as _: Row.Type) throws -> Row {
    try Row(JSONRow(JSONDocument(Array(json.utf8)).root), at: place)
  }

  private func reason<Row: AnswerRow>(_ json: String, as _: Row.Type) throws -> KeptAsideReason? {
    let row = try JSONRow(JSONDocument(Array(json.utf8)).root)
    do throws(FieldProblem) {
      _ = try Row(row, at: place)
      return nil
    } catch {
      return error.reason
    }
  }

  @Test("A license row is read with all its lots")
  func license() throws {
    let answer = try read(
      #"""
      {"license": "Router", "virtualAccount": "Производство", "quantity": "7", "inUse": 5,
       "available": 2, "reserved": null, "billingType": "USAGE", "unknown": {"a": []},
       "licenseDetails": [
        {"licenseType": "STANDARD", "quantity": 4, "startDate": "2026-01-31T00:00:00Z",
         "endDate": "2027-Jan-31", "subscriptionId": "Sub1", "orderNumber": "77",
         "orderLineIdentifier": "3", "status": "ACTIVE"},
        {"licenseType": "perpetual", "quantity": "3", "startDate": "2020-02-29", "endDate": null}],
       "licenseSubstitutions": [{"licenseName": "Router Plus"}, {"license": "Router"}, {}]}
      """#, as: LicenseAnswer.self)
    #expect(answer.row.quantity == 7)
    #expect(answer.row.inUse == 5)
    #expect(answer.row.reserved == .zero)
    #expect(answer.row.place == place)
    #expect(
      answer.row.lots == [
        ImportedLot(
          kind: .standard, billing: .usage, quantity: 4,
          term: Term(start: Day("2026-01-31"), end: Day("2027-01-31")),
          order: OrderReference(number: "77", line: "3"), subscription: "Sub1", place: place),
        ImportedLot(
          kind: .perpetual, billing: .usage, quantity: 3,
          term: Term(start: Day("2020-02-29"), end: nil), place: place),
      ])
    #expect(
      answer.tierProposals == [
        TierProposal(
          license: try Name(imported: "Router"), substitute: try Name(imported: "Router Plus"))
      ])
  }

  @Test("A license row with nothing but its names is a row in which nothing is held")
  func bareLicense() throws {
    let answer = try read(#"{"license": "R", "virtualAccount": "V"}"#, as: LicenseAnswer.self)
    #expect(answer.row.lots.isEmpty)
    #expect(answer.row.quantity == nil)
    #expect(answer.billing == .prepaid)
  }

  @Test("Lots without units, and cancelled ones, are left out, and a lot without a kind gets one")
  func lots() throws {
    let answer = try read(
      #"""
      {"license": "R", "virtualAccount": "V", "licenseDetails": [
        {"quantity": 0, "licenseType": "TERM"},
        {"quantity": 5, "licenseType": "TERM", "status": "Cancelled"},
        {"quantity": 1}, {"quantity": 2, "endDate": "2027-01-01"},
        {"quantity": 3, "licenseType": "TERM", "endDate": "2020-01-01", "status": "EXPIRED"}]}
      """#, as: LicenseAnswer.self)
    #expect(answer.row.lots.map(\.quantity) == [1, 2, 3])
    #expect(answer.row.lots.map(\.kind) == [.perpetual, .term, .term])
  }

  @Test(
    "A license row that can't be read says which member of which lot is wrong",
    arguments: [
      (#""virtualAccount": "V""#, KeptAsideReason.missing(member: "license")),
      (#""license": "R""#, .missing(member: "virtualAccount")),
      (#"\#(Self.names), "inUse": -1"#, .negative(member: "inUse")),
      (
        #"\#(Self.names), "billingType": "FREE""#,
        .unknownValue(member: "billingType", value: "FREE")
      ),
      (#"\#(Self.names), "licenseDetails": {}"#, .wrongType(member: "licenseDetails")),
      (
        #"\#(Self.names), "licenseDetails": [{"quantity": 1}, 5]"#,
        .wrongType(member: "licenseDetails[1]")
      ),
      (
        #"\#(Self.names), "licenseDetails": [{"quantity": 1}, {}]"#,
        .missing(member: "licenseDetails[1].quantity")
      ),
      (
        #"\#(Self.names), "licenseDetails": [{"quantity": 1e3}]"#,
        .notANumber(member: "licenseDetails[0].quantity")
      ),
      (
        #"\#(Self.names), "licenseDetails": [{"quantity": 1, "endDate": "soon"}]"#,
        .notADate(member: "licenseDetails[0].endDate")
      ),
      (
        #"\#(Self.names), "licenseDetails": [{"quantity": 1, "status": "EXPIRED"}]"#,
        .missing(member: "licenseDetails[0].endDate")
      ),
      (
        #"\#(Self.names), "licenseDetails": [{"quantity": 1, "status": "FUTURE"}]"#,
        .missing(member: "licenseDetails[0].startDate")
      ),
    ])
  func unreadableLicense(members: String, expected: KeptAsideReason) throws {
    #expect(try reason("{\(members)}", as: LicenseAnswer.self) == expected)
  }

  @Test("A device is read with its identity, its times and what it uses")
  func device() throws {
    let instance = try read(
      #"""
      {"hostName": "core-1", "displayName": "UDI_PID:C9500; UDI_SN:F1; ", "virtualAccount": "V",
       "productTagName": "tag", "productType": "SWITCH", "registrationDate": "2026-07-28T12:10:00Z",
       "lastContactDate": null, "sudi": {"udiPid": "C9300", "udiSerialNumber": null},
       "licenseUsage": [{"license": "A", "quantity": 1}, {"licenseName": "B", "quantity": "2"},
        {"license": "A", "quantity": 4}]}
      """#, as: ImportedInstance.self)
    #expect(instance.hostName == "core-1")
    #expect(instance.productID == "C9300")
    #expect(instance.serialNumber == "F1")
    #expect(instance.registered?.description == "2026-07-28T12:10:00Z")
    #expect(instance.lastContact == nil)
    #expect(instance.usage.map(\.license.text) == ["A", "B"])
    #expect(instance.usage.map(\.quantity) == [5, 2])
  }

  @Test("A device without a host name is known by what is shown for it, then by its serial number")
  func unnamedDevice() throws {
    let shown = try read(
      #"{"hostName": null, "displayName": "UDI_SN:F1", "virtualAccount": "V"}"#,
      as: ImportedInstance.self)
    #expect(shown.hostName == "UDI_SN:F1")
    let numbered = try read(
      #"{"virtualAccount": "V", "sudi": {"udiSerialNumber": "F2"}}"#, as: ImportedInstance.self)
    #expect(numbered.hostName == "F2")
    let nameless = try reason(#"{"virtualAccount": "V", "sudi": null}"#, as: ImportedInstance.self)
    #expect(nameless == .missing(member: "hostName"))
  }

  @Test("Many licenses of one device are summed by name")
  func manyReports() throws {
    let items = (0..<200).map { #"{"license": "L\#($0 % 50)", "quantity": 1}"# }
    let usage = items.joined(separator: ",")
    let instance = try read(
      #"{"hostName": "h", "virtualAccount": "V", "licenseUsage": [\#(usage)]}"#,
      as: ImportedInstance.self)
    #expect(instance.usage.count == 50)
    #expect(instance.usage.allSatisfy { $0.quantity == 4 })
  }

  @Test("Accounts are read with their kind, and a domain that is none is refused")
  func accounts() throws {
    let account = try read(
      #"{"accountName": "M", "accountDomain": "Metalworks.Example", "accountType": "HOLDING"}"#,
      as: ImportedAccount.self)
    #expect(account.domain.rawValue == "metalworks.example")
    #expect(account.kind == .holding)
    let refused = try reason(
      #"{"accountName": "M", "accountDomain": "not a domain"}"#, as: ImportedAccount.self)
    #expect(refused == .unknownValue(member: "accountDomain", value: "not a domain"))
  }

  @Test("Virtual accounts are read with booleans as words")
  func virtualAccounts() throws {
    let account = try read(
      #"{"name": "Lab", "isDefault": "true", "commerceAccessLevel": "PRIVATE"}"#,
      as: ImportedVirtualAccount.self)
    #expect(account.isDefault)
    #expect(account.visibility == .private)
    let bare = try read(#"{"name": "Port"}"#, as: ImportedVirtualAccount.self)
    #expect(!bare.isDefault)
    #expect(bare.visibility == .public)
  }
}
