import Canvas
import Licensing
import Phrases

/// What an import would do or did, for people or for programs.
struct ImportReport {
  let words: Phrases
  let format: OutputFormat

  /// How many differences of one kind are shown to people one by one.
  private static let mostShown = 40

  /// The dry run: every difference for programs, the first ones and the counts for people.
  func write(_ plan: ImportPlan) {
    guard format == .table else { return differences(plan.differences[...]).write(as: format) }
    print(DisplayText(words.importPreviewTitle(plan.source)).text)
    if plan.isEmpty { return print(words.nothingChanged) }
    for kind in ImportDifference.Kind.allCases {
      let found = plan.differences.filter { $0.kind == kind }
      guard !found.isEmpty else { continue }
      print("\(words.difference(kind)): \(words.number(found.count))")
      differences(found.prefix(ImportReport.mostShown)).writeRows(as: .table)
      if found.count > ImportReport.mostShown { print("  …") }
    }
    write(plan.keptAside)
  }

  /// What was done.
  func write(_ receipt: Receipt, rejectsAt path: String?) {
    guard format == .table else { return print(object(receipt, rejectsAt: path).text) }
    write(receipt.keptAside)
    if case .imported(let outcome) = receipt.happening, receipt.outcome != .unchanged {
      print(DisplayText(words.imported(outcome, at: receipt.sequence)).text)
    } else {
      print(words.nothingChanged)
    }
    if let path { print(DisplayText(words.keptAsideFile(path)).text) }
  }

  private func write(_ keptAside: [KeptAside]) {
    guard !keptAside.isEmpty else { return }
    ErrorOutput.write(words.keptAsideTitle(keptAside.count))
    for aside in keptAside.prefix(ImportReport.mostShown) {
      ErrorOutput.write("  " + DisplayText(words.sentence(for: aside)).text)
    }
    if keptAside.count > ImportReport.mostShown { ErrorOutput.write("  …") }
  }

  private func differences(_ found: ArraySlice<ImportDifference>) -> TableOutput {
    var table = TableOutput([
      .init(heading: "", member: "kind"), .init(heading: "", member: "subject"),
      .init(heading: "", member: "name"),
      .init(heading: "", member: "before", isNumber: true),
      .init(heading: "", member: "after", isNumber: true),
    ])
    for difference in found {
      let isTable = format == .table
      table.append([
        .text(isTable ? " " : difference.kind.rawValue),
        .text(isTable ? words.subject(difference.subject) : difference.subject.rawValue),
        .text(difference.name), difference.before.map { .number($0) } ?? .null,
        difference.after.map { .number($0) } ?? .null,
      ])
    }
    return table
  }

  private func object(_ receipt: Receipt, rejectsAt path: String?) -> JSONOutput {
    var members: [(String, JSONOutput)] = [
      ("outcome", .text(receipt.outcome.rawValue)),
      ("seq", .number(Int(receipt.sequence.rawValue))),
      ("requestID", .text(receipt.request.rawValue)),
    ]
    if case .imported(let outcome) = receipt.happening {
      members += [
        ("source", .text(outcome.source)), ("added", .number(outcome.added)),
        ("changed", .number(outcome.changed)), ("gone", .number(outcome.gone)),
      ]
    }
    let kept = receipt.keptAside.map { JSONOutput.text(words.sentence(for: $0)) }
    return .object(members + [("keptAside", .list(kept)), ("rejects", .optional(path))])
  }
}
