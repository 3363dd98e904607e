import Testing

@testable import Licensing

@Suite("Catalog")
struct CatalogTests {
  /// Gold (1) over Silver (2) and Bronze (3); Silver over Zinc (4) and Copper (5); Iron (6) alone.
  private let catalog = Catalog([
    License(id: 1, name: name("Gold")),
    License(id: 2, name: name("Silver"), nextTier: 1),
    License(id: 3, name: name("Bronze"), nextTier: 1),
    License(id: 4, name: name("Zinc"), nextTier: 2),
    License(id: 5, name: name("Copper"), nextTier: 2),
    License(id: 6, name: name("Iron")),
  ])

  @Test("A family is told from the highest tier down, by name within a tier, whoever asks")
  func family() {
    for member in [1, 2, 3, 4, 5] as [Identifier<License>] {
      #expect(catalog.family(of: member) == [1, 3, 2, 5, 4])
    }
    #expect(catalog.family(of: 6) == [6])
    #expect(catalog.family(of: 99) == [99])
  }

  @Test("The chain above a license goes from the nearest tier to the highest")
  func chain() {
    #expect(catalog.chain(above: 4) == [2, 1])
    #expect(catalog.chain(above: 2) == [1])
    #expect(catalog.chain(above: 1) == [])
    #expect(catalog.chain(above: 99) == [])
  }

  @Test(
    "A tier that would close a circle is recognized",
    arguments: [
      (1, 1, true), (1, 2, true), (1, 4, true), (2, 4, true), (2, 3, false), (4, 1, false),
      (1, 6, false), (6, 4, false), (3, 2, false),
    ] as [(Int64, Int64, Bool)])
  func circles(license: Int64, tier: Int64, expected: Bool) {
    let closes = catalog.wouldCycle(
      Identifier(rawValue: license), below: Identifier(rawValue: tier))
    #expect(closes == expected)
  }

  @Test("A circle that a damaged file brings does not hang the program")
  func circleEnds() {
    let circle = Catalog([
      License(id: 1, name: name("A"), nextTier: 2), License(id: 2, name: name("B"), nextTier: 1),
    ])
    #expect(Set(circle.family(of: 1)) == [1, 2])
    #expect(circle.chain(above: 1) == [2])
  }

  @Test("Replacing a license moves it to its new family and finds it under its new name")
  func replacing() {
    var changed = catalog
    changed.put(License(id: 2, name: name("Steel"), nextTier: 6))
    #expect(changed.family(of: 1) == [1, 3])
    #expect(changed.family(of: 6) == [6, 2, 5, 4])
    #expect(changed[name("Silver")] == nil)
    #expect(changed[name("Steel")]?.id == 2)
    changed.put(License(id: 2, name: name("Steel")))
    #expect(changed.family(of: 2) == [2, 5, 4])
    #expect(changed.family(of: 6) == [6])
  }

  @Test("Two licenses can exchange their names")
  func exchange() {
    var changed = catalog
    changed.put(License(id: 1, name: name("Iron")))
    changed.put(License(id: 6, name: name("Gold")))
    #expect(changed[name("Iron")]?.id == 1)
    #expect(changed[name("Gold")]?.id == 6)
  }

  @Test("A license is found by its exact name, however its accents are composed")
  func names() {
    let catalog = Catalog([License(id: 1, name: name("Cafe\u{301}"))])
    #expect(catalog[name("Caf\u{E9}")]?.id == 1)
    #expect(catalog[name("CAFÉ")] == nil)
  }
}
