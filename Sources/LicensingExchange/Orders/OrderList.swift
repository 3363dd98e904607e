public import Licensing

/// Orders as a file gives them: a CSV table with a row for each line, or a JSON list of the same.
public struct OrderList: Hashable, Sendable {
  public private(set) var orders: [NewOrder] = []
  /// Lines that can't be read; while there are any, nothing of the file is taken in.
  public private(set) var rejects: [Reject] = []

  /// Reads a file; orders without a date are placed on `today`.
  public init(path: String, today: Day) throws(Refusal) {
    guard try FileBytes.kind(of: path) == .file else {
      throw .file(.notAFolderOrKnownFile(path: path))
    }
    let name = path.split(separator: "/").last.map(String.init) ?? path
    try self.init(file: name, bytes: FileBytes.read(path), today: today)
  }

  init(file: String, bytes: [UInt8], today: Day) throws(Refusal) {
    let start = bytes.first { !($0 == 0x20 || $0 == 0x09 || $0 == 0x0A || $0 == 0x0D) }
    let lines =
      start == UInt8(ascii: "[")
      ? try list(file: file, bytes: bytes) : try table(file: file, bytes: bytes)
    for line in lines { add(line, today: today) }
  }

  private mutating func list(file: String, bytes: [UInt8]) throws(Refusal) -> [WrittenOrderLine] {
    let document: JSONDocument
    do throws(JSONSyntaxError) { document = try JSONDocument(bytes) } catch {
      throw .file(error.problem(in: file))
    }
    guard document.root.kind == .list else {
      throw .file(.notAFolderOrKnownFile(path: file))
    }
    var source = SourceText(file: file, bytes: document.bytes)
    let lines = source.rows(document.root, as: WrittenOrderLine.self)
    rejects = source.rejects
    return lines
  }

  private mutating func table(file: String, bytes: [UInt8]) throws(Refusal) -> [WrittenOrderLine] {
    let document: CSVDocument
    do throws(CSVSyntaxError) { document = try CSVDocument(bytes) } catch {
      throw .file(error.problem(in: file))
    }
    let table = try CSVTable<OrderColumn>(document, file: file)
    var source = SourceText(file: file, bytes: document.bytes)
    var lines: [WrittenOrderLine] = []
    for row in table.rows {
      do throws(FieldProblem) {
        lines.append(
          try WrittenOrderLine { column throws(FieldProblem) in
            table.field(column, ofRow: row)
          })
      } catch {
        let subject = table.subject(ofRow: row, [.order, .license])
        source.keepAside(error, row: document.written(row: row), subject: subject)
      }
    }
    rejects = source.rejects
    return lines
  }

  private mutating func add(_ line: WrittenOrderLine, today: Day) {
    let index = orders.firstIndex { $0.number == line.order.number }
    guard let index else {
      var order = line.order
      order.placed = line.placed ?? today
      order.lines = [line.numbered(1)]
      return orders.append(order)
    }
    orders[index].lines.append(line.numbered(orders[index].lines.count + 1))
  }
}

/// One line as it was written, with what it says of its order.
struct WrittenOrderLine: AnswerRow {
  static let subject: [StaticString] = ["orderNumber", "license"]

  let order: NewOrder
  let placed: Day?
  let number: Int?
  private let line: NewOrderLine

  /// Reads an item of a JSON list.
  init(_ row: JSONRow, at place: FilePlace) throws(FieldProblem) {
    try self.init { column throws(FieldProblem) in try row.field(column.member) }
  }

  /// Reads a line wherever its fields come from.
  init(_ field: (OrderColumn) throws(FieldProblem) -> Field) throws(FieldProblem) {
    let number = try field(.order)
    guard let orderNumber = try number.optionalText() else {
      throw number.problem(KeptAsideReason.missing)
    }
    placed = try field(.date).optionalDay()
    self.number = try field(.line).optionalQuantity()?.rawValue
    order = NewOrder(
      number: orderNumber, webNumber: try field(.webOrder).optionalText(),
      partner: try field(.partner).text(), endCustomer: try field(.endCustomer).text(),
      purchaseOrder: try field(.purchaseOrder).text(), placed: placed ?? Day(number: 0),
      lines: [])
    let account = try field(.virtualAccount)
    line = NewOrderLine(
      number: 0, sku: try field(.sku).text(), license: try field(.license).name(),
      quantity: try field(.quantity).quantity().rawValue,
      unitPrice: try field(.price).optionalPrice(in: field(.currency)),
      termMonths: try field(.term).optionalQuantity()?.rawValue,
      subscription: try field(.subscription).optionalText(),
      virtualAccount: try account.optionalText() == nil ? nil : try account.name())
  }

  /// The line under its own number, or the one that its place gives it.
  func numbered(_ place: Int) -> NewOrderLine {
    var numbered = line
    numbered.number = number ?? place
    return numbered
  }
}

extension OrderColumn {
  /// The member of a JSON item that says the same.
  fileprivate var member: StaticString {
    switch self {
    case .order: "orderNumber"
    case .line: "line"
    case .sku: "sku"
    case .license: "license"
    case .quantity: "quantity"
    case .price: "unitPrice"
    case .currency: "currency"
    case .term: "termMonths"
    case .subscription: "subscription"
    case .virtualAccount: "virtualAccount"
    case .webOrder: "webOrder"
    case .partner: "partner"
    case .endCustomer: "endCustomer"
    case .purchaseOrder: "purchaseOrder"
    case .date: "date"
    }
  }
}

extension Field {
  /// An exact price with at most four decimals; it needs its currency. Nil where it is missing.
  func optionalPrice(in currency: Field) throws(FieldProblem) -> Price? {
    guard let written = try characters() else { return nil }
    let parts = written.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    let decimals = parts.count == 2 ? String(parts[1]) : ""
    let digits = String(parts[0]) + decimals
    guard digits.utf8.allSatisfy(Byte.isDigit), !parts[0].isEmpty, decimals.utf8.count <= 4,
      parts.count == 1 || !decimals.isEmpty,
      let amount = Int64(digits + String(repeating: "0", count: 4 - decimals.utf8.count))
    else { throw problem(KeptAsideReason.notANumber) }
    let name = try currency.text()
    guard let price = Price(tenThousandths: amount, currency: name) else {
      throw currency.problem { .unknownValue(member: $0, value: String(name.prefix(40))) }
    }
    return price
  }
}
