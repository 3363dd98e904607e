import Canvas

/// One theme file, understood as far as it goes without the files it inherits from.
struct ThemeDocument {
  let file: ThemeFile
  private(set) var title: String?
  private(set) var parent: String?
  private(set) var depth: ColorDepth?
  private(set) var palette: [String: Color] = [:]
  private(set) var roles: [Role: WrittenRole] = [:]
  private(set) var glyphs: [Glyph: DisplayText] = [:]
  private(set) var asciiGlyphs: [Glyph: DisplayText] = [:]
  private(set) var border: Border?
  private(set) var asciiBorder: Border?
  private(set) var problems: [ThemeProblem] = []

  init(_ file: ThemeFile) {
    self.file = file
    switch ThemeValue.parse(file) {
    case .failure(let problem): problems.append(problem)
    case .success(let members):
      for (key, value) in members.sorted(by: { $0.key < $1.key }) { read(key, value) }
    }
  }

  /// A problem at a key of this file.
  func problem(_ reason: ThemeProblem.Reason, at path: [String]) -> ThemeProblem {
    let place = KeyLocator(text: file.text).place(of: path)
    return ThemeProblem(file: file.name, line: place.line, column: place.column, reason: reason)
  }

  private mutating func note(_ reason: ThemeProblem.Reason, at path: [String]) {
    problems.append(problem(reason, at: path))
  }

  private mutating func read(_ key: String, _ value: ThemeValue) {
    switch key {
    case "name": title = text(value, at: [key])
    case "inherits": parent = text(value, at: [key])
    case "depth": readDepth(value)
    case "palette": forEachMember(of: value, at: [key]) { $0.readColor($1, $2) }
    case "roles": forEachMember(of: value, at: [key]) { $0.readRole($1, $2, at: ["roles", $1]) }
    case "glyphs":
      forEachMember(of: value, at: [key]) { document, name, value in
        if name == "ascii" {
          document.forEachMember(of: value, at: ["glyphs", "ascii"]) {
            $0.readGlyph($1, $2, at: ["glyphs", "ascii", $1], isASCII: true)
          }
        } else {
          document.readGlyph(name, value, at: ["glyphs", name], isASCII: false)
        }
      }
    default: note(.unknownKey(key), at: [key])
    }
  }

  private mutating func text(_ value: ThemeValue, at path: [String]) -> String? {
    if case .text(let text) = value { return text }
    note(.wrongType(key: path.joined(separator: "."), expected: .text), at: path)
    return nil
  }

  private mutating func forEachMember(
    of value: ThemeValue, at path: [String],
    _ read: (inout ThemeDocument, String, ThemeValue) -> Void
  ) {
    guard case .table(let members) = value else {
      note(.wrongType(key: path.joined(separator: "."), expected: .table), at: path)
      return
    }
    for (name, member) in members.sorted(by: { $0.key < $1.key }) { read(&self, name, member) }
  }

  private mutating func readDepth(_ value: ThemeValue) {
    guard let name = text(value, at: ["depth"]) else { return }
    switch name {
    case "mono": depth = .mono
    case "sixteen": depth = .sixteen
    case "palette": depth = .palette256
    case "true": depth = .trueColor
    default: note(.unknownDepth(name), at: ["depth"])
    }
  }

  private mutating func readColor(_ name: String, _ value: ThemeValue) {
    let path = ["palette", name]
    switch WrittenColor(value) {
    case .color(let color): palette[name] = color
    case .named(let text), .bad(let text): note(.badColor(text), at: path)
    case nil: note(.wrongType(key: path.joined(separator: "."), expected: .color), at: path)
    }
  }

  /// Reads a role; in a table of its own the names that are no part of a look are further roles,
  /// so that `"row.short"` and `row.short` are the same.
  private mutating func readRole(_ name: String, _ value: ThemeValue, at path: [String]) {
    var members: [String: ThemeValue] = [:]
    switch value {
    case .table(let all):
      for (key, member) in all.sorted(by: { $0.key < $1.key }) {
        if WrittenRole.keys.contains(key) {
          members[key] = member
        } else {
          readRole(name + "." + key, member, at: path + [key])
        }
      }
      if members.isEmpty, !all.isEmpty { return }
    case .text, .number: members["foreground"] = value
    case .list, .flag, .other:
      note(.wrongType(key: name, expected: .color), at: path)
      return
    }
    guard let role = Role(rawValue: name) else {
      note(.unknownRole(name), at: path)
      return
    }
    let written = WrittenRole(members, at: path)
    roles[role] = written
    for (reason, place) in written.problems { note(reason, at: place) }
  }

  private mutating func readGlyph(
    _ name: String, _ value: ThemeValue, at path: [String], isASCII: Bool
  ) {
    guard let text = text(value, at: path) else { return }
    let shown = DisplayText(text)
    let isShowable = !isASCII || text.utf8.allSatisfy { (0x20..<0x7F).contains($0) }
    if name == "border" {
      let border = isShowable ? Border(characters: text) : nil
      if border == nil { note(.badGlyph(name, text: text), at: path) }
      if isASCII { asciiBorder = border } else { self.border = border }
      return
    }
    guard let glyph = Glyph(rawValue: name) else {
      note(.unknownGlyph(name), at: path)
      return
    }
    guard isShowable, glyph.widths.contains(shown.width) else {
      note(.badGlyph(name, text: text), at: path)
      return
    }
    if isASCII { asciiGlyphs[glyph] = shown } else { glyphs[glyph] = shown }
  }
}

extension Border {
  /// A border from its characters in the order `─│┌┐└┘`; nothing when they are not six of one
  /// column each.
  init?(characters: String) {
    let parts = characters.map { DisplayText(String($0)) }
    guard parts.count == 6, parts.allSatisfy({ $0.width == 1 }) else { return nil }
    self.init(
      horizontal: parts[0], vertical: parts[1], topLeft: parts[2], topRight: parts[3],
      bottomLeft: parts[4], bottomRight: parts[5])
  }
}
