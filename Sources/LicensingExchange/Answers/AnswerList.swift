/// The lists that saved answers are made of, by the member that holds them.
enum AnswerList: CaseIterable {
  case accounts, virtualAccounts, licenses, subscriptions, devices

  /// The member of an answer that is this list.
  var member: StaticString {
    switch self {
    case .accounts: "accounts"
    case .virtualAccounts: "virtualAccounts"
    case .licenses: "licenses"
    case .subscriptions: "licenseSubscriptions"
    case .devices: "devices"
    }
  }

  /// How the files of this list are usually called, up to the number of the page.
  private var stem: String {
    switch self {
    case .accounts: "accounts"
    case .virtualAccounts: "virtual-accounts"
    case .licenses: "licenses"
    case .subscriptions: "subscriptions"
    case .devices: "devices"
    }
  }

  /// Whether answers give this list in pages, with the number of all its rows.
  var isPaged: Bool {
    switch self {
    case .accounts, .virtualAccounts: false
    case .licenses, .subscriptions, .devices: true
    }
  }

  /// The list that a file promises by its name; nil where the name promises nothing.
  static func promised(by file: String) -> AnswerList? {
    allCases.first { file.lowercased().hasPrefix($0.stem) }
  }
}
