internal import Licensing

extension FormDialog {
  /// Whether the question can't be answered before it is known what the command would do.
  var isPreviewDue: Bool {
    guard stage == .confirming, kind.previews, preview == nil, refusal == nil else { return false }
    return kind.outcome(of: self) != nil
  }

  /// Whether what is typed as an account is still being searched for.
  var isSearchDue: Bool {
    guard kind.findsTargets, stage == .editing else { return false }
    return searching != nil || text(.field(.domain)) != searched
  }

  /// The questions that the form has now.
  mutating func questions(_ requests: inout RequestCounter) -> [Effect] {
    if stage == .editing { (preview, previewing) = (nil, nil) }
    return previewQuestion(&requests) + searchQuestion(&requests) + directoryQuestion(&requests)
  }

  private mutating func previewQuestion(_ requests: inout RequestCounter) -> [Effect] {
    guard isPreviewDue, previewing == nil, case .command(let command) = kind.outcome(of: self)
    else { return [] }
    let number = requests.next()
    previewing = number
    return [.fetch(number, CommandPreviewQuery(command).question)]
  }

  private mutating func searchQuestion(_ requests: inout RequestCounter) -> [Effect] {
    let text = text(.field(.domain))
    guard isSearchDue, text != searched else { return [] }
    let obsolete = searching.map { [Effect.cancel($0)] } ?? []
    let number = requests.next()
    (searching, searched) = (number, text)
    let query = TargetSearchQuery(
      account: text, virtualAccount: self.text(.field(.virtualAccount)))
    return obsolete + [.fetch(number, query.question)]
  }

  /// Takes what the command would do, unless the question is no longer asked.
  mutating func receive(_ number: RequestNumber, _ preview: CommandPreview) {
    guard previewing == number else { return }
    (previewing, self.preview) = (nil, preview)
  }

  /// Takes the accounts found; an answer to an older search is dropped.
  mutating func receive(_ number: RequestNumber, _ targets: [AssignmentTarget]) {
    guard searching == number else { return }
    (searching, self.targets) = (nil, targets)
  }

  /// Puts the first account found in place of a name or an address that was typed.
  ///
  /// What looks like a domain stays: it is exact, and another one that contains it is not meant.
  mutating func completeTarget() {
    guard kind.findsTargets, field?.name == .field(.domain), let found = targets.first else {
      return
    }
    let typed = text(.field(.domain))
    guard !typed.isEmpty, typed.contains("@") || !typed.contains(".") else { return }
    pages[page][current].value = .text(TextField(found.domain.rawValue), .domain)
  }
}
