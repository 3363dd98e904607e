import Foundation
import Testing

/// What the product is for, as two people see it who sit at two terminals over one database.
@Suite("The whole story in two terminals")
struct SeedStoryInTerminalTests {
  private let license = "C9300 Network Essentials"

  @Test(
    "A partner and a customer get from the request to the licenses moved, each seeing the other",
    arguments: [
      Setting(columns: 80, rows: 24, language: .english),
      Setting(columns: 120, rows: 40, language: .russian),
    ])
  func story(setting: Setting) throws {
    let place = try Workplace(setting.language)
    let mailbox = Mailbox(place: place)
    try run(
      place, "request", "account", "Northern", "--kind", "holding", "--email",
      "root@licenses.example", "--nominee", "pat@northern.example")
    let pat = try activate("Northern", as: "pat", in: setting, mailbox)
    try askForMetalworks(pat)
    try place.write(
      "Order Number,Line,License,Quantity\nSO-1,1,\(license),20\n", to: "orders.csv")
    try run(
      place, "orders", "import", "orders.csv", "--account", "northern.example", "--as", "pat")
    let ada = try activate("Metalworks", as: "ada", in: setting, mailbox)
    try prepare(ada)
    try assign(pat)
    try ada.waitFor("delivered", "доставлено")
    try consume(ada, at: place)
    try move(ada)
    try share(ada, with: pat)
    try run(place, "verify")
  }

  private func run(_ place: Workplace, _ arguments: String...) throws {
    let answer = try place.run(arguments)
    try #require(answer.status == 0, "\(arguments): \(answer)")
  }

  /// Somebody with nothing but a letter opens the dashboard, redeems the code and activates.
  private func activate(
    _ account: String, as login: String, in setting: Setting, _ mailbox: Mailbox
  ) throws -> Person {
    let place = mailbox.place
    try run(place, "deliver", "--sendmail", try mailbox.sendmail())
    try mailbox.saveCode(sentTo: "\(login)@\(account.lowercased()).example", in: "\(login).code")
    let person = try Person(login, in: setting, place)
    try person.waitFor("Nothing here is open", "ничего не доступно")
    try person.press("C")
    try person.type(try place.text(of: "\(login).code").trimmingCharacters(in: .newlines))
    try person.press("Enter", "y")
    try person.tmux.waitFor(account, "\(account.lowercased()).example")
    try person.press("v", "C-s", "Space", "Enter")
    try person.waitFor("Take the authority", "Принять полномочия")
    try person.press("y")
    try person.waitFor("completed", "выполнен")
    try person.escape()
    try person.tmux.waitFor("\(account) ▸")
    return person
  }

  private func askForMetalworks(_ pat: Person) throws {
    try pat.command("request")
    try pat.press("C-s", "Space", "Tab")
    try pat.type("ada@metalworks.example")
    try pat.press("C-s")
    try pat.type("Metalworks")
    try pat.press("C-s", "C-s")
    try pat.tmux.waitFor("ada@metalworks.example")
    try pat.press("y")
    try pat.waitFor("requested the account", "запрошен аккаунт")
    try pat.command("requests")
    try pat.waitFor("awaits authority", "ждёт подтверждения")
    try pat.escape()
  }

  /// The customer accepts the agreement and makes two virtual accounts.
  private func prepare(_ ada: Person) throws {
    try ada.command("agreements")
    try ada.press("a", "Space", "Enter", "y")
    try ada.waitFor("accepted", "принято")
    try ada.command("virtual-accounts")
    for name in ["Manufacturing", "Refining"] {
      try ada.press("a")
      try ada.type(name)
      try ada.press("C-s", "y")
      try ada.tmux.waitFor(name)
    }
    try ada.escape()
  }

  private func assign(_ pat: Person) throws {
    try pat.press("3")
    try pat.tmux.waitFor("SO-1/1")
    try pat.press("a")
    try pat.type("metalw")
    try pat.tmux.waitFor("metalworks.example")
    try pat.press("Enter")
    try pat.type("Manufacturing")
    try pat.press("Enter")
    try pat.tmux.waitFor("SO-1/1", "metalworks.example")
    try pat.press("y")
  }

