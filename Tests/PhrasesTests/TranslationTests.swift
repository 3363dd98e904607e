import Foundation
import Testing

/// Reads the sources of the phrases: what the compiler can't see is whether a translation is one.
@Suite("Translations")
struct TranslationTests {
  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Phrases")

  private static func sources() throws -> [(name: String, text: String)] {
    let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
    let all = try #require(files).compactMap { $0 as? URL }.filter { $0.pathExtension == "swift" }
    return try all.map { ($0.lastPathComponent, try String(contentsOf: $0, encoding: .utf8)) }
  }

  /// The string literals in a piece of source, without the code around them.
  private static func words(in part: String) -> String {
    part.matches(of: /"([^"]*)"/).map { prose($0.output.1) }.joined(separator: " ")
  }

  /// A literal without what is interpolated into it.
  private static func prose(_ literal: Substring) -> String {
    var (prose, depth) = ("", 0)
    var last: Character = " "
    for character in literal {
      if character == "(", depth > 0 || last == "\\" { depth += 1 }
      if depth == 0, character != "\\" { prose.append(character) }
      if character == ")", depth > 0 { depth -= 1 }
      last = character
    }
    return prose
  }

  /// The source behind each `en:`, and behind the `ru:` that follows it.
  private static func pairs(in text: String) -> [(english: String, russian: String)] {
    text.split(separator: /en:\s/).dropFirst().compactMap { piece in
      guard let label = piece.firstRange(of: /ru:\s/) else { return nil }
      let rest = piece[label.upperBound...]
      let end = rest.firstRange(of: "\n  }")?.lowerBound ?? rest.endIndex
      return (String(piece[..<label.lowerBound]), String(rest[..<end]))
    }
  }

  @Test("Every phrase has its Russian in Russian, and its English without")
  func alphabets() throws {
    let sources = try Self.sources()
    let found = sources.flatMap { source in Self.pairs(in: source.text).map { (source.name, $0) } }
    #expect(found.count > 250, "the sources were not found or not understood")
    for (name, pair) in found {
      let (english, russian) = (Self.words(in: pair.english), Self.words(in: pair.russian))
      #expect(!english.contains(/\p{Cyrillic}/), "\(name): \(english)")
      guard english.contains(/[a-z]{3}/), english != russian else { continue }
      #expect(russian.contains(/\p{Cyrillic}/), "\(name): \(russian)")
    }
  }

  @Test("No word is shown that does not stand beside its translation")
  func loneWords() throws {
    let allowed = ["Typography.swift", "Language.swift", "Phrases+CommandLine.swift"]
    for source in try Self.sources() where !allowed.contains(source.name) {
      let code = source.text.replacing(/\/\/.*/, with: "")
      let lone = code.matches(of: /"[^"]*\p{Cyrillic}[^"]*"/).map { String($0.output) }
      let paired = Self.pairs(in: code).map(\.russian).joined(separator: "\n")
      for literal in lone {
        #expect(paired.contains(literal), "\(source.name): \(literal)")
      }
    }
  }
}
