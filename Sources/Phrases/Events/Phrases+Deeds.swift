public import Licensing

extension Phrases {
  /// What was done with an order, a token, an instance or an agreement, in parts for a table.
  public func words(for story: DeedStory) -> EventWords {
    let number = story.deed.quantity.map { " " + self.number($0) } ?? ""
    // One subject is named; several stand together in the detail.
    let only = story.deed.subjects.count == 1 ? story.deed.subjects.first : nil
    return EventWords(
      deed: deed(story.deed.kind) + number, subject: story.license?.text ?? only ?? "",
      detail: detail(of: story))
  }

  private func detail(of story: DeedStory) -> String {
    let isNamed = story.license == nil && story.deed.subjects.count == 1
    let subjects = isNamed ? [] : story.deed.subjects[...]
    let most = 3
    let more = max(0, story.deed.objects.count - most)
    let named = subjects.prefix(most).map { $0 } + (more > 0 ? ["+" + number(more)] : [])
    return [list(named), route(of: story)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func route(of story: DeedStory) -> String {
    guard let target = story.target else { return "" }
    guard let source = story.source, source != target else {
      return typography.arrow + " " + target.text
    }
    return "\(source.text) \(typography.arrow) \(target.text)"
  }

  private func deed(_ kind: Deed.Kind) -> String {
    switch kind {
    case .ordersAdded, .linesAssigned, .linesDelivered, .linesUnassigned, .linesOnHold,
      .linesReleased, .linesPlaced, .linesCancelled, .linesReturned:
      orderDeed(kind)
    case .tokenCreated, .tokenCreatedForExport, .tokenRevoked, .instanceRegistered,
      .instanceReregistered, .usageReported, .instanceContacted, .instancesMoved,
      .instancesRemoved:
      instanceDeed(kind)
    case .licensesReserved, .reservationReturned, .enterpriseAdded, .enterpriseGenerated,
      .enterpriseTruedForward, .keysAdded, .keysAssigned, .keyConverted, .needStated,
      .needWithdrawn:
      agreementDeed(kind)
    }
  }

  private func orderDeed(_ kind: Deed.Kind) -> String {
    switch kind {
    case .linesAssigned: text(en: "assigned", ru: "назначено")
    case .linesDelivered: text(en: "delivered", ru: "доставлено")
    case .linesUnassigned: text(en: "unassigned", ru: "назначение снято")
    case .linesOnHold: text(en: "put on hold", ru: "отложено")
    case .linesReleased: text(en: "released", ru: "возобновлено")
    case .linesPlaced: text(en: "placed", ru: "размещено")
    case .linesCancelled: text(en: "cancelled", ru: "отменено")
    case .linesReturned: text(en: "returned to the partner", ru: "возвращено партнёру")
    case .ordersAdded, .tokenCreated, .tokenCreatedForExport, .tokenRevoked, .instanceRegistered,
      .instanceReregistered, .usageReported, .instanceContacted, .instancesMoved,
      .instancesRemoved, .licensesReserved, .reservationReturned, .enterpriseAdded,
      .enterpriseGenerated, .enterpriseTruedForward, .keysAdded, .keysAssigned, .keyConverted,
      .needStated, .needWithdrawn:
      text(en: "ordered", ru: "заказано")
    }
  }

  private func instanceDeed(_ kind: Deed.Kind) -> String {
    switch kind {
    case .tokenCreated: text(en: "made a token", ru: "создан токен")
    case .tokenCreatedForExport:
      text(en: "made an export-controlled token", ru: "создан токен с экспортным контролем")
    case .tokenRevoked: text(en: "revoked a token", ru: "отозван токен")
    case .instanceRegistered: text(en: "registered", ru: "зарегистрирован")
    case .instanceReregistered: text(en: "registered again", ru: "зарегистрирован повторно")
    case .usageReported: text(en: "reported use of", ru: "сообщено об использовании")
    case .instancesMoved: text(en: "moved instances", ru: "перенесены экземпляры")
    case .instancesRemoved: text(en: "removed instances", ru: "удалены экземпляры")
    case .instanceContacted, .ordersAdded, .linesAssigned, .linesDelivered, .linesUnassigned,
      .linesOnHold, .linesReleased, .linesPlaced, .linesCancelled, .linesReturned,
      .licensesReserved, .reservationReturned, .enterpriseAdded, .enterpriseGenerated,
      .enterpriseTruedForward, .keysAdded, .keysAssigned, .keyConverted,
      .needStated, .needWithdrawn:
      text(en: "heard from", ru: "получен сигнал от")
    }
  }

  private func agreementDeed(_ kind: Deed.Kind) -> String {
    switch kind {
    case .licensesReserved: text(en: "reserved", ru: "зарезервировано")
    case .reservationReturned: text(en: "gave back", ru: "возвращено из резерва")
    case .enterpriseAdded:
      text(en: "added an enterprise agreement", ru: "добавлено корпоративное соглашение")
    case .enterpriseGenerated: text(en: "generated", ru: "создано по соглашению")
    case .enterpriseTruedForward: text(en: "trued forward", ru: "пересчитано соглашение")
    case .keysAdded: text(en: "added activation keys", ru: "добавлены ключи активации")
    case .keysAssigned: text(en: "assigned activation keys", ru: "назначены ключи активации")
    case .needStated: text(en: "needs", ru: "нужно")
    case .needWithdrawn: text(en: "needs no more", ru: "больше не нужно")
    case .keyConverted, .ordersAdded, .linesAssigned, .linesDelivered, .linesUnassigned,
      .linesOnHold, .linesReleased, .linesPlaced, .linesCancelled, .linesReturned,
      .tokenCreated, .tokenCreatedForExport, .tokenRevoked, .instanceRegistered,
      .instanceReregistered, .usageReported, .instanceContacted, .instancesMoved,
      .instancesRemoved:
      text(en: "converted", ru: "преобразовано")
    }
  }
}
