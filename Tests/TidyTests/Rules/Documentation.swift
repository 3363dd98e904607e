import Testing

extension Rule {
  static let documentation = Rule(name: "Public types and functions are explained") { file in
    guard file.isShipped else { return [] }
    let marked = file.tokens.indices.filter(file.isPublic)
    return (marked.compactMap { file.keyword(after: $0) } + file.publicRequirements)
      .filter { needsSentence.contains(file.tokens[$0].text) && !file.isWitness(at: $0) }
      .filter { !file.documentedLines.contains(file.firstLine(before: $0) - 1) }
      .map { keyword in
        let name = file.token(keyword, 1)?.text ?? "it"
        return file.violation(
          at: file.tokens[keyword].line, "no sentence above says what \(name) is")
      }
  }

  /// An alias mostly answers to a protocol, which explains it.
  private static let needsSentence: Set<String> = [
    "struct", "class", "enum", "actor", "protocol", "func", "macro",
  ]
}

extension SourceFile {
  private static let modifiers: Set<String> = [
    "static", "final", "mutating", "nonmutating", "override", "indirect", "nonisolated", "class",
    "public", "open", "consuming", "borrowing", "prefix", "postfix", "isolated", "distributed",
  ]
  /// Functions that the standard protocols explain.
  private static let witnesses: Set<String> = ["hash", "encode"]

  fileprivate func isPublic(at index: Int) -> Bool {
    let token = tokens[index]
    return (token.reads("public") || token.reads("open")) && self.token(index, -1)?.text != "."
  }

  /// The functions that public protocols require.
  fileprivate var publicRequirements: [Int] {
    declarations.filter { $0.keyword == "protocol" && token($0.index, -1)?.reads("public") == true }
      .compactMap { body(after: $0.index) }
      .flatMap { own("func", in: $0) }
  }

  /// The place of the word that says what is declared, behind the modifiers.
  fileprivate func keyword(after index: Int) -> Int? {
    var place = index + 1
    while let token = token(place), SourceFile.modifiers.contains(token.text) {
      let isClass = token.reads("class") && self.token(place, 1).map(isFuncOrVar) != true
      if isClass { return place }
      place += 1
    }
    return tokens.indices.contains(place) ? place : nil
  }

  private func isFuncOrVar(_ token: Token) -> Bool {
    ["func", "var", "final"].contains(token.text)
  }

  fileprivate func isWitness(at keyword: Int) -> Bool {
    guard tokens[keyword].reads("func"), let name = token(keyword, 1) else { return false }
    return name.kind == .symbol || SourceFile.witnesses.contains(name.text)
  }

  /// The line on which the declaration begins, attributes and modifiers included.
  fileprivate func firstLine(before index: Int) -> Int {
    var start = index
    while start > 0 {
      if SourceFile.modifiers.contains(tokens[start - 1].text) {
        start -= 1
      } else if let attribute = attributeStart(endingAt: start - 1) {
        start = attribute
      } else {
        break
      }
    }
    return tokens[start].line
  }

  /// Where `@name` or `@name(…)` begins if the token at `end` is the last of one.
  private func attributeStart(endingAt end: Int) -> Int? {
    var place = end
    if tokens[end].reads(")") {
      guard let open = tokens[..<end].lastIndex(where: { $0.reads("(") }), open > 0 else {
        return nil
      }
      place = open - 1
    }
    guard place > 0, tokens[place - 1].reads("@") else { return nil }
    return place - 1
  }
}

@Suite("Documentation")
struct DocumentationTests {
  @Test(
    "A public type or function without a sentence is found",
    arguments: [
      "public struct Lot {}", "public static func move() {}", "public final class Ledger {}",
      "@discardableResult\npublic func move() {}", "// plain\npublic enum Lot {}",
      "/// far\n\npublic actor Lot {}",
      "public class func make() {}", "/// A desk.\npublic protocol Desk {\n  func move()\n}",
      "public mutating func add() {}",
    ])
  func refused(text: String) {
    #expect(Rule.documentation.lines(in: text).count == 1)
  }

  @Test(
    "A sentence above it, and what needs none, is fine",
    arguments: [
      "/// A lot.\npublic struct Lot {}", "/// Moves.\n@discardableResult\npublic func move() {}",
      "/** Moves. */\n@available(*, deprecated)\npublic static func move() {}",
      "/// A desk.\npublic protocol Desk {\n  /// Moves.\n  mutating func move()\n}",
      "protocol Desk { func move() }", "struct Lot {}", "public var lot: Lot", "public init() {}",
      "public typealias A = Lot",
      "public extension Lot {}",
      "public static func < (a: Lot, b: Lot) -> Bool { true }", "public import Licensing",
      "public func hash(into hasher: inout Hasher) {}", "/// Lots.\npublic indirect enum Lot {}",
    ])
  func accepted(text: String) {
    #expect(Rule.documentation.lines(in: text) == [])
  }
}
