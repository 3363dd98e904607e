internal import Licensing

/// An object of an answer, whose members are asked for by name and may be missing.
struct JSONRow {
  let object: JSONValue
  /// The list of a row that this one is an item of, and which one; nil for the row itself.
  let item: (list: StaticString, index: Int)?

  /// Takes a value for a row; anything but an object is refused.
  init(_ value: JSONValue, item: (list: StaticString, index: Int)? = nil) throws(FieldProblem) {
    guard value.kind == .object else {
      let name = item.map { "\($0.list)[\($0.index)]" } ?? ""
      throw FieldProblem(offset: value.offset, reason: .wrongType(member: name))
    }
    object = value
    self.item = item
  }

  /// The member of that name, or of another name where an answer uses that instead.
  func field(_ name: StaticString, or other: StaticString) throws(FieldProblem) -> Field {
    let field = try field(name)
    guard case .missing = field.content else { return field }
    let otherField = try self.field(other)
    if case .missing = otherField.content { return field }
    return otherField
  }

  /// The member of that name.
  func field(_ name: StaticString) throws(FieldProblem) -> Field {
    let path = path(to: name)
    switch object.member(name) {
    case .value(let value): return Field(path: path, offset: value.offset, content: value.content)
    case .repeated(let second):
      throw FieldProblem(offset: second.offset, reason: .duplicate)
    case .missing: return Field(path: path, offset: object.offset, content: .missing)
    }
  }

  /// The objects of a list; a missing list is an empty one.
  func rows(_ name: StaticString) throws(FieldProblem) -> [JSONRow] {
    let field = try field(name)
    if case .missing = field.content { return [] }
    guard case .value(let list) = object.member(name), list.kind == .list else {
      throw field.problem(KeptAsideReason.wrongType)
    }
    var rows: [JSONRow] = []
    for (index, value) in list.elements.enumerated() {
      rows.append(try JSONRow(value, item: (name, index)))
    }
    return rows
  }

  /// The object that a member is; nil where it is missing.
  func row(_ name: StaticString) throws(FieldProblem) -> JSONRow? {
    let field = try field(name)
    guard case .value(let value) = object.member(name), value.kind != .null else { return nil }
    guard value.kind == .object else { throw field.problem(KeptAsideReason.wrongType) }
    return try JSONRow(value)
  }
}

extension JSONRow {
  private func path(to name: StaticString) -> MemberPath {
    guard let item else { return .member(name) }
    return .item(list: item.list, index: item.index, member: name)
  }
}

extension JSONValue {
  /// The value as a field sees it.
  var content: Field.Content {
    switch kind {
    case .null: .missing
    case .no: .truth(false)
    case .yes: .truth(true)
    case .number: characters.map(Field.Content.number) ?? .missing
    case .text: characters.map(Field.Content.text) ?? .missing
    case .list, .object: .nested
    }
  }
}
