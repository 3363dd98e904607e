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

extension Counters {
  /// Reads the numbers; a kind that an older program did not know starts at 1.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    func next(_ key: CodingKeys) throws -> Int64 {
      try values.decodeIfPresent(Int64.self, forKey: key) ?? 1
    }
    self.init()
    smartAccount = try next(.smartAccount)
    virtualAccount = try next(.virtualAccount)
    license = try next(.license)
    lot = try next(.lot)
    instance = try next(.instance)
    reservation = try next(.reservation)
    order = try next(.order)
    orderLine = try next(.orderLine)
    user = try next(.user)
    token = try next(.token)
    enterpriseAgreement = try next(.enterpriseAgreement)
    traditionalLicense = try next(.traditionalLicense)
    document = try next(.document)
  }
}
