internal import Licensing

extension FormKind {
  /// The fields of each page, with what they begin with; a form without any is only a question.
  var pages: [[FormEntry]] {
    switch self {
    case .saveDisplay: [[.text(.file, .path)]]
    case .createVirtualAccount:
      [Self.virtualAccount(nil)]
    case .editVirtualAccount(let account): [Self.virtualAccount(account)]
    case .renameAccount(let account):
      [[.text(.field(.name), .name, account.name.text)]]
    case .grantRole(in: _, let accounts): [Self.grant(accounts)]
    case .revokeRole(let record):
      [
        [
          FormEntry(
            .field(.role),
            .choice(
              0, of: record.roles.map { .grant($0.grant, place: $0.virtualAccount) }))
        ]
      ]
    case .redeemCode:
      [[.text(.field(.code), .words(limit: 128))]]
    case .acceptAgreement(_, let version):
      [[FormEntry(.field(.consent), .consent(false, .agreement(version)))]]
    case .createToken(let accounts): [Self.token(accounts)]
    case .requestAccount(let draft): Self.request(draft?.request.form)
    case .decideRequest(let answer, let record): [Self.decision(answer, on: record)]
    case .askAccess: [Self.access]
    case .decideAccess(isApproved: true, let record):
      record.isPartner ? [[FormEntry(.field(.consent), .consent(false, .partnerUser))]] : [[]]
    case .decideAccess(isApproved: false, _): [[Self.reason]]
    case .moveInstances(let choice, let places):
      [[Self.place(places)] + Self.count(choice.ids.count)]
    case .removeInstances(let choice): [Self.count(choice.ids.count)]
    case .giveBack: [[.text(.field(.code), .secret)]]
    case .order(let answer, _, let places): [Self.orderFields(answer, places)]
    case .reserve: [[Self.license(), Self.quantity()]]
    case .addAgreement: [Self.agreement, Self.suite(0)]
    case .generate(let record, let places): [Self.generation(record, in: places)]
    case .trueForward:
      [[FormEntry(.trueForward, .date(TextField(), .afterToday), isRequired: false)]]
    case .addKey: [Self.key]
    case .assignKeys(let choice, let places): [[Self.place(places)] + Self.count(choice.ids.count)]
    case .convertKeys(let choice): [Self.count(choice.ids.count)]
    case .stateNeed(in: let places, let license): [Self.need(of: license, in: places)]
    case .changeNeed(let record): [[Self.quantity(record.need.quantity.rawValue)]]
    case .acknowledge:
      [[.text(.note, .words(limit: Acknowledgement.longestNote), isRequired: false)]]
    case .deleteVirtualAccount, .makeDefault, .disableUser, .enableUser, .revokeToken,
      .withdrawNeed:
      [[]]
    }
  }

  private static func virtualAccount(_ account: VirtualAccount?) -> [FormEntry] {
    let choices = VirtualAccount.Visibility.allCases
    let visibility = choices.firstIndex(of: account?.visibility ?? .public) ?? 0
    return [
      .text(.field(.name), .name, account?.name.text ?? ""),
      .text(
        .field(.description), .words(limit: 1_024), account?.description ?? "",
        isRequired: false),
      .text(
        .field(.tag), .tags, account?.tags.joined(separator: ", ") ?? "", isRequired: false),
      FormEntry(.visibility, .choice(visibility, of: choices.map(FormChoice.visibility))),
    ]
  }

  private static func token(_ accounts: [VirtualAccount]) -> [FormEntry] {
    [
      FormEntry(
        .field(.virtualAccount),
        .choice(0, of: accounts.map { .named($0.name, $0.id.rawValue) })),
      .text(
        .field(.description), .words(limit: RegistrationToken.longestDescription),
        isRequired: false),
      FormEntry(
        .field(.days),
        .number(TextField("\(RegistrationToken.standardDays)"), RegistrationToken.days)),
      FormEntry(
        .field(.uses), .number(TextField(), 1...RegistrationToken.largestLimit),
        isRequired: false),
      FormEntry(.exportAllowed, .check(false)),
    ]
  }

  private static func grant(_ accounts: [VirtualAccount]) -> [FormEntry] {
    [
      .text(.field(.email), .email),
      .text(.field(.name), .name, isRequired: false),
      .text(.field(.company), .name, isRequired: false),
      FormEntry(
        .field(.role),
        .choice(
          Role.allCases.firstIndex(of: .user) ?? 0, of: Role.allCases.map(FormChoice.role))),
      FormEntry(
        .field(.virtualAccount),
        .choice(0, of: accounts.map { .named($0.name, $0.id.rawValue) })),
      FormEntry(.field(.consent), .consent(false, .partnerUser)),
    ]
  }
}
