/// The next free identifier of each kind; part of the state, so that deciding stays pure.
public struct Counters: Hashable, Sendable, Codable {
  public var smartAccount: Int64 = 1
  public var virtualAccount: Int64 = 1
  public var license: Int64 = 1
  public var lot: Int64 = 1
  public var instance: Int64 = 1
  public var reservation: Int64 = 1
  public var order: Int64 = 1
  public var orderLine: Int64 = 1
  public var user: Int64 = 1
  /// Tokens, requests, agreements: whatever is kept as a document and has a number.
  public var document: Int64 = 1
  public var token: Int64 = 1
  public var enterpriseAgreement: Int64 = 1
  public var traditionalLicense: Int64 = 1

  /// Starts every kind at 1.
  public init() {}

  /// Takes the next identifier of one kind.
  mutating func take<Subject>(
    _ kind: WritableKeyPath<Counters, Int64>, as subject: Subject.Type = Subject.self
  ) -> Identifier<Subject> {
    defer { self[keyPath: kind] += 1 }
    return Identifier(rawValue: self[keyPath: kind])
  }

  /// Makes sure that an identifier which is in use is never given again.
  mutating func pass<Subject>(
    _ identifier: Identifier<Subject>, _ kind: WritableKeyPath<Counters, Int64>
  ) {
    self[keyPath: kind] = max(self[keyPath: kind], identifier.rawValue + 1)
  }
}
