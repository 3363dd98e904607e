import Licensing
import Phrases
import Testing

@Suite("Vocabulary")
struct VocabularyTests {
  private func words(_ phrases: Phrases) -> [[String]] {
    [
      Role.allCases.map(phrases.role), Right.allCases.map(phrases.right),
      SmartAccount.Kind.allCases.map(phrases.kind),
      SmartAccount.Status.allCases.map(phrases.status),
      VirtualAccount.Visibility.allCases.map(phrases.visibility),
      Position.Status.allCases.map(phrases.status), OrderLine.Status.allCases.map(phrases.status),
      Lot.Kind.allCases.map(phrases.kind), Lot.Billing.allCases.map(phrases.billing),
      Lot.Source.allCases.map(phrases.source), LotRule.allCases.map(phrases.rule),
      SyntaxReason.allCases.map(phrases.syntax), CommandName.allCases.map(phrases.abstract),
      OptionName.allCases.filter { $0 != .language }.map(phrases.help),
      InventoryColumn.allCases.map(phrases.columns.heading),
      AccountCommandName.allCases.map(phrases.abstract),
      AccountOptionName.allCases.filter { $0 != .role }.map(phrases.help),
      AlertKind.allCases.map(phrases.alert), AlertRemedy.allCases.map(phrases.remedy),
      AlertKind.Severity.allCases.map(phrases.severity),
      AlertCommandName.allCases.map(phrases.abstract),
      AlertOptionName.allCases.map(phrases.help), AgreementStanding.allCases.map(phrases.standing),
      User.Status.allCases.map(phrases.status), FormField.allCases.map(phrases.field),
    ]
  }

  @Test("Every kind, role, right, status, command and option has its own words in each language")
  func distinct() {
    let (english, russian) = (words(Phrases(.english)), words(Phrases(.russian)))
    for (ours, theirs) in zip(english, russian) {
      #expect(Set(ours).count == ours.count, "\(ours)")
      #expect(Set(theirs).count == theirs.count, "\(theirs)")
      #expect(Set(ours).isDisjoint(with: theirs), "\(ours)")
      #expect(!ours.contains(where: \.isEmpty) && !theirs.contains(where: \.isEmpty))
    }
  }

  @Test("What an import keeps aside says where it stood, what it is and why")
  func keptAside() {
    let place = FilePlace(file: "licenses.csv", line: 12, column: 5)
    let aside = KeptAside(place: place, subject: "DNA", reason: .notANumber(member: "quantity"))
    #expect(
      Phrases(.english).sentence(for: aside)
        == "“licenses.csv”, line 12, column 5: “DNA”: “quantity” is not a number.")
    #expect(
      Phrases(.russian).sentence(for: aside)
        == "«licenses.csv», строка 12, столбец 5: «DNA»: поле «quantity»: не число.")
  }

  @Test("Every reason for keeping something aside has words of its own")
  func reasons() {
    let reasons = Array(sequence(first: KeptAsideReason.missing(member: "m"), next: following))
    for language in Language.allCases {
      let sentences = reasons.map(Phrases(language).reason)
      #expect(Set(sentences).count == reasons.count, "\(sentences)")
    }
  }

  private func following(_ reason: KeptAsideReason) -> KeptAsideReason? {
    switch reason {
    case .missing: .notANumber(member: "m")
    case .notANumber: .negative(member: "m")
    case .negative: .tooLarge(member: "m")
    case .tooLarge: .notADate(member: "m")
    case .notADate: .notATruthValue(member: "m")
    case .notATruthValue: .unknownValue(member: "m", value: "v")
    case .unknownValue: .wrongType(member: "m")
    case .wrongType: .emptyName(member: "m")
    case .emptyName: .nameTooLong(member: "m")
    case .nameTooLong: .duplicate
    case .duplicate: .unknownVirtualAccount("a")
    case .unknownVirtualAccount: .unknownSmartAccount("a")
    case .unknownSmartAccount: .unitsMovedAway(missing: 2)
    case .unitsMovedAway: .unitsReserved(missing: 2)
    case .unitsReserved: .instancesReportMore(reported: 3, row: 2)
    case .instancesReportMore: .lotsDoNotAddUp(lots: 3, row: 2)
    case .lotsDoNotAddUp: .reservedBeyondHeld(missing: 2)
    case .reservedBeyondHeld: .holdsReservations
    case .holdsReservations: .tooManyVirtualAccounts(limit: 1_000)
    case .tooManyVirtualAccounts: nil
    }
  }
}
