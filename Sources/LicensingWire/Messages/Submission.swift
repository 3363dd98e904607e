internal import Licensing

/// A command with the caller's own name for it, as `perform` takes it.
struct Submission: Hashable, Sendable {
  let request: RequestID
  let command: Command
}

/// Written as `{"requestID": …, "move": {…}}`: the command under its own name.
extension Submission: Codable {
  private enum Key: String, CodingKey, CaseIterable {
    case requestID, move, undo, redo, account, people, acceptAgreement, acknowledge
    case order, token, instance, reservation, enterprise, traditional, need, request
    case `import`
  }

  init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: Key.self)
    request = try values.decode(RequestID.self, forKey: .requestID)
    let names = values.allKeys.filter { $0 != .requestID }
    guard names.count == 1, let name = names.first else {
      throw DecodingError.dataCorrupted(
        DecodingError.Context(
          codingPath: decoder.codingPath, debugDescription: "exactly one command is needed"))
    }
    switch name {
    case .requestID, .move: command = .move(try values.decode(MoveRequest.self, forKey: .move))
    case .undo: command = .undo(try values.decode(UndoRequest.self, forKey: .undo))
    case .redo: command = .redo(try values.decode(UndoRequest.self, forKey: .redo))
    case .order: command = .order(try values.decode(OrderCommand.self, forKey: .order))
    case .token: command = .token(try values.decode(TokenCommand.self, forKey: .token))
    case .instance:
      command = .instance(try values.decode(InstanceCommand.self, forKey: .instance))
    case .reservation:
      command = .reservation(try values.decode(ReservationCommand.self, forKey: .reservation))
    case .enterprise:
      command = .enterprise(try values.decode(EnterpriseCommand.self, forKey: .enterprise))
    case .traditional:
      command = .traditional(try values.decode(TraditionalCommand.self, forKey: .traditional))
    case .need: command = .need(try values.decode(NeedCommand.self, forKey: .need))
    case .import: command = .import(try values.decode(ImportSet.self, forKey: .import))
    case .account: command = .account(try values.decode(AccountCommand.self, forKey: .account))
    case .people: command = .people(try values.decode(PeopleCommand.self, forKey: .people))
    case .acceptAgreement:
      command = .acceptAgreement(
        try values.decode(Identifier<SmartAccount>.self, forKey: .acceptAgreement))
    case .acknowledge:
      let word = try values.decode(AlertWord.self, forKey: .acknowledge)
      command = .acknowledge(AlertKey(word.kind, word.subject), note: word.note)
    case .request: command = .request(try values.decode(RequestCommand.self, forKey: .request))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var values = encoder.container(keyedBy: Key.self)
    try values.encode(request, forKey: .requestID)
    switch command {
    case .move(let move): try values.encode(move, forKey: .move)
    case .undo(let undo): try values.encode(undo, forKey: .undo)
    case .redo(let redo): try values.encode(redo, forKey: .redo)
    case .order(let order): try values.encode(order, forKey: .order)
    case .token(let token): try values.encode(token, forKey: .token)
    case .instance(let instance): try values.encode(instance, forKey: .instance)
    case .reservation(let part): try values.encode(part, forKey: .reservation)
    case .enterprise(let part): try values.encode(part, forKey: .enterprise)
    case .traditional(let part): try values.encode(part, forKey: .traditional)
    case .need(let need): try values.encode(need, forKey: .need)
    case .import(let set): try values.encode(set, forKey: .import)
    case .account(let command): try values.encode(command, forKey: .account)
    case .people(let command): try values.encode(command, forKey: .people)
    case .acceptAgreement(let account): try values.encode(account, forKey: .acceptAgreement)
    case .acknowledge(let key, let note):
      try values.encode(
        AlertWord(kind: key.kind, subject: key.subject, note: note), forKey: .acknowledge)
    case .request(let command): try values.encode(command, forKey: .request)
    }
  }
}

/// An alert, and what somebody who takes note of it has to say.
private struct AlertWord: Codable {
  let kind: AlertKind
  let subject: AlertSubject
  let note: String?
}
