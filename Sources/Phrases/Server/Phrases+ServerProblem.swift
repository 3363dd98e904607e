public import Licensing

extension Phrases {
  /// What keeps a front end from the process that owns the data, and what helps.
  public func words(for problem: ServerProblem) -> RefusalWords {
    switch problem {
    case .nobodyThere(let path): nobodyThere(path)
    case .notPermitted(let path): socketNotPermitted(path)
    case .noGreeting(let path): noGreeting(path)
    case .otherProtocol(let theirs, let ours): otherProtocol(theirs, ours)
    case .unknownCaller: unknownCaller
    case .notAllowed: actingNotAllowed
    case .tooManyConnections: tooManyConnections
    case .stopping: serverStopping
    case .notStarted(let log): ownerNotStarted(log)
    case .failed(let detail): serverFailed(detail)
    }
  }

  private func nobodyThere(_ path: String) -> RefusalWords {
    refusal(
      en: ("Nobody serves at \(quoted(path)).", "Start the service, or check the path."),
      ru: ("По пути \(quoted(path)) никто не отвечает.", "Запустите службу или проверьте путь."))
  }

  private func socketNotPermitted(_ path: String) -> RefusalWords {
    refusal(
      en: (
        "You may not connect to \(quoted(path)).",
        "Ask the administrator of the machine to add you to the socket's group."
      ),
      ru: (
        "Вам нельзя подключаться к \(quoted(path)).",
        "Попросите администратора машины включить вас в группу сокета."
      ))
  }

  private func noGreeting(_ path: String) -> RefusalWords {
    refusal(
      en: ("Whoever listens at \(quoted(path)) does not answer.", "Restart the service."),
      ru: ("Тот, кто слушает \(quoted(path)), не отвечает.", "Перезапустите службу."))
  }

  private func otherProtocol(_ theirs: Int, _ ours: Int) -> RefusalWords {
    refusal(
      en: (
        "The server speaks version \(theirs) of the protocol, this program version \(ours).",
        "Update the older one and restart the service."
      ),
      ru: (
        "Сервер говорит на версии \(theirs) протокола, программа — на версии \(ours).",
        "Обновите то, что старее, и перезапустите службу."
      ))
  }

  private var unknownCaller: RefusalWords {
    refusal(
      en: ("This machine has no name for your user.", "Ask its administrator for a login."),
      ru: ("У этой машины нет имени для вас.", "Попросите у администратора учётную запись."))
  }

  private var actingNotAllowed: RefusalWords {
    refusal(
      en: (
        "Only the owner of a personal database may act for others.", "Leave --as out."
      ),
      ru: (
        "Действовать за других может только владелец личной базы.", "Не указывайте --as."
      ))
  }

  private var tooManyConnections: RefusalWords {
    refusal(
      en: ("The server has all the connections it takes.", "Close some sessions and try again."),
      ru: ("У сервера заняты все соединения.", "Закройте лишние сеансы и повторите."))
  }

  private var serverStopping: RefusalWords {
    refusal(
      en: ("The server is about to leave.", "Try again in a moment."),
      ru: ("Сервер завершает работу.", "Повторите через мгновение."))
  }

  private func ownerNotStarted(_ log: String) -> RefusalWords {
    refusal(
      en: (
        "The process that owns the database could not be started.",
        "Its log may say why: \(quoted(log))."
      ),
      ru: (
        "Не удалось запустить процесс, владеющий базой.",
        "Причина может быть в журнале: \(quoted(log))."
      ))
  }

  private func serverFailed(_ detail: String) -> RefusalWords {
    refusal(
      en: ("The connection to the server failed: \(detail).", "Try again."),
      ru: ("Соединение с сервером не удалось: \(detail).", "Повторите попытку."))
  }
}

extension ServerProblem {
  /// The name by which scripts know the problem.
  public var code: String {
    switch self {
    case .nobodyThere: "serverMissing"
    case .notPermitted: "serverNotPermitted"
    case .noGreeting: "serverSilent"
    case .otherProtocol: "serverOtherProtocol"
    case .unknownCaller: "serverUnknownCaller"
    case .notAllowed: "serverActingNotAllowed"
    case .tooManyConnections: "serverFull"
    case .stopping: "serverStopping"
    case .notStarted: "serverNotStarted"
    case .failed: "serverFailed"
    }
  }

  /// The evidence as named facts.
  var evidence: [Evidence] {
    switch self {
    case .nobodyThere(let path), .notPermitted(let path), .noGreeting(let path):
      [.text("path", path)]
    case .otherProtocol(let theirs, let ours):
      [.number("theirs", theirs), .number("ours", ours)]
    case .unknownCaller, .notAllowed, .tooManyConnections, .stopping: []
    case .notStarted(let log): [.text("log", log)]
    case .failed(let detail): [.text("detail", detail)]
    }
  }
}
