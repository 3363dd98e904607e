extension Phrases {
  func unitsMovedAway(_ missing: Int) -> String {
    text(
      en: "the source took back \(count(missing, .license)) that have moved elsewhere here",
      ru: "источник отозвал \(count(missing, .licenseMoved)), а здесь они уже перенесены")
  }

  func unitsReserved(_ missing: Int) -> String {
    text(
      en: "the source took back \(count(missing, .license)) that are reserved here",
      ru: "источник отозвал \(count(missing, .licenseMoved)), а здесь они зарезервированы")
  }

  func instancesReportMore(_ reported: Int, _ row: Int) -> String {
    text(
      en:
        "instances report \(number(reported)), the row says \(number(row)); the instances win",
      ru: "экземпляры сообщают о \(number(reported)), в строке \(number(row)); учтены экземпляры")
  }

  func importedLotsDoNotAddUp(_ lots: Int, _ row: Int) -> String {
    text(
      en: "the lots come to \(number(lots)), the row says \(number(row)); the lots win",
      ru: "партии дают \(number(lots)), в строке \(number(row)); учтены партии")
  }

  func reservedBeyondHeld(_ missing: Int) -> String {
    text(
      en: "\(number(missing)) more are reserved than are held",
      ru: "зарезервировано на \(number(missing)) больше, чем есть")
  }

  func tooManyVirtualAccounts(_ limit: Int) -> String {
    text(
      en: "there are already \(count(limit, .virtualAccount))",
      ru: "уже есть \(count(limit, .virtualAccount))")
  }
}