  /// A device registers with the token on the screen and uses what Refining does not have.
  private func consume(_ ada: Person, at place: Workplace) throws {
    try ada.command("tokens")
    try ada.press("a", "Right", "Right")
    try ada.tmux.waitFor("Refining")
    try ada.press("C-s", "y")
    let screen = try ada.tmux.wait("a token") { Self.token(on: $0) != nil }
    try place.write(try #require(Self.token(on: screen)) + "\n", to: "token")
    try ada.press("Enter")
    try ada.tmux.wait("the token is gone") { Self.token(on: $0) == nil }
    try ada.escape()
    try run(place, "register", "edge-1", "--token-file", "token")
    try run(place, "report-usage", "edge-1", "\(license)=20", "--as", "ada")
    try ada.waitFor("✗20", "✗20")
  }

  private static func token(on screen: String) -> String? {
    screen.split { !$0.isASCII || !($0.isNumber || $0.isUppercase) }
      .first { $0.count >= 30 }.map(String.init)
  }

  private func move(_ ada: Person) throws {
    try ada.command("alerts")
    try ada.waitFor("Insufficient", "Лицензий не")
    try ada.press("Enter")
    try ada.tmux.waitFor("Manufacturing", "+20")
    try ada.press("Enter", "y")
    try ada.tmux.wait("the alert is gone") { _ in
      try !ada.sees("Insufficient", "Лицензий не")
    }
    try ada.escape()
    try ada.waitFor("moved 20", "перенесено 20")
  }

  /// The partner is let into one virtual account, with consent, and sees it at once.
  private func share(_ ada: Person, with pat: Person) throws {
    try ada.command("users")
    try ada.press("a")
    try ada.type("pat@northern.example")
    try ada.press("Tab", "Tab")
    try ada.type("Northern")
    try ada.press("Tab")
    for _ in 0..<8 where try !ada.sees("Virtual Account User", "Пользователь виртуального") {
      try ada.pressAndSee("Right")
    }
    try ada.press("Tab", "Right", "Right", "C-s")
    try ada.waitFor("The partner will see", "Партнёр увидит")
    try ada.press("Space", "Enter", "y")
    try pat.tmux.waitFor("▸ Metalworks")
    try pat.press("1", "End", "Right")
    let screen = try pat.tmux.waitFor("Metalworks", "Refining")
    let tree = screen.split(separator: "\n").map { $0.prefix(22) }
    #expect(!tree.contains { $0.contains("Manufacturing") }, "\(screen)")
    for person in [ada, pat] { try person.leave() }
  }
}

/// Somebody at a terminal of their own, in the dashboard over the database of a workplace.
private struct Person {
  let tmux: Tmux
  let language: Speech

  init(_ login: String, in setting: Setting, _ place: Workplace) throws {
    language = setting.language
    tmux = try Tmux(setting.columns, setting.rows, setting.language, in: place)
    try tmux.command("SMARTDECK_DATABASE=x.db \"$SMARTDECK\" --as \(login)")
  }

  func press(_ keys: String...) throws {
    for key in keys { try tmux.press(key) }
  }

  /// Goes back to the four panes, and waits for them: a key that followed Escape at once would be
  /// an Alt key.
  func escape() throws {
    var next = ContinuousClock.now
    try tmux.wait("the four panes") { _ in
      if try sees("Event log", "Журнал событий") { return true }
      if ContinuousClock.now >= next {
        try tmux.press("Escape")
        next = .now + .seconds(2)
      }
      return false
    }
  }

  /// Presses a key, and waits until something is seen of it.
  func pressAndSee(_ key: String) throws {
    let before = try tmux.screen
    try tmux.press(key)
    try tmux.wait("something else") { $0 != before }
  }

  func type(_ text: String) throws {
    try tmux.type(text)
  }

  /// Gives a command on the `:` line.
  func command(_ name: String) throws {
    try tmux.type(":" + name)
    try tmux.press("Enter")
  }

  func sees(_ english: String, _ russian: String) throws -> Bool {
    try tmux.screen.contains(language.text(english, russian))
  }

  @discardableResult
  func waitFor(_ english: String, _ russian: String) throws -> String {
    try tmux.waitFor(language.text(english, russian))
  }

  func leave() throws {
    try press("C-c")
    try tmux.wait("the program's end") { _ in try tmux.state("alternate_on") == "0" }
  }
}
