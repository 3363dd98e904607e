public import ArgumentParser
public import Licensing

/// A day on the command line, as ISO 8601 writes it.
extension Day: ExpressibleByArgument {
  /// Takes `2026-11-23`.
  public init?(argument: String) {
    self.init(argument)
  }
}

/// A request's name on the command line.
extension RequestID: ExpressibleByArgument {
  /// Takes up to 128 bytes without control characters.
  public init?(argument: String) {
    self.init(rawValue: argument)
  }
}

extension SequenceNumber: ExpressibleByArgument {
  /// Takes `12` and `#12`.
  public init?(argument: String) {
    guard let number = Int64(argument.hasPrefix("#") ? String(argument.dropFirst()) : argument),
      number > 0
    else { return nil }
    self.init(rawValue: number)
  }
}

/// A rule for lots on the command line, by its name.
extension LotRule: ExpressibleByArgument {}

extension LogHead: ExpressibleByArgument {
  /// Takes `#12:` and 64 hexadecimal digits, as `verify` prints them.
  public init?(argument: String) {
    let parts = argument.split(separator: ":")
    guard parts.count == 2, let sequence = SequenceNumber(argument: String(parts[0])),
      parts[1].count == 64, parts[1].allSatisfy(\.isHexDigit)
    else { return nil }
    self.init(sequence: sequence, digest: parts[1].lowercased())
  }
}
