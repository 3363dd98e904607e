/// An event's row is written as an array, for it is written often: sequence, time, login (or null),
/// host, request (or null), story.
extension EventRow: Codable {
  /// Reads the array.
  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    sequence = try values.decode(SequenceNumber.self)
    time = try values.decode(Instant.self)
    let login = try values.decodeNil() ? nil : try values.decode(Login.self)
    actor = Actor(login: login, host: try values.decode(String.self))
    request = try values.decodeNil() ? nil : try values.decode(RequestID.self)
    story = try values.decode(EventStory.self)
  }

  /// Writes the array.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(sequence)
    try values.encode(time)
    if let login = actor.login { try values.encode(login) } else { try values.encodeNil() }
    try values.encode(actor.host)
    if let request { try values.encode(request) } else { try values.encodeNil() }
    try values.encode(story)
  }
}

/// A line of a transfer is written as an array: license, source, target, quantity.
extension EventTransferLine: Codable {
  /// Reads the array.
  public init(from decoder: any Decoder) throws {
    var values = try decoder.unkeyedContainer()
    license = try values.decode(Name.self)
    source = try values.decode(Name.self)
    target = try values.decode(Name.self)
    quantity = try values.decode(Int.self)
  }

  /// Writes the array.
  public func encode(to encoder: any Encoder) throws {
    var values = encoder.unkeyedContainer()
    try values.encode(license)
    try values.encode(source)
    try values.encode(target)
    try values.encode(quantity)
  }
}
