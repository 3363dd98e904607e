internal import Canvas
internal import DashboardModel
internal import DashboardScreen
internal import Licensing
internal import Phrases

extension LinearSession {
  /// Does what a line asks for, and says what came of it.
  func obey(_ line: String) {
    let text = line.trimmingBlanks
    switch context {
    case .pane, .records, .matrix: obeyInList(text)
    case .confirm: obeyInQuestion(text)
    case .details: act(action(of: text) ?? .cancel)
    case .row: act(.cancel)
    case .waiting: act(.cancel)
    case .form, .move, .count, .palette, .columns: obeyInField(text)
    case .filterBar, .commandBar, .help: act(.cancel)
    }
    if ending == nil { show() }
  }

  private func obeyInList(_ text: String) {
    if text.isEmpty { return act(.pageDown) }
    if let number = Int(text) { return choose(number) }
    switch text.first {
    case "?": help(String(text.dropFirst()).trimmingBlanks)
    case "/", ".": filter(String(text.dropFirst()).trimmingBlanks)
    case ":": command(String(text.dropFirst()).trimmingBlanks)
    default:
      if let action = action(of: text) { act(action) } else { command(text) }
    }
  }

  /// What the key of that name, or keys in a row, would do here.
  private func action(of text: String) -> Action? {
    guard text.count <= 2, let keys = KeyPress.row(text) else { return nil }
    let meaning = dashboard.keymap.meaning(of: keys, in: context)
    guard case .action(let action) = meaning, action != .commandLine, action != .filter,
      action != .help
    else { return nil }
    return action
  }

  private func choose(_ number: Int) {
    guard let place = screen.place(ofRow: number, in: dashboard.state) else {
      return write(phrases.linear.noRow(number))
    }
    take(.clicked(column: place.column, row: place.row))
  }

  private func filter(_ text: String) {
    act(.filter, .clearText)
    if !text.isEmpty { take(.typed(text)) }
    act(.accept)
    abandon()
  }

  private func command(_ text: String) {
    act(.commandLine)
    take(.typed(text))
    act(.accept)
    abandon()
  }

  /// Leaves a bar in which something was wrong, after saying what.
  private func abandon() {
    switch context {
    case .filterBar:
      screen.lines(of: dashboard.state).forEach(write)
      act(.cancel)
    case .commandBar:
      // All but the bar itself, which would only say once more what was typed.
      screen.lines(of: dashboard.state).dropLast().forEach(write)
      act(.cancel)
    case .pane, .records, .matrix, .details, .row, .form, .help, .palette, .columns, .move,
      .confirm,
      .count, .waiting:
      break
    }
  }

  /// Lists the commands, those in which a text occurs.
  private func help(_ text: String) {
    phrases.linear.help.forEach(write)
    let wanted = Name.fold(text)
    for entry in dashboard.state.vocabulary.entries {
      let line = entry.names.joined(separator: ", ") + ": " + entry.help
      if wanted.isEmpty || Name.fold(line).contains(wanted) { write("  " + line) }
    }
  }

  /// Only a whole word does it: on a Russian keyboard the key of "y" begins the word for "no".
  private func obeyInQuestion(_ text: String) {
    act(["y", "yes", "да"].contains(text.lowercased()) ? .confirm : .cancel)
  }

  private func obeyInField(_ text: String) {
    switch text {
    case "": act(.accept)
    case ".": act(.cancel)
    case "+": act(.nextField)
    case "-": act(.previousField)
    case ">": act(.nextChoice)
    case "<": act(.previousChoice)
    default: fill(with: text)
    }
  }

  /// Puts text into the field, or does what a key does in one that takes none.
  private func fill(with text: String) {
    let isNumber = text.allSatisfy(\.isNumber)
    if context.takesText, context != .move(.quantity) || isNumber {
      act(.clearText)
      return take(.typed(text))
    }
    if let action = action(of: text) { act(action) } else { act(.toggleCheck) }
  }
}

extension String {
  /// Without blanks at both ends.
  fileprivate var trimmingBlanks: String {
    let start = drop { $0.isWhitespace }
    return String(start.reversed().drop { $0.isWhitespace }.reversed())
  }
}
