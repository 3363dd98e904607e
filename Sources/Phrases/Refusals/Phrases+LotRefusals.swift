internal import Licensing

extension Phrases {
  func lotNotHeld(_ lot: Identifier<Lot>, _ account: Name) -> RefusalWords {
    refusal(
      en: (
        "\(quoted(account)) holds nothing of lot \(lot).",
        "Choose one of the lots that it holds, or let a rule choose."
      ),
      ru: (
        "В аккаунте \(quoted(account)) нет ничего из партии \(lot).",
        "Выберите одну из его партий или доверьте выбор правилу."
      ))
  }

  func lotCannotMove(_ lot: Identifier<Lot>, _ standing: Standing) -> RefusalWords {
    refusal(
      en: (
        "Lot \(lot) cannot move: \(self.standing(standing)).",
        standing == .future
          ? "Name it by hand to move it before it starts."
          : "Choose a lot that counts today; what has ended stays where it is."
      ),
      ru: (
        "Партию \(lot) нельзя перенести: \(self.standing(standing)).",
        standing == .future
          ? "Чтобы перенести её до начала срока, выберите её вручную."
          : "Выберите действующую партию; истёкшее остаётся на месте."
      ))
  }

  func lotOfAnotherKind(
    _ lot: Identifier<Lot>, _ kind: Lot.Kind, _ asked: Lot.Kind
  ) -> RefusalWords {
    refusal(
      en: (
        "Lot \(lot) is \(self.kind(kind)), and the line asks for \(self.kind(asked)).",
        "Choose another lot, or name no kind."
      ),
      ru: (
        "Вид партии \(lot) — \(self.kind(kind)), а в строке указан \(self.kind(asked)).",
        "Выберите другую партию или не указывайте вид."
      ))
  }

  func lotReserved(_ lot: Identifier<Lot>, _ free: Int, _ asked: Int) -> RefusalWords {
    refusal(
      en: (
        "Lot \(lot) has \(number(free)) units that no reservation holds, not \(number(asked)).",
        "Move fewer, choose another lot, or return the reservation first."
      ),
      ru: (
        "В партии \(lot) не зарезервировано \(number(free)), а не \(number(asked)).",
        "Перенесите меньше, выберите другую партию или сначала верните резервирование."
      ))
  }

  func lotsDoNotAddUp(_ named: Int, _ asked: Int) -> RefusalWords {
    refusal(
      en: (
        "The lots named come to \(number(named)), the line asks for \(number(asked)).",
        "Make both the same, or let a rule choose the lots."
      ),
      ru: (
        "Выбранные партии дают \(number(named)), а в строке указано \(number(asked)).",
        "Сделайте их равными или доверьте выбор партий правилу."
      ))
  }

  func reasonRequired(_ units: Int, _ limit: Int) -> RefusalWords {
    refusal(
      en: (
        "Moving \(count(units, .license)) needs a reason: more than \(number(limit)) do.",
        "Give one with --reason, or in the dialog's reason field."
      ),
      ru: (
        "Чтобы перенести \(count(units, .licenseMoved)), нужна причина: "
          + "она обязательна свыше \(number(limit)).",
        "Укажите её в --reason или в поле «Причина»."
      ))
  }

  func reasonTooLong(_ limit: Int) -> RefusalWords {
    refusal(
      en: (
        "The reason is longer than \(count(limit, .byte)).",
        "Shorten it; it can point to a ticket that says more."
      ),
      ru: (
        "Причина длиннее \(number(limit)) байт.",
        "Сократите её; подробности можно оставить в заявке и сослаться на неё."
      ))
  }
}
