import Canvas

/// Turns the bytes a terminal sends into events. Pure: it neither reads nor looks at a clock.
///
/// It understands what xterm, tmux, screen, rxvt, VTE, the Linux console and the VT100 send. What
/// it doesn't understand it swallows whole, so that no part of it can be taken for a command.
struct KeyDecoder {
  private var state = State.ground
  /// Set inside a paste. Not part of the state, so that a million bytes are collected in place.
  private var pasteReader: PasteReader?

  private enum State {
    case ground
    /// After ESC: the Escape key, alt with another key, or the begin of a sequence.
    case escape
    /// After ESC O: one more byte says which key.
    case singleShift
    /// After ESC [: parameters, then a final byte.
    case sequence(ControlSequence)
    /// After ESC [ M: three bytes of the oldest mouse protocol.
    case oldMouse([UInt8])
    /// Inside a character of more than one byte.
    case character(PartialCharacter, KeyModifiers)
  }

  /// Whether what was read so far may be the begin of something longer.
  var isWaiting: Bool {
    if case .ground = state { isPasting } else { true }
  }

  /// Whether a paste has begun and not ended.
  var isPasting: Bool { pasteReader != nil }

  /// Takes bytes and answers with the events they complete.
  mutating func feed(_ bytes: some Sequence<UInt8>) -> [TerminalEvent] {
    var events: [TerminalEvent] = []
    for byte in bytes { take(byte, &events) }
    return events
  }

  /// Says that nothing more came for a while, and answers with what the begin meant by itself.
  mutating func giveUpWaiting() -> [TerminalEvent] {
    defer {
      state = .ground
      pasteReader = nil
    }
    if let pasteReader { return [.paste(pasteReader.paste)] }
    switch state {
    case .ground, .oldMouse, .character: return []
    case .escape: return [.key(KeyPress(.escape))]
    case .singleShift: return [.key(.alt("O"))]
    case .sequence(let sequence): return sequence.isEmpty ? [.key(.alt("["))] : []
    }
  }

  private mutating func take(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    if let isOver = pasteReader?.take(byte) {
      if isOver { events += giveUpWaiting() }
      return
    }
    let current = state
    state = .ground
    switch current {
    case .ground: takeFirst(byte, [], &events)
    case .escape: takeAfterEscape(byte, &events)
    case .singleShift: takeSingleShift(byte, &events)
    case .sequence(let sequence): take(byte, in: sequence, &events)
    case .oldMouse(let bytes): takeOldMouse(bytes + [byte], &events)
    case .character(let character, let modifiers): take(byte, in: character, modifiers, &events)
    }
  }

  private mutating func takeFirst(
    _ byte: UInt8, _ modifiers: KeyModifiers, _ events: inout [TerminalEvent]
  ) {
    if byte == 0x1B {
      state = .escape
    } else if byte >= 0x80 {
      if let partial = PartialCharacter(lead: byte) { state = .character(partial, modifiers) }
    } else {
      var press = KeyPress(byte: byte)
      press.modifiers.formUnion(modifiers)
      events.append(.key(press))
    }
  }

  private mutating func takeAfterEscape(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    switch byte {
    case UInt8(ascii: "["): state = .sequence(ControlSequence())
    case UInt8(ascii: "O"): state = .singleShift
    case 0x1B:
      events.append(.key(KeyPress(.escape)))
      state = .escape
    default: takeFirst(byte, .alt, &events)
    }
  }

  private mutating func takeSingleShift(_ byte: UInt8, _ events: inout [TerminalEvent]) {
    if byte == 0x1B {
      state = .escape
    } else if let key = Key(final: byte) ?? Key(keypad: byte) {
      events.append(.key(KeyPress(key)))
    }
  }

  private mutating func take(
    _ byte: UInt8, in sequence: ControlSequence, _ events: inout [TerminalEvent]
  ) {
    var sequence = sequence
    switch sequence.take(byte) {
    case .more: state = .sequence(sequence)
    case .broken: takeFirst(byte, [], &events)
    case .pasteBegins: pasteReader = PasteReader()
    case .oldMouse: state = .oldMouse([])
    case .event(let event): events.append(event)
    case .nothing: break
    }
  }

  private mutating func takeOldMouse(_ bytes: [UInt8], _ events: inout [TerminalEvent]) {
    guard bytes.count == 3 else {
      state = .oldMouse(bytes)
      return
    }
    let numbers = bytes.map { Int($0) - 32 }
    if let event = MouseEvent(code: numbers[0], column: numbers[1], row: numbers[2]) {
      events.append(.mouse(event))
    }
  }

  private mutating func take(
    _ byte: UInt8, in character: PartialCharacter, _ modifiers: KeyModifiers,
    _ events: inout [TerminalEvent]
  ) {
    var character = character
    switch character.take(byte) {
    case .more: state = .character(character, modifiers)
    case .complete(let scalar):
      events.append(.key(KeyPress(.character(Character(scalar)), modifiers)))
    case .broken: takeFirst(byte, [], &events)
    case .nothing: break
    }
  }
}
