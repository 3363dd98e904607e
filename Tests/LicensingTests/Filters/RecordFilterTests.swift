import Testing

@testable import Licensing

@Suite("Filters of records and accounts")
struct RecordFilterTests {
  private func problem(_ text: String, _ subject: FilterSubject) -> FilterProblem? {
    do throws(FilterProblem) {
      _ = try Filter(parsing: text, for: subject)
      return nil
    } catch {
      return error
    }
  }

  @Test("A list takes the fields that its records have, and points at any other")
  func fields() {
    #expect(problem("router type:switch used>3 since:2026-11-01", .recordsOf(.instances)) == nil)
    #expect(
      problem("core ends<30d", .recordsOf(.instances))
        == FilterProblem(column: 6, reason: .fieldDoesNotApply("ends")))
    #expect(problem("ends<30d status:live | tag:north", .recordsOf(.tokens)) == nil)
    #expect(
      problem("!by:alice", .recordsOf(.tokens))
        == FilterProblem(column: 2, reason: .fieldDoesNotApply("by")))
    #expect(problem("tag:north short>0 (refin | va:Foundry)", .accounts) == nil)
    #expect(
      problem("license:x", .accounts)
        == FilterProblem(column: 1, reason: .fieldDoesNotApply("license")))
  }

  @Test("Tags are asked of everything that lies in a virtual account")
  func tags() throws {
    for subject in [.accounts, .inventory, .orders, .events, .matrix] as [FilterSubject] {
      #expect(
        try Filter(parsing: "tag:North", for: subject)
          == .term(.text(.tag, exact: true, "north")))
    }
  }

  @Test("Every field that a kind's filter takes is one that its records can have")
  func everyKind() {
    for kind in RecordKind.allCases {
      for field in kind.filterFields {
        #expect(problem("\(field.rawValue):x", .recordsOf(kind)) == nil)
      }
      for figure in FilterFigure.allCases {
        let isTaken = problem("\(figure.rawValue)>1", .recordsOf(kind)) == nil
        #expect(isTaken == kind.filterFigures.contains(figure))
      }
    }
  }

  @Test("Numbers sort as numbers, as texts of one length")
  func sortTexts() {
    let numbers = [-2_000, -1, 0, 7, 10, 1_795_435_200_000]
    let texts = numbers.map(SortText.number)
    #expect(texts == texts.sorted())
    #expect(Set(texts.map(\.count)) == [16])
    #expect(SortText.day(nil) > SortText.day(Day("2999-12-31")))
  }

  @Test("Every kind has columns, none of them twice")
  func columns() {
    for kind in RecordKind.allCases {
      #expect(Set(kind.columns).count == kind.columns.count && kind.columns.count > 3)
    }
  }
}
