internal import DashboardModel
internal import Phrases

extension Action {
  /// What an action is called that is done with records, accounts or order lines.
  func wordsForRecords(_ words: ActionPhrases) -> ActionWords? {
    let table: [Action: ActionWords] = [
      .addRecord: words.addRecord, .editRecord: words.editRecord,
      .removeRecord: words.removeRecord, .makeDefault: words.makeDefault,
      .disableUser: words.disableUser, .enableUser: words.enableUser,
      .acceptAgreement: words.acceptAgreement, .renameAccount: words.renameAccount,
      .redeemCode: words.redeemCode, .requestAccount: words.requestAccount,
      .askAccess: words.askAccess, .approveRequest: words.approveRequest,
      .activateRequest: words.activateRequest, .nominateOther: words.nominateOther,
      .declineRequest: words.declineRequest, .moveInstances: words.moveInstances,
      .assignOrder: words.assignOrder, .placeOrder: words.placeOrder,
      .holdOrder: words.holdOrder, .releaseOrder: words.releaseOrder,
      .unassignOrder: words.unassignOrder,
      .reserve: words.reserve, .generate: words.generate, .trueForward: words.trueForward,
      .assignKeys: words.assignKeys, .convertKeys: words.convertKeys,
      .acknowledge: words.acknowledge, .fixAlert: words.fixAlert,
    ]
    return table[self]
  }
}
