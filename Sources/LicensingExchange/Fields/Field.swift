internal import Licensing

/// One member of a row, or one cell of a table, as it was written, before anybody says what it
/// means.
struct Field {
  enum Content {
    /// Absent, null, or an empty cell.
    case missing
    case text(String)
    case number(String)
    case truth(Bool)
    /// A list or an object.
    case nested
  }

  let path: MemberPath
  let offset: Int
  let content: Content

  /// The problem with this field, made from one of the reasons that name a member.
  func problem(_ reason: (String) -> KeptAsideReason) -> FieldProblem {
    FieldProblem(offset: offset, reason: reason(path.description))
  }

  /// The characters of a text or a number; nil where the member is missing or empty.
  func characters() throws(FieldProblem) -> String? {
    switch content {
    case .missing: nil
    case .text(let text): text.isEmpty ? nil : text
    case .number(let text): text
    case .truth, .nested: throw problem(KeptAsideReason.wrongType)
    }
  }
}

/// The way to a member inside a row, spelled out only when something is wrong with it.
enum MemberPath: CustomStringConvertible {
  /// A member of the row itself.
  case member(StaticString)
  /// A member of an item of a list in the row.
  case item(list: StaticString, index: Int, member: StaticString)
  /// A column of a table.
  case column(String)

  /// `quantity`, or `licenseDetails[2].quantity`, counting items from 0 as JSON paths do.
  var description: String {
    switch self {
    case .member(let name): name.description
    case .item(let list, let index, let name): "\(list)[\(index)].\(name)"
    case .column(let title): title
    }
  }
}
