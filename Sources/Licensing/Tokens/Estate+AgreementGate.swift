extension Estate {
  /// Whether new tokens and registrations are let through: the account's agreement is accepted.
  func agreementGate(_ account: Identifier<SmartAccount>) throws(Refusal) {
    try requireActive(account)
  }
}
