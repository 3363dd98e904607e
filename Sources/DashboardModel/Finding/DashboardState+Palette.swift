internal import Licensing

extension DashboardState {
  /// Opens the palette, and asks which views there are.
  mutating func openPalette() {
    wantsViews = true
    dialog = .palette(PaletteDialog(commands: vocabulary.entries, views: savedViews))
  }

  /// Does what a person asked for in the palette.
  mutating func perform(_ action: Action, in before: PaletteDialog) -> [Effect] {
    var palette = before
    let page = 10
    let steps: [Action: Int] = [
      .cursorUp: -1, .cursorDown: 1, .pageUp: -page, .pageDown: page,
    ]
    if let step = steps[action] {
      palette.move(by: step)
    } else if action == .cancel || action == .palette {
      dialog = nil
      return []
    } else if action == .accept {
      guard let entry = palette.selected else { return [.ring] }
      dialog = nil
      return choose(entry)
    } else if palette.field.take(action) {
      palette.edited()
    } else {
      return [.ring]
    }
    dialog = .palette(palette)
    return []
  }

  private mutating func choose(_ entry: PaletteDialog.Entry) -> [Effect] {
    switch entry {
    case .view(let view): return show(view)
    case .thing(let thing): return go(to: thing)
    case .command(let entry):
      guard entry.command.takesArgument, entry.command != .saveDisplay else {
        return perform(entry.command, "")
      }
      dialog = .command(
        CommandBar(vocabulary, history, views: viewNames, text: entry.name + " "))
      return []
    }
  }

  /// Takes what was found, where the palette is open.
  mutating func receive(_ number: RequestNumber, _ found: [FoundThing]) {
    guard case .palette(var palette) = dialog else { return }
    palette.receive(number, found)
    dialog = .palette(palette)
  }
}
