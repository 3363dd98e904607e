public import Licensing

/// A message as it is sent.
public struct Letter: Hashable, Sendable {
  public let subject: String
  public let body: String
}

extension Letter {
  /// A message in both languages, for nobody knows which one the addressee reads.
  public init(_ content: Message.Content) {
    let (english, russian) = (
      Phrases(.english).letter(content), Phrases(.russian).letter(content)
    )
    subject = english.subject + " / " + russian.subject
    body = english.body + "\n\n---\n\n" + russian.body
  }
}

extension Phrases {
  /// A message in the language that is spoken.
  public func letter(_ content: Message.Content) -> Letter {
    switch content {
    case .invitation(let account, let role, let code):
      return letter(
        text(en: "Your role in \(account)", ru: "Ваша роль в \(account)"),
        text(
          en: "You are given the role \(self.role(role)) in the smart account \(quoted(account)).",
          ru: "Вам дана роль «\(self.role(role))» в смарт-аккаунте \(quoted(account))."),
        codeLine(code))
    case .authorityAsked(let account, let domain, let requester, let code):
      return letter(
        text(en: "Complete the account \(account)", ru: "Завершите создание \(account)"),
        text(
          en: "\(requester) asks for the smart account \(quoted(account)) (\(domain)) and names "
            + "you as who may represent the company.",
          ru: "\(requester) просит смарт-аккаунт \(quoted(account)) (\(domain)) и называет вас "
            + "тем, кто может представлять компанию."), codeLine(code))
    case .requestReceived, .accountActivated, .requestDeclined, .requestExpired:
      return requestLetter(content)
    case .accessDecided, .accessAsked: return accessLetter(content)
    }
  }

  private func requestLetter(_ content: Message.Content) -> Letter {
    switch content {
    case .requestReceived(let account, let domain):
      letter(
        text(en: "Your request for \(account)", ru: "Ваш запрос на \(account)"),
        text(
          en: "The request for the smart account \(quoted(account)) (\(domain)) was received.",
          ru: "Запрос на смарт-аккаунт \(quoted(account)) (\(domain)) получен."))
    case .accountActivated(let account, let domain):
      letter(
        text(en: "\(account) is active", ru: "\(account) активен"),
        text(
          en: "The smart account \(quoted(account)) (\(domain)) is active.",
          ru: "Смарт-аккаунт \(quoted(account)) (\(domain)) активен."))
    case .requestDeclined(let account, let domain, let reason):
      letter(
        text(en: "\(account) was declined", ru: "\(account): отказ"),
        text(
          en: "The request for the smart account \(quoted(account)) (\(domain)) was declined: "
            + "\(reason)",
          ru: "Запрос на смарт-аккаунт \(quoted(account)) (\(domain)) отклонён: \(reason)"))
    case .requestExpired(let account, let domain):
      letter(
        text(en: "The request for \(account) expired", ru: "Запрос на \(account) истёк"),
        text(
          en: "Nobody completed the smart account \(quoted(account)) (\(domain)) in time.",
          ru: "Никто не завершил смарт-аккаунт \(quoted(account)) (\(domain)) вовремя."))
    case .invitation, .authorityAsked, .accessDecided, .accessAsked: self.letter(content)
    }
  }

  private func accessLetter(_ content: Message.Content) -> Letter {
    switch content {
    case .accessDecided(let account, let isGranted, let reason):
      letter(
        text(en: "Your access to \(account)", ru: "Ваш доступ к \(account)"),
        isGranted
          ? text(
            en: "You have access to the smart account \(quoted(account)) now.",
            ru: "Теперь у вас есть доступ к смарт-аккаунту \(quoted(account)).")
          : text(
            en: "Access to the smart account \(quoted(account)) was declined: \(reason)",
            ru: "В доступе к смарт-аккаунту \(quoted(account)) отказано: \(reason)"))
    case .accessAsked(let account, let requester, let role):
      letter(
        text(en: "Access to \(account) is asked for", ru: "Запрос доступа к \(account)"),
        text(
          en: "\(requester) asks for the role \(self.role(role)) in \(quoted(account)). "
            + "See “smartdeck request access”.",
          ru: "\(requester) просит роль «\(self.role(role))» в \(quoted(account)). "
            + "Смотрите «smartdeck request access»."))
    case .invitation, .authorityAsked, .requestReceived, .accountActivated, .requestDeclined,
      .requestExpired:
      self.letter(content)
    }
  }

  private func letter(_ subject: String, _ parts: String...) -> Letter {
    Letter(subject: subject, body: parts.joined(separator: "\n\n"))
  }

  private func codeLine(_ code: String) -> String {
    text(
      en: "Run “smartdeck activate” and type this code within 14 days; it is good once:\n\n\(code)",
      ru: "Запустите «smartdeck activate» и введите этот код в течение 14 дней; он одноразовый:"
        + "\n\n\(code)")
  }
}
