import Licensing
import Testing

@testable import DashboardModel

@Suite struct AccountsPaneTests {
  private func pane(height: Int = 10) -> AccountsPane {
    var pane = AccountsPane(height: height)
    var requests = RequestCounter()
    _ = pane.questions(&requests)
    if let number = pane.inFlight { pane.receive(number, Sample.tree) }
    return pane
  }

  private func names(_ pane: AccountsPane) -> [String] {
    pane.visible.map { line in
      switch line {
      case .account(let branch, _): branch.account.name.text
      case .virtualAccount(let leaf, _): "  " + leaf.virtualAccount.name.text
      }
    }
  }

  @Test("At first the customer's account is selected and open, not the partner's holding")
  func first() {
    let pane = pane()
    #expect(pane.selection == .smartAccount(Sample.metalworks))
    #expect(
      names(pane) == [
        "Anvil", "Metalworks", "  Headquarters", "  Manufacturing", "  Refining",
      ])
  }

  @Test("The cursor stays between the first line and the last")
  func ends() {
    var pane = pane()
    pane.move(.lines(100))
    #expect(pane.selection == .virtualAccount(3, of: Sample.metalworks))
    pane.move(.lines(-100))
    #expect(pane.selection == .smartAccount(Sample.holding))
  }

  @Test("A long tree scrolls with the cursor")
  func scrolling() {
    var pane = pane(height: 2)
    pane.move(.last)
    #expect(names(pane) == ["  Manufacturing", "  Refining"])
    pane.move(.pages(-1))
    #expect(names(pane).contains("  Headquarters"))
    pane.move(.first)
    #expect(names(pane) == ["Anvil", "Metalworks"])
  }

  @Test("Left on a virtual account goes to its smart account, left again folds it")
  func collapse() {
    var pane = pane()
    pane.move(.last)
    pane.collapse()
    #expect(pane.selection == .smartAccount(Sample.metalworks))
    #expect(pane.lines.count == 5)
    pane.collapse()
    #expect(names(pane) == ["Anvil", "Metalworks"])
    pane.expand()
    #expect(pane.lines.count == 5)
  }

  @Test("A search shows only accounts whose names match and selects the first of them")
  func search() {
    var pane = pane()
    pane.filter(by: "manu")
    #expect(names(pane) == ["Metalworks", "  Manufacturing"])
    #expect(pane.selection == .virtualAccount(2, of: Sample.metalworks))
    pane.filter(by: "zzz")
    #expect(pane.lines.isEmpty)
    pane.filter(by: "")
    #expect(pane.lines.count == 5)
  }

  @Test("An account that is gone hands the selection to its smart account")
  func gone() {
    var pane = pane()
    var requests = RequestCounter()
    pane.move(.last)
    pane.refresh()
    _ = pane.questions(&requests)
    let rest = Sample.tree.map {
      AccountBranch(
        account: $0.account, headline: $0.headline, held: 0, endingSoon: 0,
        virtualAccounts: Array($0.virtualAccounts.prefix(1)))
    }
    if let number = pane.inFlight { pane.receive(number, rest) }
    #expect(pane.selection == .smartAccount(Sample.metalworks))
  }

  @Test("While one question is open no other is asked, and then one for all that was wished")
  func coalesced() {
    var pane = AccountsPane(height: 5)
    var requests = RequestCounter()
    var asked = pane.questions(&requests)
    for _ in 0..<10 {
      pane.refresh()
      asked += pane.questions(&requests)
    }
    #expect(asked.count == 1)
    if let number = pane.inFlight { pane.receive(number, Sample.tree) }
    #expect(pane.tree == .stale(Sample.tree))
    asked += pane.questions(&requests)
    #expect(asked.count == 2)
  }

  @Test("A refusal keeps the tree that was known")
  func refusal() {
    var pane = pane()
    var requests = RequestCounter()
    pane.refresh()
    _ = pane.questions(&requests)
    let isTaken = pane.inFlight.map { pane.fail($0, .noAccountYet) }
    #expect(isTaken == true)
    #expect(pane.tree == .failed(.noAccountYet, last: Sample.tree))
    #expect(pane.lines.count == 5)
  }
}
