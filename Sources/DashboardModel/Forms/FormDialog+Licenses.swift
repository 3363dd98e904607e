public import Licensing

extension FormDialog {
  /// Units to be reserved for an instance; nil while something is missing.
  func reservation(
    for instance: Licensing.Identifier<ProductInstance>
  ) -> NewReservation? {
    guard let license = license?.id, let quantity = number(.field(.quantity)), let secret else {
      return nil
    }
    return NewReservation(
      instance: instance, license: license, quantity: quantity, code: secret)
  }

  /// The agreement with the licenses of all its pages.
  var newAgreement: NewEnterpriseAgreement {
    let suites = (0..<pages.count - 1).compactMap { place -> NewEnterpriseAgreement.Suite? in
      guard let name = try? Name(typed: text(.suite(place))) else { return nil }
      return NewEnterpriseAgreement.Suite(
        license: name, purchased: number(.purchased(place)) ?? 0,
        growth: number(.growth(place)) ?? 0)
    }
    return NewEnterpriseAgreement(
      number: text(.field(.number)), term: Term(start: date(.starts), end: date(.ends)),
      suites: suites, trueForward: date(.trueForward))
  }

  /// The units to be generated of the license that is chosen.
  func generation(under agreement: Licensing.Identifier<EnterpriseAgreement>) -> Generation? {
    guard let account = chosenAccount, let quantity = number(.field(.quantity)),
      case .suite(let suite) = choice(.field(.license))
    else { return nil }
    return Generation(
      agreement: agreement, virtualAccount: account,
      lines: [Generation.Line(license: suite.suite.license, quantity: quantity)])
  }

  /// The activation key.
  var newKey: NewTraditionalLicense? {
    guard let name = try? Name(typed: text(.field(.license))),
      let quantity = number(.field(.quantity))
    else { return nil }
    return NewTraditionalLicense(
      key: text(.field(.key)), sku: text(.sku), license: name, quantity: quantity,
      device: text(.device))
  }

  /// What is wanted.
  var need: NeedCommand? {
    guard let account = chosenAccount, let license = license?.id,
      let quantity = number(.field(.quantity))
    else { return nil }
    return .state(RowKey(account, license), quantity: quantity, by: date(.neededBy))
  }
}

extension FormDialog {
  /// Whether the names of the licenses are still to come.
  var isDirectoryDue: Bool {
    stage == .editing && kind.licensesOf != nil && directory == nil && refusal == nil
  }

  mutating func directoryQuestion(_ requests: inout RequestCounter) -> [Effect] {
    guard isDirectoryDue, askingDirectory == nil, let account = kind.licensesOf else { return [] }
    let number = requests.next()
    askingDirectory = number
    return [.fetch(number, DirectoryQuery(account: account).question)]
  }

  /// Takes the names of the licenses.
  mutating func receive(_ number: RequestNumber, _ directory: Directory) {
    guard askingDirectory == number else { return }
    (askingDirectory, self.directory) = (nil, directory)
  }

  /// The license that is typed; nil while the name is none that is known.
  var license: License? { license(named: text(.field(.license))) }

  private func license(named text: String) -> License? {
    directory.flatMap { try? $0.license(named: text) }
  }

  /// The licenses that what is typed in the field with the keyboard may become, best first.
  public var licenses: [Name] {
    guard case .text(let line, .license) = field?.value, let directory else { return [] }
    let text = FormEntry.trimmed(line.text)
    guard !text.isEmpty, license(named: text)?.name.text != text else { return [] }
    let words = Name.fold(text).split(separator: " ").map(String.init)
    let scored = directory.licenses.compactMap { license -> (Int, Name)? in
      let folded = license.name.folded
      let scores = words.map { Fuzzy.score($0, in: folded) }
      guard !scores.contains(nil) else { return nil }
      return (scores.reduce(0) { $0 + ($1 ?? 0) }, license.name)
    }
    return scored.sorted { ($0.0, $0.1.folded) < ($1.0, $1.1.folded) }.map(\.1)
  }

  /// Whether the license that is typed may be one that nobody knows yet: then nothing but a key
  /// takes one of those that are found.
  public var canBeNewLicense: Bool {
    if case .text(_, .license(canBeNew: true)) = field?.value { true } else { false }
  }

  /// The licenses that the catalog would get, by the names that are typed.
  public var newLicenses: [String] {
    guard directory != nil else { return [] }
    return pages.joined().compactMap { entry in
      guard case .text(let line, .license(canBeNew: true)) = entry.value else { return nil }
      let text = FormEntry.trimmed(line.text)
      return license(named: text) == nil ? text : nil
    }
  }

  /// Takes the best license that is found, from behind what is typed; says whether there was one.
  mutating func takeLicense() -> Bool {
    guard case .text(let line, .license(let canBeNew)) = field?.value,
      line.cursor == line.text.count, let best = licenses.first
    else { return false }
    put(best, canBeNew: canBeNew)
    return true
  }

  private mutating func put(_ license: Name, canBeNew: Bool) {
    let kind = FormText.license(canBeNew: canBeNew)
    pages[page][current].value = .text(TextField(license.text, limit: kind.room), kind)
    pages[page][current].problem = nil
  }

  /// Puts the name of a license in place of what was typed for it: the best that is found, or only
  /// one that differs in case where a new license may be meant.
  mutating func completeLicense() {
    guard case .text(let line, .license(let canBeNew)) = field?.value else { return }
    let text = FormEntry.trimmed(line.text)
    let known = license(named: text)?.name ?? (canBeNew ? nil : licenses.first)
    guard let known, known.text != text else { return }
    put(known, canBeNew: canBeNew)
  }
}
