/// An alert in a list, with the names of what it is about and who took note of it.
public struct AlertRecord: Hashable, Sendable, Codable {
  public let alert: Alert
  /// What it is about, by the name that people know: a license, an instance, an order, an account.
  public let name: String
  /// Where that is; nil for what concerns the whole account.
  public let virtualAccount: Name?
  /// Who took note of it, where that still covers it.
  public let acknowledgement: Acknowledgement?

  /// Makes a record of its parts.
  public init(
    alert: Alert, name: String, virtualAccount: Name?, acknowledgement: Acknowledgement?
  ) {
    self.alert = alert
    self.name = name
    self.virtualAccount = virtualAccount
    self.acknowledgement = acknowledgement
  }

  /// The most severe first, then what is due first; what nobody has to do by a day comes before.
  var key: RecordKey {
    let rank = AlertKind.allCases.firstIndex(of: alert.kind) ?? 0
    let due = alert.due?.description ?? ""
    return RecordKey(
      text: "\(alert.kind.severity.rawValue) \(due) \(rank + 10) \(alert.subject.rawValue)",
      number: number)
  }

  /// An alert has no number of its own: this one is FNV-1a over its kind and subject, always the
  /// same for the same alert.
  private var number: Int64 {
    let hash = "\(alert.kind.rawValue) \(alert.subject.rawValue)".utf8.reduce(
      0xcbf2_9ce4_8422_2325 as UInt64
    ) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
    return Int64(hash >> 1)
  }

  var texts: [String] { [name, virtualAccount?.text ?? "", alert.kind.rawValue] }

  func texts(of field: FilterField) -> [String]? {
    switch field {
    case .virtualAccount: [virtualAccount?.text ?? ""]
    case .license: if case .row = alert.subject { [name] } else { nil }
    case .type: [alert.kind.rawValue]
    case .status: [acknowledgement == nil ? alert.kind.severity.name : "acknowledged"]
    case .by: [acknowledgement?.login.rawValue ?? ""]
    case .order, .partner, .tag: nil
    }
  }
}

extension AlertKind.Severity {
  /// The name by which filters and scripts know it.
  public var name: String {
    switch self {
    case .major: "major"
    case .minor: "minor"
    case .information: "information"
    }
  }
}
