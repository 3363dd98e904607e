internal import Licensing

extension FormKind {
  /// More than so many at once ask for their number to be typed.
  private static let mostUncounted = 10

  /// One of these virtual accounts.
  static func place(_ accounts: [VirtualAccount]) -> FormEntry {
    FormEntry(
      .field(.virtualAccount), .choice(0, of: accounts.map { .named($0.name, $0.id.rawValue) }))
  }

  /// The number of things that it is done to, to be typed where they are many.
  static func count(_ count: Int) -> [FormEntry] {
    guard count > mostUncounted else { return [] }
    return [FormEntry(.count, .number(TextField(), count...count))]
  }

  static func orderFields(_ answer: OrderAnswer, _ places: [VirtualAccount]) -> [FormEntry] {
    switch answer {
    case .assign:
      [
        .text(.field(.domain), .domain),
        .text(.field(.virtualAccount), .name, isRequired: false),
      ]
    case .place: [place(places)]
    case .hold: [reason]
    case .release, .unassign: []
    }
  }
}
