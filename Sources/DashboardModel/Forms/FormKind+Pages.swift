internal import Licensing

extension FormKind {
  /// The fields of each page, with what they begin with; a form without any is only a question.
  var pages: [[FormEntry]] {
    switch self {
    case .saveDisplay: [[FormEntry(.file, .text(TextField(), .path))]]
    case .createVirtualAccount:
      [Self.virtualAccount(nil)]
    case .editVirtualAccount(let account): [Self.virtualAccount(account)]
    case .renameAccount(let account):
      [[FormEntry(.field(.name), .text(TextField(account.name.text), .name))]]
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
      [[FormEntry(.field(.code), .text(TextField(), .words(limit: 128)))]]
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
      [[Self.place(places)] + Self.count(choice)]
    case .removeInstances(let choice): [Self.count(choice)]
    case .giveBack: [[FormEntry(.field(.code), .text(TextField(), .secret))]]
    case .order(let answer, _, let places): [Self.orderFields(answer, places)]
    case .deleteVirtualAccount, .makeDefault, .disableUser, .enableUser, .revokeToken: [[]]
    }
  }

  private static func virtualAccount(_ account: VirtualAccount?) -> [FormEntry] {
    let choices = VirtualAccount.Visibility.allCases
    let visibility = choices.firstIndex(of: account?.visibility ?? .public) ?? 0
    return [
      FormEntry(.field(.name), .text(TextField(account?.name.text ?? ""), .name)),
      FormEntry(
        .field(.description),
        .text(TextField(account?.description ?? "", limit: 1_024), .words(limit: 1_024)),
        isRequired: false),
      FormEntry(
        .field(.tag),
        .text(TextField(account?.tags.joined(separator: ", ") ?? "", limit: 2_000), .tags),
        isRequired: false),
      FormEntry(.visibility, .choice(visibility, of: choices.map(FormChoice.visibility))),
    ]
  }

  private static func token(_ accounts: [VirtualAccount]) -> [FormEntry] {
    [
      FormEntry(
        .field(.virtualAccount),
        .choice(0, of: accounts.map { .named($0.name, $0.id.rawValue) })),
      FormEntry(
        .field(.description),
        .text(TextField(), .words(limit: RegistrationToken.longestDescription)),
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
      FormEntry(.field(.email), .text(TextField(), .email)),
      FormEntry(.field(.name), .text(TextField(), .name), isRequired: false),
      FormEntry(.field(.company), .text(TextField(), .name), isRequired: false),
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
