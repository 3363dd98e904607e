internal import Licensing

/// Compares how many rows the pages of a list hold with how many the list says it has.
struct SetCounts {
  private var announced: [AnswerList: Int] = [:]

  /// Notes what a page announces; two pages of one list that announce different totals were saved
  /// at different times and don't belong together.
  mutating func note(_ page: AnswerPage) throws(Refusal) {
    let paged = page.lists.filter(\.isPaged)
    guard let total = page.announced, paged.count == 1, let list = paged.first else { return }
    if let earlier = announced[list], earlier != total {
      throw .file(
        .incompleteSet(
          set: list.member.description, expected: max(earlier, total), found: min(earlier, total)))
    }
    announced[list] = total
  }

  /// Whether the list is whole. One that is not is refused unless partial sets are allowed.
  func isWhole(
    _ list: AnswerList, found: Int, allowingPartial: Bool
  ) throws(Refusal) -> Bool {
    guard let total = announced[list], total != found else { return true }
    guard allowingPartial else {
      throw .file(
        .incompleteSet(set: list.member.description, expected: total, found: found))
    }
    return false
  }
}
