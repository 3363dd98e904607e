/// The host name that identifies a smart account, such as `emea.metalworks.example`.
///
/// Kept in lower case, so that equal means equal without regard to case. The form is that of
/// RFC 1123 §2.1: labels of 1–63 ASCII letters, digits and inner hyphens, 253 characters at most;
/// a name in another alphabet is written in its ASCII form (RFC 5890), so that no two look alike.
public struct DomainIdentifier: Hashable, Sendable, RawRepresentable {
  /// The host name in lower case.
  public let rawValue: String

  /// Checks and folds a host name of at least two labels; nil where it is none.
  public init?(rawValue: String) {
    let folded = rawValue.lowercased()
    let labels = folded.split(separator: ".", omittingEmptySubsequences: false)
    guard folded.utf8.count <= 253, labels.count >= 2,
      labels.allSatisfy(DomainIdentifier.isLabel)
    else { return nil }
    self.rawValue = folded
  }

  private static func isLabel(_ label: Substring) -> Bool {
    guard (1...63).contains(label.utf8.count), label.first != "-", label.last != "-" else {
      return false
    }
    return label.unicodeScalars.allSatisfy {
      $0 == "-" || ("0"..."9").contains($0) || ("a"..."z").contains($0)
    }
  }
}

extension DomainIdentifier: Codable, CustomStringConvertible {
  /// The host name.
  public var description: String { rawValue }
}
