@testable import Licensing

extension RandomEstate {
  /// A filter of the inventory up to three levels deep, terms of no sense among them.
  func anyInventoryFilter(depth: Int = 3) -> Filter {
    switch random.int(0...9) {
    case 0: return .everything
    case 1 where depth > 0: return .not(anyInventoryFilter(depth: depth - 1))
    case 2 where depth > 0: return .every(parts(depth: depth - 1))
    case 3 where depth > 0: return .any(parts(depth: depth - 1))
    default: return .term(anyTerm())
    }
  }

  private func parts(depth: Int) -> [Filter] {
    (0..<random.int(0...3)).map { _ in anyInventoryFilter(depth: depth) }
  }

  private func anyTerm() -> FilterTerm {
    let comparison = random.pick(Comparison.allCases) ?? .less
    switch random.int(0...3) {
    case 0:
      return .word(
        random.pick(["dna", "re", "größe", "с", "c93n", "nothing", "zür", "сеть"]) ?? "")
    case 1:
      return .figure(
        random.pick(FilterFigure.allCases) ?? .balance, comparison, random.int(-20...40))
    case 2:
      let when =
        random.chance(50)
        ? FilterDay.fromToday(random.int(-50...200))
        : .absolute(model.day.adding(days: random.int(-50...200)))
      return .date(random.pick(FilterDate.allCases) ?? .ends, comparison, when)
    default:
      let value = random.pick([
        "refining", "склад", "short", "even", "surplus", "term", "so-1", "заказ-7", "заказ",
        "größe", "perp", "e", "none", "",
      ])
      return .text(
        random.pick(FilterField.allCases) ?? .status, exact: random.chance(50), value ?? "")
    }
  }
}
