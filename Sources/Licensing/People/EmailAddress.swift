/// An address to which a message can be sent: `name@host.example`, in lower case.
///
/// The part before the sign is a dot-atom of RFC 5322 §3.2.3 of at most 64 characters; quoted
/// names and addresses in brackets, which nobody gives, are refused.
public struct EmailAddress: Hashable, Sendable, RawRepresentable {
  /// The longest address, in bytes (RFC 5321 §4.5.3).
  public static let longest = 254
  /// The address in lower case.
  public let rawValue: String

  /// Checks and folds an address; nil where it is none.
  public init?(rawValue: String) {
    let folded = rawValue.lowercased()
    let parts = folded.split(separator: "@", omittingEmptySubsequences: false)
    guard folded.utf8.count <= EmailAddress.longest, parts.count == 2,
      (1...64).contains(parts[0].utf8.count), DomainIdentifier(rawValue: String(parts[1])) != nil,
      parts[0].split(separator: ".", omittingEmptySubsequences: false)
        .allSatisfy(EmailAddress.isAtom)
    else { return nil }
    self.rawValue = folded
  }

  /// The host, which is also the domain identifier that a request begins with.
  public var domain: DomainIdentifier? {
    rawValue.split(separator: "@").last.flatMap { DomainIdentifier(rawValue: String($0)) }
  }

  private static func isAtom(_ text: Substring) -> Bool {
    !text.isEmpty
      && text.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("0"..."9").contains($0)
          || "!#$%&'*+-/=?^_`{|}~".unicodeScalars.contains($0)
      }
  }
}

extension EmailAddress: Codable, CustomStringConvertible {
  /// The address.
  public var description: String { rawValue }
}
