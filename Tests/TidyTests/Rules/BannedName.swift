import Testing

extension Rule {
  static let bannedName = Rule(name: "No name says nothing") { file in
    let types = file.declarations.filter { $0.keyword != "extension" }.flatMap { declaration in
      declaration.names.map { ($0, declaration.line) }
    }
    return ([(file.name, 1)] + types).flatMap { name, line in
      words(of: name).filter(emptyWords.contains).map {
        file.violation(at: line, "\(name) has an empty word in it: \($0)")
      }
    }
  }

  private static let emptyWords: Set<String> = [
    "Manager", "Managers", "Helper", "Helpers", "Utils", "Util", "Utility", "Utilities", "Common",
    "Info",
  ]

  /// `LotInfo+Rules` is made of Lot, Info and Rules; `Information` is one word and a fine one.
  private static func words(of name: String) -> [String] {
    var words: [String] = []
    for character in name {
      if character.isUppercase || words.isEmpty || !character.isLetter {
        words.append("")
      }
      words[words.count - 1].append(character)
    }
    return words
  }
}

@Suite("Banned names")
struct BannedNameTests {
  @Test(
    "An empty word in a type's name is found",
    arguments: [
      "struct LotManager {}", "enum Helper {}", "protocol CommonLot {}", "typealias LotInfo = Lot",
      "actor Utils {}",
    ])
  func types(text: String) {
    #expect(Rule.bannedName.lines(in: "\n" + text) == [2])
  }

  @Test("An empty word in a file's name is found", arguments: ["LotHelper", "Lot+Utils", "Info"])
  func files(name: String) {
    #expect(Rule.bannedName.lines(in: "", at: "Sources/Licensing/\(name).swift") == [1])
  }

  @Test("Words that only begin alike and the names of others are left alone")
  func legitimate() {
    #expect(Rule.bannedName.lines(in: "struct Information {}\nstruct Commonwealth {}") == [])
    #expect(Rule.bannedName.lines(in: "extension ProcessInfo {}\n// struct LotInfo {}") == [])
  }
}
