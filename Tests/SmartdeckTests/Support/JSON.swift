import Foundation

/// A JSON value to look into.
enum JSON: Decodable, Equatable {
  case null
  case truth(Bool)
  case number(Int)
  case text(String)
  case list([JSON])
  case object([String: JSON])

  init(_ text: String) throws {
    self = try JSONDecoder().decode(JSON.self, from: Data(text.utf8))
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let truth = try? container.decode(Bool.self) {
      self = .truth(truth)
    } else if let number = try? container.decode(Int.self) {
      self = .number(number)
    } else if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if let list = try? container.decode([JSON].self) {
      self = .list(list)
    } else {
      self = .object(try container.decode([String: JSON].self))
    }
  }

  /// A member of an object; null where there is none.
  subscript(name: String) -> JSON {
    guard case .object(let members) = self else { return .null }
    return members[name] ?? .null
  }

  /// The names of an object's members, sorted.
  var names: [String] {
    guard case .object(let members) = self else { return [] }
    return members.keys.sorted()
  }

  var items: [JSON] {
    guard case .list(let items) = self else { return [] }
    return items
  }

  var number: Int? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The members of another object that differ here.
  func differences(from expected: [String: Int]) -> [String] {
    expected.keys.sorted().filter { self[$0] != .number(expected[$0] ?? 0) }
  }
}
