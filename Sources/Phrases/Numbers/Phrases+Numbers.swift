extension Phrases {
  /// A number with its thousands grouped: `1,234`, in Russian with a space; negative ones with a
  /// true minus sign.
  public func number(_ number: Int) -> String {
    let sign = number < 0 ? typography.minus : ""
    return sign + grouped(String(number.magnitude))
  }

  /// A number with its sign, as balances are shown: `+20`, `−20`, `0`.
  public func signed(_ number: Int) -> String {
    (number > 0 ? "+" : "") + self.number(number)
  }

  private func grouped(_ digits: String) -> String {
    let separator = text(en: ",", ru: typography.numberSpace)
    var grouped = ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += separator }
      grouped.append(digit)
    }
    return grouped
  }
}
