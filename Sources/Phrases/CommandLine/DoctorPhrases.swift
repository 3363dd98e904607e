/// The names of what `doctor` looks at.
public struct DoctorPhrases: Hashable, Sendable {
  let words: Phrases

  /// The database's file.
  public var database: String { words.text(en: "Database", ru: "База данных") }
  /// How large it is.
  public var size: String { words.text(en: "Bytes", ru: "Байт") }
  /// Its permission bits.
  public var mode: String { words.text(en: "Mode", ru: "Права") }
  /// Its schema's version and the newest known.
  public var schema: String { words.text(en: "Schema", ru: "Схема") }
  /// How many events its log has.
  public var events: String { words.text(en: "Events", ru: "События") }
  /// What SQLite's own check says.
  public var integrity: String { words.text(en: "Integrity", ru: "Целостность") }
  /// The process that owns it now.
  public var owner: String { words.text(en: "Owner process", ru: "Процесс-владелец") }
  /// No process does.
  public var nobody: String { words.text(en: "none", ru: "нет") }
  /// Where the owner listens.
  public var socket: String { words.text(en: "Socket", ru: "Сокет") }
  /// Where the owner writes what it has to say.
  public var log: String { words.text(en: "Owner's log", ru: "Журнал владельца") }
  /// What is free on the disk.
  public var free: String { words.text(en: "Free bytes", ru: "Свободно байт") }
}

extension Phrases {
  /// The names of what `doctor` looks at.
  public var doctor: DoctorPhrases { DoctorPhrases(words: self) }
}
