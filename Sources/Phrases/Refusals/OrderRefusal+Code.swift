public import Licensing

extension OrderRefusal {
  /// The name by which scripts know the refusal.
  public var code: String {
    switch self {
    case .unknownLine: "unknownOrderLine"
    case .wrongStatus: "orderLineStatus"
    case .targetIsHolding: "targetIsHolding"
    case .placedInAnotherAccount: "placedInAnotherAccount"
    case .notForThisCustomer: "notForThisCustomer"
    case .noDefaultAccount: "noDefaultAccount"
    case .numberInvalid: "orderNumberInvalid"
    case .lineTwice: "orderLineTwice"
    case .termOutOfRange: "termOutOfRange"
    }
  }

  /// The evidence as named facts, for scripts.
  var evidence: [Evidence] {
    switch self {
    case .unknownLine(let id): [.number("line", Int(id.rawValue))]
    case .wrongStatus(let order, let line, let status):
      [.text("order", order), .number("line", line), .text("status", status.rawValue)]
    case .targetIsHolding(let name), .placedInAnotherAccount(let name),
      .noDefaultAccount(let name):
      [.text("account", name.text)]
    case .notForThisCustomer(let order, let line, let customer):
      [.text("order", order), .number("line", line), .text("customer", customer)]
    case .numberInvalid(let number, let limit):
      [.text("order", number), .number("limit", limit)]
    case .lineTwice(let order, let line): [.text("order", order), .number("line", line)]
    case .termOutOfRange(let order, let line, let asked, let limit):
      [.text("order", order), .number("line", line), .number("asked", asked)]
        + [.number("limit", limit)]
    }
  }
}

extension TokenRefusal {
  /// The name by which scripts know the refusal.
  public var code: String {
    switch self {
    case .notAccepted: "tokenNotAccepted"
    case .notLive: "tokenNotLive"
    case .unknown: "unknownToken"
    case .alreadyRevoked: "tokenAlreadyRevoked"
    case .daysOutOfRange: "tokenDaysOutOfRange"
    case .usesOutOfRange: "tokenUsesOutOfRange"
    case .descriptionTooLong: "descriptionTooLong"
    case .secretTaken: "secretTaken"
    }
  }

  /// The evidence as named facts, for scripts.
  var evidence: [Evidence] {
    switch self {
    case .notAccepted, .secretTaken: []
    case .notLive(let id, let standing):
      [.number("token", Int(id.rawValue)), .text("standing", standing.rawValue)]
    case .unknown(let id), .alreadyRevoked(let id): [.number("token", Int(id.rawValue))]
    case .daysOutOfRange(let asked, let least, let most):
      [.number("asked", asked), .number("least", least), .number("most", most)]
    case .usesOutOfRange(let asked, let limit):
      [.number("asked", asked), .number("limit", limit)]
    case .descriptionTooLong(let limit): [.number("limit", limit)]
    }
  }
}

extension InstanceRefusal {
  /// The name by which scripts know the refusal.
  public var code: String {
    switch self {
    case .textInvalid: "instanceTextInvalid"
    case .beyondSurplus: "beyondSurplus"
    case .exportNotAllowed: "exportNotAllowed"
    case .holdsReservations: "holdsReservations"
    case .holdsRestricted: "holdsRestricted"
    case .alreadyThere: "instanceAlreadyThere"
    case .licenseTwice: "licenseTwice"
    }
  }

  /// The evidence as named facts, for scripts.
  var evidence: [Evidence] {
    switch self {
    case .textInvalid(let field, let limit): [.text("field", field), .number("limit", limit)]
    case .beyondSurplus(let license, let instance, let available, let asked):
      [.text("license", license.text), .text("instance", instance)]
        + [.number("available", available), .number("asked", asked)]
    case .exportNotAllowed(let license, let instance),
      .holdsRestricted(let instance, let license):
      [.text("license", license.text), .text("instance", instance)]
    case .holdsReservations(let instance): [.text("instance", instance)]
    case .alreadyThere(let instance, let account):
      [.text("instance", instance), .text("virtualAccount", account.text)]
    case .licenseTwice(let license): [.text("license", license.text)]
    }
  }
}

extension ReservationRefusal {
  /// The name by which scripts know the refusal.
  public var code: String {
    switch self {
    case .unknown: "unknownReservation"
    case .wrongCode: "wrongReturnCode"
    }
  }

  /// The evidence as named facts, for scripts.
  var evidence: [Evidence] {
    switch self {
    case .unknown(let id), .wrongCode(let id): [.number("reservation", Int(id.rawValue))]
    }
  }
}
