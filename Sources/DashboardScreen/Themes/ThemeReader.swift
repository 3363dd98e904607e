import Canvas

/// Makes themes from files. Nothing in a file stops it: what can't be used is named and left out.
public struct ThemeReader: Sendable {
  private let files: [String: ThemeFile]

  /// The most themes one may inherit from, one through the other.
  public static let parentLimit = 8

  /// Makes a reader that knows these files; of two with the same name the later one counts.
  public init(files: [ThemeFile] = ThemeFile.shipped) {
    self.files = Dictionary(files.map { ($0.name, $0) }, uniquingKeysWith: { $1 })
  }

  /// The names of the themes it knows, sorted.
  public var names: [String] { files.keys.sorted() }

  /// Reads a theme by its name; nothing when there is no such file.
  public func read(_ name: String) -> (theme: Theme, problems: [ThemeProblem])? {
    files[name].map(read)
  }

  /// Reads a theme, and what it inherits from by name.
  public func read(_ file: ThemeFile) -> (theme: Theme, problems: [ThemeProblem]) {
    var problems: [ThemeProblem] = []
    let documents = chain(from: file, &problems)
    problems = documents.flatMap(\.problems) + problems
    let theme = Theme(
      name: documents.first?.title ?? file.name,
      glyphs: glyphs(.usual, documents, signs: \.glyphs, border: \.border),
      asciiGlyphs: glyphs(.ascii, documents, signs: \.asciiGlyphs, border: \.asciiBorder),
      depth: documents.lazy.compactMap(\.depth).first ?? .trueColor,
      looks: looks(documents, &problems))
    return (theme, problems)
  }

  /// The file and those it inherits from, the nearest first.
  private func chain(from file: ThemeFile, _ problems: inout [ThemeProblem]) -> [ThemeDocument] {
    var documents = [ThemeDocument(file)]
    while let last = documents.last, let parent = last.parent {
      let names = documents.map(\.file.name)
      var reason: ThemeProblem.Reason?
      if names.contains(parent) {
        reason = .cycle(names + [parent])
      } else if documents.count > ThemeReader.parentLimit {
        reason = .tooManyParents(limit: ThemeReader.parentLimit)
      } else if let next = files[parent] {
        documents.append(ThemeDocument(next))
      } else {
        reason = .unknownParent(parent)
      }
      if let reason {
        problems.append(last.problem(reason, at: ["inherits"]))
        break
      }
    }
    return documents
  }

  private func glyphs(
    _ usual: Glyphs, _ documents: [ThemeDocument],
    signs: (ThemeDocument) -> [Glyph: DisplayText], border: (ThemeDocument) -> Border?
  ) -> Glyphs {
    var glyphs = usual
    for document in documents.reversed() {
      glyphs.signs.merge(signs(document)) { $1 }
      glyphs.border = border(document) ?? glyphs.border
    }
    return glyphs
  }

  /// The looks of all roles: the nearest file that has a role says how it looks, and the nearest
  /// that has a colour of a name says what it is; so a theme can be a new palette only.
  private func looks(
    _ documents: [ThemeDocument], _ problems: inout [ThemeProblem]
  ) -> [Role: RoleLook] {
    var palette: [String: Color] = [:]
    var written: [Role: (role: WrittenRole, document: ThemeDocument)] = [:]
    for document in documents.reversed() {
      palette.merge(document.palette) { $1 }
      for (role, look) in document.roles { written[role] = (look, document) }
    }
    var looks: [Role: RoleLook] = [:]
    for role in Role.allCases {
      guard let (look, document) = written[role] else { continue }
      var lookUp = PaletteLookup(palette: palette, document: document)
      looks[role] = lookUp.look(of: look)
      problems += lookUp.problems
    }
    return looks
  }
}

/// Replaces the names of colours by what the palette says, and notes the names it doesn't have.
private struct PaletteLookup {
  let palette: [String: Color]
  let document: ThemeDocument
  var problems: [ThemeProblem] = []

  mutating func look(of role: WrittenRole) -> RoleLook {
    RoleLook(
      main: look(role.main, at: role.path),
      sixteen: role.sixteen.map { look($0, at: role.path + ["sixteen"]) },
      mono: role.mono.map { look($0, at: role.path + ["mono"]) })
  }

  private mutating func look(_ written: WrittenLook, at path: [String]) -> Look {
    Look(
      foreground: color(written.foreground, at: path + ["foreground"]),
      background: color(written.background, at: path + ["background"]),
      attributes: written.attributes)
  }

  private mutating func color(_ written: WrittenColor?, at path: [String]) -> Color? {
    switch written {
    case nil, .bad: return nil
    case .color(let color): return color
    case .named(let name):
      if let color = palette[name] { return color }
      problems.append(document.problem(.unknownColor(name), at: path))
      return nil
    }
  }
}
