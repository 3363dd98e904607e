internal import Licensing

/// An error of JSON-RPC: a code, a sentence for a programmer, and the evidence.
struct Failure: Error, Hashable, Sendable, Codable {
  /// What kind of failure it is; the numbers are part of the protocol.
  enum Code: Int, Hashable, Sendable, Codable, CaseIterable {
    case malformed = -32700
    case invalidRequest = -32600
    case unknownMethod = -32601
    case invalidParameters = -32602
    case failed = -32603
    case refused = 1
    case helloFirst = 2
    case protocolMismatch = 3
    case unknownCaller = 4
    case notAllowed = 5
    case tooManyRequests = 6
    case lineTooLong = 7
    case tooManyConnections = 8
    case tooSlow = 9
    case tooManyErrors = 10
    case stopping = 11
  }

  /// The evidence: the refusal itself, or what the server speaks.
  struct Evidence: Hashable, Sendable, Codable {
    var refusal: Refusal?
    var `protocol`: Int?
    var program: String?
    var limit: Int?
  }

  let code: Code
  let message: String
  var data: Evidence?

  init(_ code: Code, _ message: String, data: Evidence? = nil) {
    self.code = code
    self.message = message
    self.data = data
  }

  /// A refusal of the domain, whole.
  init(_ refusal: Refusal) {
    self.init(.refused, "refused", data: Evidence(refusal: refusal))
  }
}
