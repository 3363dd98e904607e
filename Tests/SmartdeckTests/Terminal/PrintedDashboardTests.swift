import Testing

@Suite("The dashboard without a terminal")
struct PrintedDashboardTests {
  @Test("The demonstration is printed once as text", arguments: Speech.allCases)
  func demonstration(language: Speech) throws {
    let answer = try Workplace(language).run("demo")
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.err == "")
    let lines = answer.out.split(separator: "\n")
    #expect(lines.count == 40)
    #expect(lines.allSatisfy { $0.count <= 120 })
    #expect(answer.out.contains(language.text("Inventory · 30 rows", "Лицензии · 30 строк")))
    #expect(
      answer.out.contains(
        language.text("48 = 45 movable + 3 to buy", "✗48 = 45 переносом + 3 купить")))
    let first = try #require(lines.first { $0.contains("✗  ") || $0.contains("✗ C") })
    #expect(first.contains("Refining") && first.contains("−20"), "\(answer)")
    #expect(!answer.out.unicodeScalars.contains("\u{1B}"))
  }

  @Test("A database is printed once as text, changing nothing", arguments: Speech.allCases)
  func database(language: Speech) throws {
    let place = try Workplace.imported(.plain, language)
    let before = try place.json("events")
    let answer = try place.run()
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.out.contains(language.text("Inventory · 25 rows", "Лицензии · 25 строк")))
    #expect(try place.json("events") == before)
  }

  @Test("Names that would do harm are printed harmlessly")
  func hostile() throws {
    let answer = try Workplace.imported(.hostile).run()
    #expect(answer.status == 0)
    let controls = answer.out.unicodeScalars.filter {
      $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
    }
    #expect(controls.map(\.value) == [])
  }

  @Test("Where there is no database yet, the ways to begin are named", arguments: Speech.allCases)
  func nothingYet(language: Speech) throws {
    let place = try Workplace(language)
    let answer = try place.run([], adding: ["SMARTDECK_DATABASE": ""])
    #expect(answer.status == 0, "\(answer)")
    #expect(answer.out.contains("smartdeck demo") && answer.out.contains("smartdeck import"))
    #expect(answer.out.contains(language.text("No licenses yet", "Лицензий пока нет")))
    #expect(try place.names() == [])
  }
}
