internal import Canvas
internal import DashboardModel
public import DashboardScreen

extension Keymap {
  /// This map with the keys that a person has chosen, and what of that can't be.
  ///
  /// What is chosen comes first: where it takes the keys of something else, it has them, and that
  /// is reported.
  public func changed(
    by settings: [KeySetting], file: String
  ) -> (keymap: Keymap, problems: [SettingsProblem]) {
    guard !settings.isEmpty else { return (self, []) }
    var chosen: [ChosenBinding] = []
    var problems: [SettingsProblem] = []
    var kept = bindings
    for setting in settings {
      do throws(SettingsProblem) {
        let made = try bindings(for: setting, file: file)
        let contexts = Set(made.map(\.context))
        kept.removeAll { $0.action == setting.action && contexts.contains($0.context) }
        chosen.removeAll {
          $0.binding.action == setting.action && contexts.contains($0.binding.context)
        }
        chosen += made.map { ChosenBinding(binding: $0, place: setting.place) }
      } catch {
        problems.append(error)
      }
    }
    let keymap = Keymap(chosen.map(\.binding).filter { !$0.keys.isEmpty } + kept)
    for (index, one) in chosen.enumerated() {
      let others = chosen[(index + 1)...].map(\.binding) + kept
      let found = one.conflicts(with: others).map {
        SettingsProblem(file: file, place: one.place, reason: $0)
      }
      // What is so in panes and in views alike is told once.
      for problem in found where !problems.contains(problem) { problems.append(problem) }
    }
    return (keymap, problems)
  }

  /// What a setting comes to: in the context it names, or wherever the action has keys now.
  ///
  /// Where text is typed a plain letter is none: `quit = ["X", "Ctrl-Q"]` gives lists both keys and
  /// fields the second one.
  private func bindings(
    for setting: KeySetting, file: String
  ) throws(SettingsProblem) -> [Binding] {
    func problem(_ reason: SettingsProblem.Reason) -> SettingsProblem {
      SettingsProblem(file: file, place: setting.place, reason: reason)
    }
    var contexts = Set(bindings.filter { $0.action == setting.action }.map(\.context))
    if let name = setting.context {
      guard let context = KeyContext(named: name) else {
        throw problem(.unknownContext(name, known: KeyContext.allCases.map(\.name)))
      }
      contexts = [context]
    }
    var keys: [[KeyPress]] = []
    for text in setting.keys {
      guard let row = KeyPress.row(text) else { throw problem(.unknownPress(text)) }
      keys.append(row)
    }
    let made = KeyContext.allCases.filter(contexts.contains).map { context in
      Binding(context, keys.filter { !$0[0].isText || !context.takesText }, setting.action)
    }
    let usable = made.filter { !$0.keys.isEmpty || keys.isEmpty }
    if usable.isEmpty, let first = setting.keys.first { throw problem(.letterInText(first)) }
    return usable
  }
}

/// A binding that a person has chosen, and where it is written.
private struct ChosenBinding {
  let binding: Binding
  let place: SettingsPlace

  /// What else the same keys, or the begin of them, would do where this works.
  func conflicts(with others: [Binding]) -> [SettingsProblem.Reason] {
    let places = Set(binding.context.places)
    return others.flatMap { other -> [SettingsProblem.Reason] in
      guard other.action != binding.action, !places.isDisjoint(with: other.context.places) else {
        return []
      }
      return binding.keys.filter { keys in
        other.keys.contains { $0.starts(with: keys) || keys.starts(with: $0) }
      }.map { keys in
        .conflict(keys: keys.map(\.name).joined(), binding.action, other.action)
      }
    }
  }
}

extension KeyPress {
  /// Whether it types something where text is taken.
  fileprivate var isText: Bool {
    if case .character = key { modifiers.isEmpty } else { false }
  }
}

extension KeyContext {
  /// Whether text is typed in one of its places, other than numbers.
  fileprivate var takesText: Bool {
    places.contains { $0.takesText && $0 != .move(.quantity) }
  }
}
