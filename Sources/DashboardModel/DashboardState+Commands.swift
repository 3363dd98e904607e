internal import Licensing

extension DashboardState {
  /// Does what a person asked for on the line behind `:`.
  mutating func perform(_ action: Action, in before: CommandBar) -> [Effect] {
    var bar = before
    if action == .cancel {
      dialog = nil
      return []
    }
    guard action == .accept else {
      let isTaken = bar.take(action)
      dialog = .command(bar)
      return isTaken ? [] : [.ring]
    }
    do throws(CommandProblem) {
      guard let (command, argument) = try bar.command() else {
        dialog = nil
        return []
      }
      remember(bar.field.text)
      dialog = nil
      return perform(command, argument)
    } catch {
      bar.problem = error
      dialog = .command(bar)
      return [.ring]
    }
  }

  private mutating func remember(_ text: String) {
    history.removeAll { $0 == text }
    history = history.suffix(CommandBar.mostRemembered - 1) + [text]
  }

  mutating func perform(_ command: LineCommand, _ argument: String) -> [Effect] {
    switch command {
    case .pane(let pane): return perform(.focusPane(pane))
    case .records(let kind): return open(kind)
    case .matrix: return openMatrix()
    case .saveView: return saveView(named: argument)
    case .openView: return showView(named: argument)
    case .deleteView: return deleteView(named: argument)
    case .action(let action): return perform(action)
    case .saveDisplay:
      return argument.isEmpty ? open(.saveDisplay) : [.saveDisplay(path: argument)]
    case .theme: return [.useTheme(argument)]
    }
  }

  /// Shows all things of a kind in place of the panes.
  mutating func open(_ kind: RecordKind) -> [Effect] {
    guard view?.kind != kind else { return [] }
    var effects = close()
    view = RecordsPane(kind: kind)
    if var look = looks[kind] {
      // What somebody looked for last time is not what they look for now.
      look.filter = ""
      effects += take(look, in: .records(kind))
    }
    measure()
    return effects
  }
}
