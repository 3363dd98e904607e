internal import Licensing

/// Makes one import of all the pages of saved answers.
struct AnswerImport {
  private let pages: [AnswerPage]
  private let options: ImportReader.Options

  init(_ pages: [AnswerPage], options: ImportReader.Options) {
    self.pages = pages
    self.options = options
  }

  /// The import, or the reason why the pages don't make one.
  func read() throws(Refusal) -> ImportReading {
    let account = try AccountChoice.account(
      among: pages.flatMap(\.accounts), asked: options.account)
    var reading = ImportReading(set: ImportSet(account: account))
    var counts = SetCounts()
    for page in pages {
      try counts.note(page)
      for list in AnswerList.allCases { try reading.keepAside(page.rejects[list] ?? []) }
    }
    reading.set.virtualAccounts = pages.flatMap(\.virtualAccounts)
    try addLicenses(to: &reading, counts)
    try addInstances(to: &reading, counts)
    return reading
  }

  private func addLicenses(
    to reading: inout ImportReading, _ counts: SetCounts
  ) throws(Refusal) {
    var merge = LicenseMerge(capacity: pages.reduce(0) { $0 + $1.licenses.count })
    var proposals: Set<TierProposal> = []
    for answer in pages.lazy.flatMap(\.licenses) {
      merge.add(answer)
      for proposal in answer.tierProposals where proposals.insert(proposal).inserted {
        reading.tierProposals.append(proposal)
      }
    }
    let subscriptions = pages.flatMap(\.subscriptions)
    _ = try isWhole(.subscriptions, found: subscriptions.count, counts)
    reading.set.rows = SubscriptionMerge(subscriptions, for: merge.rows).completed(merge.rows)
    reading.repeatedRows += merge.repeated
    try reading.keepAside(merge.rejects)
    let isWhole = try isWhole(.licenses, found: merge.found, counts)
    if isWhole, merge.rejects.isEmpty { reading.set.complete.insert(.rows) }
  }

  private func addInstances(
    to reading: inout ImportReading, _ counts: SetCounts
  ) throws(Refusal) {
    var merge = InstanceMerge(capacity: pages.reduce(0) { $0 + $1.devices.count })
    for instance in pages.lazy.flatMap(\.devices) { merge.add(instance) }
    reading.set.instances = merge.instances
    reading.repeatedRows += merge.repeated
    try reading.keepAside(merge.rejects)
    let isWhole = try isWhole(.devices, found: merge.found, counts)
    if isWhole, merge.rejects.isEmpty { reading.set.complete.insert(.instances) }
  }

  /// Whether a list is there, whole, and readable to its last row: only then is what it doesn't
  /// name gone. A row that can't be read was found, so it makes no list too short.
  private func isWhole(
    _ list: AnswerList, found: Int, _ counts: SetCounts
  ) throws(Refusal) -> Bool {
    let unreadable = pages.reduce(0) { $0 + ($1.rejects[list]?.count ?? 0) }
    let matches = try counts.isWhole(
      list, found: found + unreadable, allowingPartial: options.allowsPartial)
    return matches && unreadable == 0 && pages.contains { $0.lists.contains(list) }
  }
}
