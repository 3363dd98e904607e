import Canvas
import Foundation
import Licensing
import Phrases

/// What goes to the error stream: one line of cause and remedy, or JSON for scripts.
enum ErrorOutput {
  static func write(_ refusal: Refusal) {
    if wantsJSON {
      write(RefusalOutput(refusal).text)
    } else {
      write(DisplayText(Speech.words.commandLine.failure(Speech.words.words(for: refusal))).text)
    }
  }

  static func write(_ mistake: UsageMistake) {
    write(DisplayText("smartdeck: " + mistake.sentence(in: Speech.words)).text)
  }

  static func write(_ line: String) {
    FileHandle.standardError.write(Data((line + "\n").utf8))
  }

  /// Whether the answer was asked for as JSON; then a refusal is JSON as well.
  private static var wantsJSON: Bool {
    let arguments = CommandLine.arguments
    return arguments.contains("--format=json") || arguments.contains("--format=ndjson")
      || arguments.indices.dropLast().contains {
        arguments[$0] == "--format" && ["json", "ndjson"].contains(arguments[$0 + 1])
      }
  }
}

/// A refusal as scripts read it: code, message, remedy and the evidence under its own names.
private struct RefusalOutput {
  let text: String

  init(_ refusal: Refusal) {
    let words = Speech.words.words(for: refusal)
    var members: [(String, JSONOutput)] = [
      ("code", .text(refusal.code)), ("message", .text(words.cause)),
      ("remedy", .text(words.remedy)),
    ]
    for fact in refusal.evidence { members.append((fact.name, JSONOutput(fact.value))) }
    text = JSONOutput.object([("refusal", .object(members))]).text
  }
}

extension JSONOutput {
  fileprivate init(_ value: EvidenceValue) {
    switch value {
    case .text(let text): self = .text(text)
    case .number(let number): self = .number(number)
    case .texts(let texts): self = .list(texts.map { .text($0) })
    case .rows(let rows):
      self = .list(
        rows.map { row in
          .object([
            ("license", .text(row.license.text)),
            ("virtualAccount", .text(row.virtualAccount.text)),
            ("entitled", .number(row.now.entitled)), ("inUse", .number(row.now.inUse)),
            ("balance", .number(row.now.balance)),
          ])
        })
    }
  }
}
