internal import Licensing

/// A row of one of the lists of an answer.
protocol AnswerRow: Hashable, Sendable {
  /// The members that say what the row is about, for somebody who looks for a row kept aside.
  static var subject: [StaticString] { get }

  /// Reads the row's members.
  init(_ row: JSONRow, at place: FilePlace) throws(FieldProblem)
}

extension AnswerRow {
  /// What a row that can't be read is about, as far as it says.
  static func subject(of value: JSONValue) -> String {
    let parts = subject.compactMap { name -> String? in
      guard case .value(let part) = value.member(name) else { return nil }
      return part.characters.map { String($0.unicodeScalars.prefix(200)) }
    }
    return parts.joined(separator: " · ")
  }
}

extension SourceText {
  /// Reads the rows of a list; those that can't be read are kept aside, and the rest goes on.
  mutating func rows<Row: AnswerRow>(_ list: JSONValue, as _: Row.Type) -> [Row] {
    var rows: [Row] = []
    for value in list.elements {
      let place = place(of: value.offset)
      do throws(FieldProblem) {
        rows.append(try Row(JSONRow(value), at: place))
      } catch {
        keepAside(error, row: value.written, subject: Row.subject(of: value))
      }
    }
    return rows
  }
}
