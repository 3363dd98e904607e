extension Counters {
  private enum Key: String, CodingKey {
    case smartAccount, virtualAccount, license, lot, instance, reservation, order, orderLine, user
    case document
  }

  /// Reads the counters; a database from before there were documents has none of theirs.
  public init(from decoder: any Decoder) throws {
    self.init()
    let values = try decoder.container(keyedBy: Key.self)
    smartAccount = try values.decode(Int64.self, forKey: .smartAccount)
    virtualAccount = try values.decode(Int64.self, forKey: .virtualAccount)
    license = try values.decode(Int64.self, forKey: .license)
    lot = try values.decode(Int64.self, forKey: .lot)
    instance = try values.decode(Int64.self, forKey: .instance)
    reservation = try values.decode(Int64.self, forKey: .reservation)
    order = try values.decode(Int64.self, forKey: .order)
    orderLine = try values.decode(Int64.self, forKey: .orderLine)
    user = try values.decode(Int64.self, forKey: .user)
    document = try values.decodeIfPresent(Int64.self, forKey: .document) ?? 1
  }
}
