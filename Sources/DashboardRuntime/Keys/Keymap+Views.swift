internal import Canvas
internal import DashboardModel
internal import Licensing

extension Keymap {
  static let records: [Binding] = [
    Binding(.records, [key(.enter), letters("l"), key(.right)], .openDetails),
    Binding(.records, [key(.escape), letters("h"), key(.left)], .back),
    Binding(.records, [letters(" ")], .toggleMark),
    Binding(.records, [letters("u")], .clearMarks),
    Binding(.details, [key(.up), letters("k")], .cursorUp),
    Binding(.details, [key(.down), letters("j")], .cursorDown),
    Binding(.details, [key(.pageUp), [.control("b")]], .pageUp),
    Binding(.details, [key(.pageDown), [.control("f")]], .pageDown),
    Binding(.details, [key(.home), letters("gg")], .home),
    Binding(.details, [letters("y")], .copyRow),
    Binding(
      .details, [key(.escape), key(.enter), letters("q"), letters("h"), key(.left)], .cancel),
  ]

  static let actions: [Binding] = [
    Binding(.recordsOf(.virtualAccounts), [letters("a")], .addRecord),
    Binding(.recordsOf(.virtualAccounts), [letters("e")], .editRecord),
    Binding(.recordsOf(.virtualAccounts), [letters("x")], .removeRecord),
    Binding(.recordsOf(.virtualAccounts), [letters("d")], .makeDefault),
    Binding(.recordsOf(.users), [letters("a")], .addRecord),
    Binding(.recordsOf(.users), [letters("x")], .removeRecord),
    Binding(.recordsOf(.users), [letters("d")], .disableUser),
    Binding(.recordsOf(.users), [letters("e")], .enableUser),
    Binding(.recordsOf(.agreements), [letters("a")], .acceptAgreement),
    Binding(.recordsOf(.tokens), [letters("a")], .addRecord),
    Binding(.recordsOf(.tokens), [letters("x")], .removeRecord),
    Binding(.recordsOf(.instances), [letters("m")], .moveInstances),
    Binding(.recordsOf(.instances), [letters("x")], .removeRecord),
    Binding(.recordsOf(.instances), [letters("t")], .reserve),
    Binding(.recordsOf(.reservations), [letters("x")], .removeRecord),
    Binding(.recordsOf(.enterpriseAgreements), [letters("a")], .addRecord),
    Binding(.recordsOf(.enterpriseAgreements), [letters("n")], .generate),
    Binding(.recordsOf(.enterpriseAgreements), [letters("f")], .trueForward),
    Binding(.recordsOf(.traditionalLicenses), [letters("a")], .addRecord),
    Binding(.recordsOf(.traditionalLicenses), [letters("m")], .assignKeys),
    Binding(.recordsOf(.traditionalLicenses), [letters("t")], .convertKeys),
    Binding(.recordsOf(.needs), [letters("a")], .addRecord),
    Binding(.recordsOf(.needs), [letters("e")], .editRecord),
    Binding(.recordsOf(.needs), [letters("x")], .removeRecord),
    Binding(.recordsOf(.alerts), [letters("m"), key(.enter)], .fixAlert),
    Binding(.recordsOf(.alerts), [letters("a")], .acknowledge),
    Binding(.recordsOf(.requests), [letters("a")], .requestAccount),
    Binding(.recordsOf(.requests), [letters("e")], .editRecord),
    Binding(.recordsOf(.requests), [letters("p")], .approveRequest),
    Binding(.recordsOf(.requests), [letters("v")], .activateRequest),
    Binding(.recordsOf(.requests), [letters("w")], .nominateOther),
    Binding(.recordsOf(.requests), [letters("x")], .declineRequest),
    Binding(.recordsOf(.accessRequests), [letters("a")], .askAccess),
    Binding(.recordsOf(.accessRequests), [letters("p")], .approveRequest),
    Binding(.recordsOf(.accessRequests), [letters("x")], .declineRequest),
    Binding(.orders, [letters("a")], .assignOrder),
    Binding(.orders, [letters("p")], .placeOrder),
    Binding(.orders, [letters("w")], .holdOrder),
    Binding(.orders, [letters("e")], .releaseOrder),
    Binding(.orders, [letters("x")], .unassignOrder),
    Binding(.accounts, [letters("n")], .renameAccount),
    Binding(.lists, [letters("C")], .redeemCode),
  ]

  static let commandBar: [Binding] = [
    Binding(.commandBar, [key(.tab)], .complete),
    Binding(.commandBar, [key(.backTab)], .completeBack),
    Binding(.commandBar, [key(.up), [.control("p")]], .earlierCommand),
    Binding(.commandBar, [key(.down), [.control("n")]], .laterCommand),
    Binding(.commandBar, [key(.enter)], .accept),
    Binding(.commandBar, [key(.escape)], .cancel),
  ]

  static let form: [Binding] = [
    Binding(.form, [key(.enter)], .accept),
    Binding(.form, [[.control("s")]], .submit),
    Binding(.form, [key(.tab), key(.down)], .nextField),
    Binding(.form, [key(.backTab), key(.up)], .previousField),
    Binding(.form, [key(.escape)], .cancel),
    Binding(.formChoice, [key(.right), letters(" ")], .nextChoice),
    Binding(.formChoice, [key(.left)], .previousChoice),
    Binding(.formCheck, [letters(" "), letters("x")], .toggleCheck),
  ]
}
