import Testing

@testable import Licensing

@Suite("Saved views")
struct SavedViewTests {
  private let content = SavedView.Content(list: "inventory", filter: "balance<0")

  private func principal(_ text: String, isOperator: Bool = false) -> Principal {
    Principal(login: login(text), host: "box", user: nil, grants: [], isOperator: isOperator)
  }

  private func view(_ text: String, _ owner: String) -> SavedView {
    SavedView(account: 1, name: name(text), owner: login(owner), content: content)
  }

  private func refusal(
    _ change: SavedViewChange, among views: [SavedView], by who: String = "alice"
  ) -> Refusal? {
    do throws(Refusal) {
      _ = try change.decided(among: views, in: 1, by: principal(who))
      return nil
    } catch {
      return error
    }
  }

  @Test("A view is its maker's, and the operator's; a name folds as names do")
  func owner() throws {
    let views = [view("Gaps", "alice")]
    #expect(refusal(.save(name: "gaps", content), among: views) == nil)
    #expect(
      refusal(.save(name: "GAPS", content), among: views, by: "bob")
        == .savedView(.owned(name: "Gaps", by: login("alice"))))
    #expect(
      refusal(.delete(name: "gaps"), among: views, by: "bob")
        == .savedView(.owned(name: "Gaps", by: login("alice"))))
    let change = SavedViewChange.save(name: "gaps", content)
    let kept = try change.decided(
      among: views, in: 1, by: principal("root", isOperator: true))
    #expect(kept.view?.owner == login("alice"))
  }

  @Test("There are two hundred at most, and changing one of them is still possible")
  func limit() {
    let views = (0..<SavedView.most).map { view("view \($0)", "alice") }
    #expect(refusal(.save(name: "one", content), among: Array(views.dropLast())) == nil)
    #expect(
      refusal(.save(name: "one", content), among: views)
        == .savedView(.tooMany(limit: SavedView.most)))
    #expect(refusal(.save(name: "view 7", content), among: views) == nil)
  }

  @Test("Names and parts have their limits")
  func lengths() {
    let longest = String(repeating: "x", count: SavedView.longestName)
    #expect(refusal(.save(name: longest, content), among: []) == nil)
    #expect(
      refusal(.save(name: longest + "x", content), among: [])
        == .savedView(.nameTooLong(limit: SavedView.longestName)))
    #expect(refusal(.save(name: " ", content), among: []) == .nameInvalid(.empty))
    var long = content
    long.filter = String(repeating: "x", count: Filter.longest)
    #expect(refusal(.save(name: "x", long), among: []) == nil)
    long.filter += "x"
    #expect(refusal(.save(name: "x", long), among: []) == .savedView(.contentTooLong))
    var wide = content
    wide.hidden = Array(repeating: "name", count: SavedView.mostHidden + 1)
    #expect(refusal(.save(name: "x", wide), among: []) == .savedView(.contentTooLong))
  }

  @Test("What is not there can't be deleted")
  func unknown() {
    #expect(refusal(.delete(name: "gaps"), among: []) == .savedView(.unknown("gaps")))
  }
}
