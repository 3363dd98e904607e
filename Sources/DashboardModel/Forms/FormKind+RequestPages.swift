internal import Licensing

extension FormKind {
  /// The pages of a request for an account: oneself, the company, the account, its people.
  static func request(_ form: RequestForm?) -> [[FormEntry]] {
    let form = form ?? RequestForm()
    return [oneself(form), company(form), account(form), people(form)]
  }

  private static func oneself(_ form: RequestForm) -> [FormEntry] {
    let kinds = SmartAccount.Kind.allCases
    return [
      FormEntry(
        .accountKind,
        .choice(kinds.firstIndex(of: form.kind) ?? 0, of: kinds.map(FormChoice.accountKind)))
    ] + profile(form.profile)
  }

  /// What a person says of itself; what is empty stays as it is.
  private static func profile(_ profile: Profile) -> [FormEntry] {
    [
      optional(.field(.name), profile.name, .name),
      optional(.field(.email), profile.email, .email),
      optional(.field(.company), profile.company, .name),
    ]
  }

  private static func company(_ form: RequestForm) -> [FormEntry] {
    let company = form.company
    return [
      FormEntry(.field(.authority), .check(form.hasAuthority)),
      .text(.nominee, .email, form.nominee),
      optional(.companyName, company.name, .name),
      optional(.field(.country), company.country, .name),
      optional(.field(.address), company.address, .name),
      optional(.field(.region), company.region, .name),
      optional(.field(.postalCode), company.postalCode, .name),
    ]
  }

  private static func account(_ form: RequestForm) -> [FormEntry] {
    [
      .text(.accountName, .name, form.accountName),
      optional(.field(.domain), form.domain, .domain),
    ]
  }

  private static func people(_ form: RequestForm) -> [FormEntry] {
    [
      .text(.nominated, .emails, form.nominated, isRequired: false),
      FormEntry(.field(.consent), .consent(form.consents, .partnerUser), isRequired: false),
      FormEntry(.wantsAccess, .check(form.wantsAccess)),
      FormEntry(.keepsDraft, .check(false)),
    ]
  }

  private static func optional(
    _ name: FormFieldName, _ text: String, _ kind: FormText
  ) -> FormEntry {
    .text(name, kind, text, isRequired: false)
  }

  static func decision(_ answer: RequestAnswer, on record: AccountRequestRecord) -> [FormEntry] {
    switch answer {
    case .approve: return []
    case .nominate: return [.text(.field(.email), .email)]
    case .decline: return [reason]
    case .activate:
      let form = record.request.form
      let ticked = FormEntry.list(form.nominated).map {
        FormEntry(.administrator($0), .check(true))
      }
      let access = form.wantsAccess ? [FormEntry(.wantsAccess, .check(true))] : []
      let consent = FormEntry(
        .field(.consent), .consent(false, .partnerUser), isRequired: false)
      return profile(Profile()) + ticked + access
        + (ticked.isEmpty && access.isEmpty ? [] : [consent])
        + [FormEntry(.field(.authority), .consent(false, .authority))]
    }
  }

  static var reason: FormEntry { .text(.field(.reason), .words(limit: 500)) }

  static var access: [FormEntry] {
    [
      .text(.field(.domain), .domain),
      FormEntry(
        .field(.role),
        .choice(
          Role.allCases.firstIndex(of: .user) ?? 0, of: Role.allCases.map(FormChoice.role))),
      .text(.field(.virtualAccount), .words(limit: 4_096)),
      .text(.field(.reason), .words(limit: 500), isRequired: false),
    ] + profile(Profile())
  }
}
