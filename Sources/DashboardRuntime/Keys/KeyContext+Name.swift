internal import DashboardModel
internal import Licensing

extension KeyContext {
  /// The name by which the configuration calls it.
  public var name: String {
    switch self {
    case .accounts: "accounts"
    case .inventory: "inventory"
    case .orders: "orders"
    case .events: "events"
    case .panes: "panes"
    case .recordsOf(let kind): Self.name(of: kind)
    case .records: "views"
    case .lists: "lists"
    case .details: "details"
    case .commandBar: "command-line"
    case .formChoice: "form-choice"
    case .formCheck: "form-check"
    case .form: "form"
    case .filterBar: "filter-bar"
    case .help: "help"
    case .palette: "palette"
    case .columns: "columns"
    case .matrix: "matrix"
    case .moveSide: "move-side"
    case .moveQuantity: "move-quantity"
    case .moveRule: "move-rule"
    case .moveField: "move"
    case .confirm: "confirm"
    case .count: "count"
    case .waiting: "waiting"
    case .text: "text"
    case .anywhere: "anywhere"
    }
  }

  private static func name(of kind: RecordKind) -> String {
    kind.rawValue.map { $0.isUppercase ? "-" + $0.lowercased() : String($0) }.joined()
  }

  /// The context of a name.
  public init?(named name: String) {
    guard let context = KeyContext.allCases.first(where: { $0.name == name }) else { return nil }
    self = context
  }

  /// The places where its keys work.
  var places: [InputContext] {
    InputContext.all.filter { KeyContext.of($0).contains(self) }
  }
}
