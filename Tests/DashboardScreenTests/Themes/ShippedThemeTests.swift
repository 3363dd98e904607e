import Canvas
import Testing

@testable import DashboardScreen

@Suite("The themes inside the program")
struct ShippedThemeTests {
  static let shipped: [String] = ThemeReader().names

  func theme(_ name: String) throws -> Theme {
    let (theme, problems) = try #require(ThemeReader().read(name))
    #expect(problems.isEmpty)
    return theme
  }

  @Test("All seven are there")
  func names() {
    #expect(
      Self.shipped == [
        "dark", "deuteranopia", "high-contrast", "light", "mono", "system16", "tritanopia",
      ])
  }

  @Test("Every role that is more than a group is said in the theme the others inherit from")
  func everyRole() throws {
    let dark = try theme("dark")
    let groups: Set<Role> = [.key, .pane, .table, .row]
    for role in Role.allCases where !groups.contains(role) {
      #expect(dark.looks[role] != nil, "\(role.rawValue)")
    }
  }

  @Test(
    "Short, unused, ending and changed never look alike, at no depth",
    arguments: ShippedThemeTests.shipped)
  func distinct(name: String) throws {
    let theme = try theme(name)
    for depth in ColorDepth.allCases where depth > .mono {
      let sheet = theme.sheet(for: depth)
      let styles = [sheet[.rowShort], sheet[.rowEnding], sheet[.rowChanged], sheet[.text]]
      #expect(Set(styles).count == styles.count, "\(depth)")
      if min(depth, theme.depth) > .mono {
        #expect(!styles.contains(sheet[.rowUnused]), "\(depth)")
      }
    }
  }

  @Test(
    "The selection and the focused pane stand out at every depth",
    arguments: ShippedThemeTests.shipped)
  func focus(name: String) throws {
    for depth in ColorDepth.allCases {
      let sheet = try theme(name).sheet(for: depth)
      let rows = [sheet[.text, on: .text], sheet[.text, on: .selection]]
      #expect(Set(rows + [sheet[.text, on: .unfocusedSelection]]).count == 3, "\(depth)")
      #expect(sheet[.paneBorder] != sheet[.paneBorderFocus], "\(depth)")
    }
  }

  @Test("Without colours no colour is left", arguments: ShippedThemeTests.shipped)
  func mono(name: String) throws {
    let sheet = try theme(name).sheet(for: .mono)
    for role in Role.allCases {
      #expect(sheet[role].foreground == .terminalDefault)
      #expect(sheet[role].background == .terminalDefault)
    }
  }

  @Test("With sixteen colours only the system's own are used", arguments: ShippedThemeTests.shipped)
  func sixteen(name: String) throws {
    let sheet = try theme(name).sheet(for: .sixteen)
    for role in Role.allCases {
      for color in [sheet[role].foreground, sheet[role].background] {
        if case .palette(0..<16) = color { continue }
        #expect(color == .terminalDefault, "\(role.rawValue)")
      }
    }
  }

  @Test(
    "Whatever is read reaches a contrast of 4.5, in high contrast of 7, lines and marks one of 3",
    arguments: ShippedThemeTests.shipped, [ColorDepth.trueColor, .palette256])
  func contrast(name: String, depth: ColorDepth) throws {
    let sheet = try theme(name).sheet(for: depth)
    let needed = name == "high-contrast" ? 7 : 4.5
    for (role, surface) in readings {
      let style = surface.map { sheet[role, on: $0] } ?? sheet[role]
      guard let ratio = Contrast.ratio(of: style, at: depth) else { continue }
      let least = Self.marks.contains(role) ? 3 : needed
      #expect(ratio >= least, "\(role.rawValue) on \(surface?.rawValue ?? "its own"): \(ratio)")
    }
  }

  /// Lines around things: seen, not read.
  private static let marks: Set<Role> = [.paneBorder, .paneBorderFocus, .dialogBorder]

  /// What is read or seen on which surface.
  private var readings: [(Role, Role?)] {
    let own = Role.allCases.map { ($0, Role?.none) }
    let rows = Role.allCases.filter {
      $0.rawValue.hasPrefix("row") || $0 == .filterMatch || $0 == .text
    }
    let selected = rows.flatMap { [($0, Role?.some(.selection)), ($0, .unfocusedSelection)] }
    let bars: [Role] = [
      .text, .dimText, .strongText, .rowShort, .rowUnused, .rowEnding, .rowPending, .keyHint,
      .danger,
      .warning, .success, .dialogTitle,
    ]
    return own + selected
      + bars.flatMap { [($0, Role?.some(.header)), ($0, .footer), ($0, .dialog)] }
  }

  @Test(
    "No text has the colour of its background, at no depth", arguments: ShippedThemeTests.shipped)
  func visible(name: String) throws {
    let theme = try theme(name)
    let surfaces: [Role] = [
      .text, .header, .footer, .dialog, .selection, .unfocusedSelection, .input,
    ]
    for depth in ColorDepth.allCases where depth > .mono {
      let sheet = theme.sheet(for: depth)
      for role in Role.allCases {
        for style in surfaces.map({ sheet[role, on: $0] }) + [sheet[role]]
        where style.foreground != .terminalDefault {
          #expect(style.foreground != style.background, "\(role.rawValue) at \(depth)")
        }
      }
    }
  }

  @Test("The contrast is computed as WCAG says")
  func contrastFormula() throws {
    #expect(Contrast.ratio(.rgb(0, 0, 0), .rgb(255, 255, 255)) == 21)
    let grey = try #require(Contrast.ratio(.rgb(118, 118, 118), .rgb(255, 255, 255)))
    #expect((4.54..<4.55).contains(grey))
    #expect(Contrast.ratio(.palette(1), .rgb(0, 0, 0)) == nil)
  }

  @Test(
    "The themes for colour blindness keep short, unused and ending apart for those they are for",
    arguments: [("deuteranopia", ColorBlindness.deuteranopia), ("tritanopia", .tritanopia)])
  func colorBlindness(name: String, blindness: ColorBlindness) throws {
    let sheet = try theme(name).sheet(for: .trueColor)
    let roles: [Role] = [.rowShort, .rowUnused, .rowEnding]
    for (index, one) in roles.enumerated() {
      for other in roles[(index + 1)...] {
        let distance = blindness.distance(sheet[one].foreground, sheet[other].foreground)
        #expect(distance > 60, "\(one.rawValue) and \(other.rawValue): \(distance)")
      }
    }
  }
}
