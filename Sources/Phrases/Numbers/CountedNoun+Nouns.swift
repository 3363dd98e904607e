extension CountedNoun {
  /// Units of a license.
  public static let license = CountedNoun(
    en: ("license", "licenses"), ru: ("лицензия", "лицензии", "лицензий"))
  /// The same where something is done to them.
  public static let licenseMoved = CountedNoun(
    en: ("license", "licenses"), ru: ("лицензию", "лицензии", "лицензий"))
  /// The same after "of" or "than".
  public static let licenseOf = CountedNoun(
    en: ("license", "licenses"), ru: ("лицензии", "лицензий", "лицензий"))
  /// Rows of the inventory.
  public static let row = CountedNoun(en: ("row", "rows"), ru: ("строка", "строки", "строк"))
  /// Lines of a move, of an order or of a file.
  public static let line = CountedNoun(en: ("line", "lines"), ru: ("строка", "строки", "строк"))
  /// Entries of the log.
  public static let event = CountedNoun(
    en: ("event", "events"), ru: ("событие", "события", "событий"))
  /// Days.
  public static let day = CountedNoun(en: ("day", "days"), ru: ("день", "дня", "дней"))
  /// Characters.
  public static let character = CountedNoun(
    en: ("character", "characters"), ru: ("символ", "символа", "символов"))
  /// Bytes.
  public static let byte = CountedNoun(en: ("byte", "bytes"), ru: ("байт", "байта", "байт"))
  /// Virtual accounts.
  public static let virtualAccount = CountedNoun(
    en: ("virtual account", "virtual accounts"),
    ru: ("виртуальный аккаунт", "виртуальных аккаунта", "виртуальных аккаунтов"))
  /// Lots.
  public static let lot = CountedNoun(en: ("lot", "lots"), ru: ("партия", "партии", "партий"))
  /// Product instances.
  public static let instance = CountedNoun(
    en: ("instance", "instances"), ru: ("экземпляр", "экземпляра", "экземпляров"))
  /// Activation keys.
  public static let key = CountedNoun(en: ("key", "keys"), ru: ("ключ", "ключа", "ключей"))
  /// Times that something happened.
  public static let time = CountedNoun(en: ("time", "times"), ru: ("раз", "раза", "раз"))
}
