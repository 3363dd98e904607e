import Testing

@testable import Licensing

@Suite("Postings")
struct PostingTests {
  @Test("A transfer's two sides balance")
  func transfer() {
    let postings = Posting.transfer(of: 20, lot: 7, from: .issued, to: .virtualAccount(3))
    #expect(postings.map(\.quantity) == [-20, 20])
    #expect(Posting.unbalanced(postings) == [])
  }

  @Test("Sums balance for each lot, not only over all")
  func unbalanced() {
    let postings = [
      Posting(lot: 1, place: .issued, quantity: -5),
      Posting(lot: 2, place: .virtualAccount(1), quantity: 5),
      Posting(lot: 3, place: .issued, quantity: -1),
      Posting(lot: 3, place: .virtualAccount(1), quantity: 1),
    ]
    #expect(Posting.unbalanced(postings) == [1, 2])
    #expect(Posting.unbalanced([]) == [])
  }

  @Test("A quantity that no number can hold is out of balance, not a crash")
  func overflow() {
    let postings = [
      Posting(lot: 1, place: .issued, quantity: .max),
      Posting(lot: 1, place: .virtualAccount(1), quantity: .max),
      Posting(lot: 1, place: .virtualAccount(2), quantity: 2),
    ]
    #expect(Posting.unbalanced(postings) == [1])
  }

  @Test("A place is stored as a number and comes back")
  func places() {
    for place in [Place.virtualAccount(1), .virtualAccount(900), .issued, .returned] {
      #expect(Place(rawValue: place.rawValue) == place)
    }
    #expect(Place(rawValue: -2) == nil)
    #expect(Place(rawValue: .min) == nil)
  }
}
