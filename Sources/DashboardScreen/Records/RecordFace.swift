internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// How the records of a kind look: the columns of their table, the cells of a row, and the lines
/// of everything about one. Each kind declares all of it in one place.
struct RecordFace {
  let columns: [TableColumn]
  let row: (ListedRecord) -> TableRow
  let details: (ListedRecord) -> [Detail]
  /// What a record is called in the title of its details.
  let name: (ListedRecord) -> String

  /// A line of the details: a name and a value, or a value below the one before.
  struct Detail {
    var name: String
    var value: DisplayText
    var role: Role?

    init(_ name: String, _ value: String, _ role: Role? = nil) {
      (self.name, self.value, self.role) = (name, DisplayText(value), role)
    }
  }

  /// The face of a kind.
  static func of(_ kind: RecordKind, today: Day, look: Appearance) -> RecordFace {
    switch kind {
    case .instances: InstanceFace(today: today, look: look).face
    }
  }
}
