/// A position is written as an array, for it is written often: virtual account, license, entitled,
/// in use, reserved, pending, expired, substituted in, substituted out, needed, next end (the day's
/// number, or null), version, changed by.
extension Position: Codable {
  /// Reads the array.
  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    let account = Identifier<VirtualAccount>(rawValue: try values.decode(Int64.self))
    self.init(row: RowKey(account, Identifier(rawValue: try values.decode(Int64.self))))
    entitled = try values.decode(Int.self)
    inUse = try values.decode(Int.self)
    reserved = try values.decode(Int.self)
    pending = try values.decode(Int.self)
    expired = try values.decode(Int.self)
    substitutedIn = try values.decode(Int.self)
    substitutedOut = try values.decode(Int.self)
    needed = try values.decode(Int.self)
    nextEnd = try values.decodeNil() ? nil : Day(number: try values.decode(Int.self))
    version = SequenceNumber(rawValue: try values.decode(Int64.self))
    changedBy = SequenceNumber(rawValue: try values.decode(Int64.self))
  }

  /// Writes the array.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(row.virtualAccount.rawValue)
    try values.encode(row.license.rawValue)
    for figure in [
      entitled, inUse, reserved, pending, expired, substitutedIn, substitutedOut, needed,
    ] {
      try values.encode(figure)
    }
    if let nextEnd { try values.encode(nextEnd.number) } else { try values.encodeNil() }
    try values.encode(version.rawValue)
    try values.encode(changedBy.rawValue)
  }
}
