import Testing

@testable import Licensing

@Suite("First user")
struct OperatorTests {
  @Test("The first user becomes the operator, and nobody after")
  func first() {
    var log = EstateBuilder()
    #expect(log.estate.operatorID == 1)
    log.user("ada", .viewer)
    #expect(log.estate.operatorID == 1)
  }
}
