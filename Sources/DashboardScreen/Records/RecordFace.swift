internal import Canvas
internal import DashboardModel
internal import Licensing
internal import Phrases

/// How records look: the columns of their table, the cells of a row, and the lines of everything
/// about one. Each kind declares all of it in one place, its own file.
struct RecordFace {
  let today: Day
  let look: Appearance

  /// A line of the details: a name and a value, or a value below the one before.
  struct Detail {
    var name: String
    var value: DisplayText
    var role: Role?

    init(_ name: String, _ value: String, _ role: Role? = nil) {
      (self.name, self.value, self.role) = (name, DisplayText(value), role)
    }
  }

  /// The columns of a kind's table.
  func columns(_ kind: RecordKind) -> [TableColumn] {
    switch kind {
    case .instances: InstanceFace(today: today, look: look).columns
    case .virtualAccounts: VirtualAccountFace(look: look).columns
    case .users: UserFace(look: look).columns
    case .agreements: AgreementFace(look: look).columns
    case .tokens: TokenFace(today: today, look: look).columns
    case .reservations: ReservationFace(look: look).columns
    case .enterpriseAgreements: EnterpriseAgreementFace(today: today, look: look).columns
    case .traditionalLicenses: TraditionalLicenseFace(look: look).columns
    case .needs: NeedFace(look: look).columns
    case .requests: RequestFace(today: today, look: look).columns
    case .accessRequests: AccessRequestFace(look: look).columns
    case .alerts: AlertFace(today: today, look: look).columns
    }
  }

  /// The cells of a record, in the order of its kind's columns.
  func row(_ record: ListedRecord) -> TableRow {
    switch record {
    case .instance(let record): InstanceFace(today: today, look: look).row(record)
    case .virtualAccount(let record): VirtualAccountFace(look: look).row(record)
    case .user(let record): UserFace(look: look).row(record)
    case .agreement(let record): AgreementFace(look: look).row(record)
    case .token(let record): TokenFace(today: today, look: look).row(record)
    case .reservation(let record): ReservationFace(look: look).row(record)
    case .enterpriseAgreement(let record):
      EnterpriseAgreementFace(today: today, look: look).row(record)
    case .traditionalLicense(let record): TraditionalLicenseFace(look: look).row(record)
    case .need(let record): NeedFace(look: look).row(record)
    case .request(let record): RequestFace(today: today, look: look).row(record)
    case .access(let record): AccessRequestFace(look: look).row(record)
    case .alert(let record): AlertFace(today: today, look: look).row(record)
    }
  }

  /// Everything about a record.
  func details(_ record: ListedRecord) -> [Detail] {
    switch record {
    case .instance(let record): InstanceFace(today: today, look: look).details(record)
    case .virtualAccount(let record): VirtualAccountFace(look: look).details(record)
    case .user(let record): UserFace(look: look).details(record)
    case .agreement(let record): AgreementFace(look: look).details(record)
    case .token(let record): TokenFace(today: today, look: look).details(record)
    case .reservation(let record): ReservationFace(look: look).details(record)
    case .enterpriseAgreement(let record):
      EnterpriseAgreementFace(today: today, look: look).details(record)
    case .traditionalLicense(let record): TraditionalLicenseFace(look: look).details(record)
    case .need(let record): NeedFace(look: look).details(record)
    case .request(let record): RequestFace(today: today, look: look).details(record)
    case .access(let record): AccessRequestFace(look: look).details(record)
    case .alert(let record): AlertFace(today: today, look: look).details(record)
    }
  }

  /// What a record is called in the title of its details.
  func name(_ record: ListedRecord) -> String {
    switch record {
    case .instance(let record): record.instance.hostName
    case .virtualAccount(let record): record.account.name.text
    case .user(let record): record.user.name
    case .agreement(let record): record.account.name.text
    case .token(let record): look.phrases.records.token + " #\(record.id)"
    case .reservation(let record): record.license.text
    case .enterpriseAgreement(let record): record.number
    case .traditionalLicense(let record): record.item.key
    case .need(let record): record.license.text
    case .request(let record): "#\(record.request.id) " + record.request.form.accountName
    case .access(let record): "#\(record.request.id) " + record.user.name
    case .alert(let record): look.phrases.alert(record.alert.kind)
    }
  }
}

extension TableColumn {
  /// A column of text that takes a share of the room.
  static func text(
    _ heading: String, minimum: Int, share: Int, priority: Int? = nil
  ) -> TableColumn {
    TableColumn(
      heading: DisplayText(heading), width: .flexible(minimum: minimum, share: share),
      priority: priority)
  }

  /// A column as wide as its content.
  static func fitted(_ heading: String, minimum: Int, priority: Int? = nil) -> TableColumn {
    TableColumn(
      heading: DisplayText(heading), width: .content(minimum: minimum), priority: priority)
  }

  /// A column of numbers.
  static func number(_ heading: String, minimum: Int, priority: Int? = nil) -> TableColumn {
    TableColumn(
      heading: DisplayText(heading), alignment: .trailing, width: .content(minimum: minimum),
      priority: priority)
  }

  /// A column of one mark before what it belongs to.
  static let mark = TableColumn(heading: "", width: .content(minimum: 1), isMark: true)
}
