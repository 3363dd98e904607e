public import Licensing

extension Demonstration {
  /// What is done in the company once it is imported, for every list to hold something: an
  /// enterprise agreement, activation keys, a need and registration tokens. No figure of the
  /// inventory changes by it.
  public func commands(
    in company: Directory, secret: () -> Secret
  ) throws(Refusal) -> [Command] {
    let headquarters = try company.virtualAccount(named: Name.headquarters.text).id
    let research = try company.virtualAccount(named: Name.research.text).id
    let advantage = try company.license(named: Name.dnaAdvantage.text).id
    return [
      .enterprise(.add(agreement, to: company.account.id)),
      .traditional(.add(keys, to: company.account.id)),
      .traditional(.assign([1], to: headquarters)),
      .need(.state(RowKey(research, advantage), quantity: 5, by: today.adding(days: 60))),
      .token(
        .create(
          NewToken(
            virtualAccount: headquarters, description: "Branch routers", mostUses: 25,
            secret: secret()))),
      .token(
        .create(
          NewToken(
            virtualAccount: research, description: "Laboratory", days: 7,
            isExportAllowed: true, secret: secret()))),
    ]
  }

  private var agreement: NewEnterpriseAgreement {
    NewEnterpriseAgreement(
      number: "EA-2024-118",
      term: Term(start: today.adding(days: -700), end: today.adding(days: 395)),
      suites: [
        .init(license: .dnaAdvantage, purchased: 60, growth: 12),
        .init(license: .networkEssentials, purchased: 40),
      ], trueForward: today.adding(days: 30))
  }

  private var keys: [NewTraditionalLicense] {
    [
      NewTraditionalLicense(
        key: "4XC9-7TQ2-M1ZB", sku: "L-ISR4331-TD", license: .threatDefense, quantity: 2,
        device: "isr-hq-2"),
      NewTraditionalLicense(
        key: "8KD1-0PWE-R5NA", sku: "L-FLEX-MR", license: .meetingRoom, quantity: 4),
    ]
  }
}
