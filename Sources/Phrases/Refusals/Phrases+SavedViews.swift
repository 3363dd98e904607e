public import Licensing

extension Phrases {
  /// Why a view was not saved or deleted, and what helps.
  func words(for refusal: SavedViewRefusal) -> RefusalWords {
    switch refusal {
    case .unknown(let name):
      self.refusal(
        en: ("There is no saved view \(quoted(name)).", "“:view” and Tab show which there are."),
        ru: ("Нет сохранённого вида \(quoted(name)).", "«:вид» и Tab покажут, какие есть."))
    case .owned(let name, let owner):
      self.refusal(
        en: (
          "\(quoted(name)) was saved by \(owner.rawValue).",
          "Choose another name, or ask \(owner.rawValue)."
        ),
        ru: (
          "Вид \(quoted(name)) сохранил пользователь \(owner.rawValue).",
          "Выберите другое имя или обратитесь к \(owner.rawValue)."
        ))
    case .tooMany(let limit):
      self.refusal(
        en: (
          "The account has \(number(limit)) saved views, which is the most.",
          "Delete one with “:delete-view NAME”."
        ),
        ru: (
          "У аккаунта уже \(number(limit)) сохранённых видов, больше нельзя.",
          "Удалите один командой «:удалить-вид ИМЯ»."
        ))
    case .nameTooLong(let limit):
      self.refusal(
        en: ("The name is longer than \(count(limit, .character)).", "Shorten it."),
        ru: ("Имя длиннее \(number(limit)) символов.", "Сократите его."))
    case .contentTooLong:
      self.refusal(
        en: ("What is to be saved is too long.", "Shorten the filter."),
        ru: ("Сохраняемое слишком длинное.", "Сократите фильтр."))
    }
  }
}

extension SavedViewRefusal {
  /// The name by which scripts know the refusal.
  public var code: String {
    switch self {
    case .unknown: "unknownSavedView"
    case .owned: "savedViewOwned"
    case .tooMany: "tooManySavedViews"
    case .nameTooLong: "savedViewNameTooLong"
    case .contentTooLong: "savedViewTooLong"
    }
  }

  /// The evidence as named facts, for scripts.
  var evidence: [Evidence] {
    switch self {
    case .unknown(let name): [.text("name", name)]
    case .owned(let name, let owner): [.text("name", name), .text("owner", owner.rawValue)]
    case .tooMany(let limit), .nameTooLong(let limit): [.number("limit", limit)]
    case .contentTooLong: []
    }
  }
}
