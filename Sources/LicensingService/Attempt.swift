internal import Licensing
internal import LicensingStore

/// One caller's one try at a command.
struct Attempt {
  let command: Command
  let request: RequestID
  let login: Login
  let host: String

  var actor: Actor { Actor(login: login, host: host) }

  /// Whether the command may change so much that it is written alone.
  var isImport: Bool {
    switch command {
    case .import: true
    case .move, .undo, .redo, .account, .people, .acceptAgreement, .acknowledge, .order, .token,
      .instance, .reservation, .enterprise, .traditional, .need, .request:
      false
    }
  }

  /// The request's name and the digest of what it asks.
  func mark() throws(Refusal) -> RequestMark {
    let encoder = CanonicalEncoder()
    var content: [UInt8] = []
    do {
      content += command.name.utf8
      switch command {
      case .move(let move): content += move.canonicalBytes
      case .undo(let undo): try encoder.encode(undo, to: &content)
      case .redo(let redo): try encoder.encode(redo, to: &content)
      case .account, .people, .acceptAgreement, .acknowledge, .order, .token, .instance,
        .reservation, .enterprise, .traditional, .need, .request:
        try encoder.encode(command, to: &content)
      case .import(let set):
        try encoder.encode(set.withoutCoverage, to: &content)
        try encoder.encode(set.complete.map(\.rawValue).sorted(), to: &content)
      }
      return RequestMark(id: request, content: content + login.rawValue.utf8)
    } catch {
      throw .storage(.failed(detail: "\(error)"))
    }
  }

  /// The first result, where the request was applied before; the same id with other content is a
  /// conflict.
  func answer(to mark: RequestMark, from reader: Reader) throws -> Receipt? {
    switch try reader.known(mark) {
    case .new: nil
    case .conflict: throw Refusal.requestConflict(request)
    case .applied(first: _, let last, let happening):
      Receipt(outcome: .exists, sequence: last, request: request, happening: happening)
    }
  }

  func receipt(of decision: Decision, events: [Event], head: SequenceNumber) -> Receipt {
    Receipt(
      outcome: events.isEmpty ? .unchanged : .applied, sequence: events.last?.sequence ?? head,
      request: request, happening: events.first?.draft.happening, keptAside: decision.keptAside,
      warnings: decision.warnings)
  }

  /// The smart account that the command is about, where it can be known.
  func smartAccount(
    in estate: Estate, _ reader: Reader
  ) throws -> Identifier<SmartAccount>? {
    switch command {
    case .move(let move):
      move.lines.first.flatMap { estate.virtualAccounts[$0.source]?.smartAccount }
    case .undo(let undo), .redo(let undo):
      try undo.transfer.flatMap { try reader.smartAccount(ofEvent: $0) }
    case .order, .instance, .reservation, .token: nil
    case .enterprise(.add(_, to: let account)), .traditional(.add(_, to: let account)):
      estate.smartAccounts[account]?.id
    case .enterprise(.generate(let generation)):
      estate.virtualAccounts[generation.virtualAccount]?.smartAccount
    case .traditional(.assign(_, to: let account)):
      estate.virtualAccounts[account]?.smartAccount
    case .enterprise(.trueForward), .traditional(.convert): nil
    case .need(let need): estate.virtualAccounts[need.row.virtualAccount]?.smartAccount
    case .import(let set):
      estate.smartAccounts.values.first { $0.domain == set.account.domain }?.id
    case .account(let command): command.smartAccount(in: estate)
    case .people(let command): command.smartAccount
    case .acceptAgreement(let account): estate.smartAccounts[account]?.id
    case .acknowledge(let key, note: _): estate.scope(of: key.subject)?.smartAccount
    case .request(let command): command.smartAccount(in: estate)
    }
  }
}

extension Command {
  /// What the command is called where requests are told apart.
  fileprivate var name: String {
    switch self {
    case .move: "move"
    case .undo: "undo"
    case .redo: "redo"
    case .import: "import"
    case .account: "account"
    case .people: "people"
    case .acceptAgreement: "acceptAgreement"
    case .acknowledge: "acknowledge"
    case .order: "order"
    case .token: "token"
    case .instance: "instance"
    case .reservation: "reservation"
    case .enterprise: "enterprise"
    case .traditional: "traditional"
    case .need: "need"
    case .request: "request"
    }
  }
}

extension AccountCommand {
  fileprivate func smartAccount(in estate: Estate) -> Identifier<SmartAccount>? {
    switch self {
    case .createVirtualAccount(_, let account), .rename(let account, _):
      estate.smartAccounts[account]?.id
    case .editVirtualAccount(let id, _), .deleteVirtualAccount(let id):
      estate.virtualAccounts[id]?.smartAccount
    case .changeDomain, .publishAgreement, .setTier: nil
    }
  }
}

extension RequestCommand {
  fileprivate func smartAccount(in estate: Estate) -> Identifier<SmartAccount>? {
    switch self {
    case .approveAccess(let id, _), .declineAccess(let id, _): estate.accessRequest(id)?.account
    case .save, .submit, .approve, .decline, .accept, .nominate, .editProfile, .askAccess:
      accountRequest.flatMap { estate.accountRequest($0)?.account }
    }
  }
}

extension PeopleCommand {
  fileprivate var smartAccount: Identifier<SmartAccount>? {
    switch self {
    case .grant(let request): request.smartAccount
    case .revoke(let grant): grant.smartAccount
    case .disable(_, let account), .enable(_, let account): account
    case .redeem: nil
    }
  }
}

extension ImportSet {
  /// What the set says but for its coverage, whose order as a set is another in each process.
  fileprivate var withoutCoverage: ImportSet {
    var set = self
    set.complete = []
    return set
  }
}
