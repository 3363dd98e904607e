internal import Licensing

extension ImportedInstance: AnswerRow {
  static var subject: [StaticString] { ["hostName", "displayName", "virtualAccount"] }

  /// Reads an item of `devices`.
  init(_ row: JSONRow, at place: FilePlace) throws(FieldProblem) {
    let displayName = try row.field("displayName").text()
    let device = try DeviceIdentity(row, displayName: displayName)
    let hostName = try row.field("hostName")
    let shown = [try hostName.text(), displayName, device.serialNumber].first { !$0.isEmpty }
    guard let shown else { throw hostName.problem(KeptAsideReason.missing) }
    self.init(
      virtualAccount: try row.field("virtualAccount").name(), hostName: shown,
      productType: try row.field("productType").text(), productID: device.productID,
      serialNumber: device.serialNumber, softwareTag: try row.field("productTagName").text(),
      registered: try row.field("registrationDate").optionalInstant(),
      lastContact: try row.field("lastContactDate").optionalInstant(),
      usage: try Self.usage(row), place: place)
  }

  /// What the device reports, one figure for each license.
  private static func usage(_ row: JSONRow) throws(FieldProblem) -> [ImportedUsage] {
    var usage = UsageReports()
    for item in try row.rows("licenseUsage") {
      usage.add(
        ImportedUsage(
          license: try item.field("license", or: "licenseName").name(),
          quantity: try item.field("quantity").quantity()))
    }
    return usage.all
  }
}

/// The product id and serial number that tell one device from another (its UDI).
struct DeviceIdentity: Hashable {
  var productID = ""
  var serialNumber = ""

  /// Reads `sudi`, and where that is missing or silent, the display name.
  init(_ row: JSONRow, displayName: String) throws(FieldProblem) {
    if let sudi = try row.row("sudi") {
      productID = try sudi.field("udiPid").text()
      serialNumber = try sudi.field("udiSerialNumber").text()
    }
    guard productID.isEmpty || serialNumber.isEmpty else { return }
    let shown = DeviceIdentity(written: displayName)
    if productID.isEmpty { productID = shown.productID }
    if serialNumber.isEmpty { serialNumber = shown.serialNumber }
  }

  /// Reads the form `UDI_PID:C9300-48; UDI_SN:FJ507069464; `, trailing separators included.
  init(written: String) {
    for part in written.split(separator: ";") {
      let pair = part.split(separator: ":", maxSplits: 1)
      guard pair.count == 2 else { continue }
      let value = String(pair[1].drop { $0 == " " })
      switch pair[0].drop(while: { $0 == " " }) {
      case "UDI_PID": productID = value
      case "UDI_SN": serialNumber = value
      default: continue
      }
    }
  }
}
