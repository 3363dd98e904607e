public import Licensing

extension FormKind {
  /// A license that the catalog knows.
  static func license(_ name: Name? = nil) -> FormEntry {
    .text(.field(.license), .license(canBeNew: false), name?.text ?? "")
  }

  /// How many units.
  static func quantity(_ number: Int? = nil) -> FormEntry {
    FormEntry(
      .field(.quantity),
      .number(TextField(number.map(String.init) ?? ""), 1...Quantity.ceiling))
  }

  /// An enterprise agreement, without what it is about.
  static var agreement: [FormEntry] {
    [
      .text(.field(.number), .words(limit: NewEnterpriseAgreement.longestNumber)),
      FormEntry(.starts, .date(TextField(), .any), isRequired: false),
      FormEntry(.ends, .date(TextField(), .afterToday), isRequired: false),
      FormEntry(.trueForward, .date(TextField(), .afterToday), isRequired: false),
    ]
  }

  /// One license of an agreement, on a page of its own.
  static func suite(_ place: Int) -> [FormEntry] {
    let units = 0...Quantity.ceiling
    return [
      .text(.suite(place), .license(canBeNew: true)),
      FormEntry(.purchased(place), .number(TextField(), units)),
      FormEntry(.growth(place), .number(TextField(), units), isRequired: false),
      FormEntry(.another(place), .check(false)),
    ]
  }

  /// Units of one of an agreement's licenses, for one of these virtual accounts.
  static func generation(
    _ record: EnterpriseAgreementRecord, in places: [VirtualAccount]
  ) -> [FormEntry] {
    [
      place(places),
      FormEntry(.field(.license), .choice(0, of: record.suitesLeft.map(FormChoice.suite))),
      quantity(),
    ]
  }

  /// The activation key of an old license.
  static var key: [FormEntry] {
    let longest = TraditionalCommand.longestText
    return [
      .text(.field(.key), .words(limit: longest)),
      .text(.field(.license), .license(canBeNew: true)), quantity(),
      .text(.sku, .words(limit: longest), isRequired: false),
      .text(.device, .words(limit: longest), isRequired: false),
    ]
  }

  /// What somebody wants to have.
  static func need(of license: Name?, in places: [VirtualAccount]) -> [FormEntry] {
    [
      place(places), self.license(license), quantity(),
      FormEntry(.neededBy, .date(TextField(), .fromToday), isRequired: false),
    ]
  }
}

extension EnterpriseAgreementRecord {
  /// The licenses of which some can still be generated.
  var suitesLeft: [Suite] { suites.filter { $0.left > 0 } }
}

extension EnterpriseAgreementRecord.Suite {
  /// How many can still be generated.
  public var left: Int { max(0, suite.limit - suite.generated.rawValue) }
}
