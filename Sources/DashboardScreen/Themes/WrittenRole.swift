import Canvas

/// A colour as a theme file writes it.
enum WrittenColor: Hashable, Sendable {
  case color(Color)
  /// A name of the palette.
  case named(String)
  /// Something that can't be a colour.
  case bad(String)

  /// Reads a colour; nothing when the value is neither text nor a number.
  init?(_ value: ThemeValue) {
    switch value {
    case .number(let number):
      self = UInt8(exactly: number).map { .color(.palette($0)) } ?? .bad(String(number))
    case .text("default"): self = .color(.terminalDefault)
    case .text(let text) where text.hasPrefix("#"):
      self = WrittenColor.exact(text).map { .color($0) } ?? .bad(text)
    case .text(let text): self = .named(text)
    case .list, .flag, .table, .other: return nil
    }
  }

  private static func exact(_ text: String) -> Color? {
    let digits = text.utf8.dropFirst()
    guard digits.count == 6, digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
      let value = Int(text.dropFirst(), radix: 16)
    else { return nil }
    return .rgb(UInt8(value >> 16), UInt8(value >> 8 & 255), UInt8(value & 255))
  }
}

/// How a theme file writes one look, its colours not yet looked up in the palette.
struct WrittenLook: Hashable, Sendable {
  var foreground: WrittenColor?
  var background: WrittenColor?
  var attributes: Style.Attributes?
}

/// How a theme file writes a role.
struct WrittenRole {
  private(set) var main = WrittenLook()
  private(set) var sixteen: WrittenLook?
  private(set) var mono: WrittenLook?
  /// Where in its file it stands.
  let path: [String]
  private(set) var problems: [(ThemeProblem.Reason, at: [String])] = []

  /// The names that belong to a role and are no roles themselves.
  static let keys: Set<String> = ["foreground", "background", "attributes", "sixteen", "mono"]

  init(_ members: [String: ThemeValue], at path: [String]) {
    self.path = path
    main = look(members, at: path)
    sixteen = form("sixteen", of: members)
    mono = form("mono", of: members)
  }

  private mutating func form(_ key: String, of members: [String: ThemeValue]) -> WrittenLook? {
    switch members[key] {
    case nil: return nil
    case .table(let inner): return look(inner, at: path + [key])
    case .text, .number: return look(["foreground": members[key] ?? .other], at: path + [key])
    case .list, .flag, .other:
      problems.append((.wrongType(key: key, expected: .table), at: path + [key]))
      return nil
    }
  }

  private mutating func look(_ members: [String: ThemeValue], at place: [String]) -> WrittenLook {
    var look = WrittenLook()
    for (key, value) in members.sorted(by: { $0.key < $1.key }) {
      let here = place + [key]
      switch key {
      case "foreground": look.foreground = color(value, at: here)
      case "background": look.background = color(value, at: here)
      case "attributes": look.attributes = attributes(value, at: here)
      case "sixteen" where place == path, "mono" where place == path: break
      default: problems.append((.unknownKey(key), at: here))
      }
    }
    return look
  }

  private mutating func color(_ value: ThemeValue, at place: [String]) -> WrittenColor? {
    switch WrittenColor(value) {
    case .bad(let text):
      problems.append((.badColor(text), at: place))
      return nil
    case nil:
      problems.append((.wrongType(key: place.last ?? "", expected: .color), at: place))
      return nil
    case let color: return color
    }
  }

  private mutating func attributes(
    _ value: ThemeValue, at place: [String]
  ) -> Style.Attributes? {
    guard case .list(let items) = value else {
      problems.append(
        (.wrongType(key: place.last ?? "", expected: .listOfAttributes), at: place))
      return nil
    }
    var attributes: Style.Attributes = []
    for item in items {
      guard case .text(let name) = item else {
        problems.append(
          (.wrongType(key: place.last ?? "", expected: .listOfAttributes), at: place))
        continue
      }
      if let known = Style.Attributes.named.first(where: { $0.name == name }) {
        attributes.insert(known.attribute)
      } else {
        problems.append((.unknownAttribute(name), at: place))
      }
    }
    return attributes
  }
}
