public import Licensing

extension Phrases {
  func words(for refusal: TokenRefusal) -> RefusalWords {
    switch refusal {
    case .notAccepted: tokenNotAccepted
    case .notLive(let id, let standing): tokenNotLive(id, standing)
    case .unknown(let id):
      self.refusal(
        en: ("There is no token \(id).", "List them with “smartdeck tokens”."),
        ru: ("Токена \(id) нет.", "Список покажет «smartdeck tokens»."))
    case .alreadyRevoked(let id):
      self.refusal(
        en: ("Token \(id) is revoked already.", "There is nothing left to do."),
        ru: ("Токен \(id) уже отозван.", "Больше ничего не нужно."))
    case .daysOutOfRange(let asked, let least, let most): daysOutOfRange(asked, least, most)
    case .usesOutOfRange(let asked, let limit): usesOutOfRange(asked, limit)
    case .descriptionTooLong(let limit): descriptionTooLong(limit)
    case .secretTaken: secretTaken
    }
  }

  /// How a token stands.
  public func standing(_ standing: RegistrationToken.Standing) -> String {
    switch standing {
    case .live: text(en: "live", ru: "действует")
    case .expired: text(en: "expired", ru: "истёк")
    case .usedUp: text(en: "used up", ru: "исчерпан")
    case .revoked: text(en: "revoked", ru: "отозван")
    }
  }

  private var tokenNotAccepted: RefusalWords {
    refusal(
      en: (
        "The token is not accepted.",
        "Ask whoever manages the virtual account for a new one."
      ),
      ru: (
        "Токен не принят.", "Попросите новый у того, кто управляет виртуальным аккаунтом."
      ))
  }

  private func tokenNotLive(
    _ id: Identifier<RegistrationToken>, _ standing: RegistrationToken.Standing
  ) -> RefusalWords {
    refusal(
      en: (
        "Token \(id) is not accepted: it is \(self.standing(standing)).",
        "Make a new one with “smartdeck tokens create”."
      ),
      ru: (
        "Токен \(id) не принят: он \(self.standing(standing)).",
        "Создайте новый командой «smartdeck tokens create»."
      ))
  }

  private func daysOutOfRange(_ asked: Int, _ least: Int, _ most: Int) -> RefusalWords {
    refusal(
      en: (
        "A token can't be made for \(count(asked, .day)).",
        "Give \(least) to \(most) days."
      ),
      ru: (
        "Токен нельзя создать на такой срок в днях: \(number(asked)).",
        "Укажите от \(least) до \(most) дней."
      ))
  }

  private func usesOutOfRange(_ asked: Int, _ limit: Int) -> RefusalWords {
    refusal(
      en: (
        "A token can't be limited to \(number(asked)) uses.",
        "Give 1 to \(number(limit)), or nothing for any number of uses."
      ),
      ru: (
        "Токен нельзя ограничить таким числом использований: \(number(asked)).",
        "Укажите от 1 до \(number(limit)) либо ничего, если ограничение не нужно."
      ))
  }

  private func descriptionTooLong(_ limit: Int) -> RefusalWords {
    refusal(
      en: ("The description is too long.", "Give at most \(count(limit, .byte))."),
      ru: ("Описание слишком длинное.", "Допустимо не больше \(number(limit)) байт."))
  }

  private var secretTaken: RefusalWords {
    refusal(
      en: ("A token with this secret was made before.", "Ask for a new token."),
      ru: ("Токен с таким секретом уже создан.", "Запросите новый токен."))
  }
}
