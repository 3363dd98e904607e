import ArgumentParser
import Licensing
import LicensingService
import Phrases

/// A command that opens the database, asks or changes something at its desk, and prints the answer.
protocol DeskCommand: ParsableCommand, Sendable {
  var standard: StandardOptions { get }

  /// Whether the command may make a database where there is none.
  var createsDatabase: Bool { get }

  /// Does the command's work.
  func run(at desk: any LicenseDesk) async throws(Refusal)
}

extension DeskCommand {
  var createsDatabase: Bool { false }

  var words: Phrases { Speech.words }

  func run() throws {
    try Installation.with(standard, create: createsDatabase) {
      desk throws(Refusal) in try await run(at: desk)
    }
  }
}

/// The choice of a smart account by its domain.
struct AccountOption: ParsableArguments {
  @Option(help: .init(Speech.words.help(.account), valueName: "domain"))
  var account: String?

  /// The account that is named; without a name the only customer account, else the only one.
  func branch(at desk: any LicenseDesk) async throws(Refusal) -> AccountBranch {
    let branches = try await desk.branches()
    if let account {
      let named = branches.first { $0.account.domain.rawValue == account.lowercased() }
      guard let named else { throw .unknownSmartAccount(account) }
      return named
    }
    let customers = branches.filter { $0.account.kind == .customer }
    if customers.count == 1 { return customers[0] }
    guard branches.count == 1 else {
      throw .accountNotNamed(choices: branches.map(\.account.domain))
    }
    return branches[0]
  }
}

extension LicenseDesk {
  /// The accounts that the caller may see, at least one: a database that holds none needs an
  /// import, one that shows none to this caller needs somebody who lets the caller in.
  func branches() async throws(Refusal) -> [AccountBranch] {
    let branches = try await fetch(AccountsQuery())
    guard branches.isEmpty else { return branches }
    guard try await !fetch(SessionQuery()).isEmpty else { throw .noAccountYet }
    let right = Right.viewVirtualAccounts
    // Not even the names of accounts and of their people are for a stranger.
    throw .notPermitted(right, scope: "smartdeck", holders: [], roles: Policy.roles(giving: right))
  }
}

/// The choice of a scope: a smart account, or one virtual account of it.
struct ScopeOptions: ParsableArguments {
  @OptionGroup var account: AccountOption

  @Option(help: .init(Speech.words.help(.virtualAccount), valueName: "name"))
  var virtualAccount: String?

  func scope(at desk: any LicenseDesk) async throws(Refusal) -> Scope {
    let branch = try await account.branch(at: desk)
    guard let virtualAccount else { return .smartAccount(branch.account.id) }
    let directory = try await desk.fetch(DirectoryQuery(account: branch.account.id))
    let found = try directory.virtualAccount(named: virtualAccount)
    return .virtualAccount(found.id, of: branch.account.id)
  }
}

/// A filter on the command line, in the language of the filter bar.
struct FilterOption: ParsableArguments {
  @Option(help: .init(Speech.words.help(.filter)))
  var filter: String?

  func filter(for subject: FilterSubject) throws(Refusal) -> Filter {
    do throws(FilterProblem) {
      return try Filter(parsing: filter ?? "", for: subject)
    } catch {
      throw .filterInvalid(error)
    }
  }
}

/// Which records a list shows: those of a place that fit a filter.
struct ListOptions: ParsableArguments {
  @OptionGroup var place: ScopeOptions
  @OptionGroup var search: FilterOption

  /// All of them.
  func records(
    _ kind: RecordKind, at desk: any LicenseDesk
  ) async throws(Refusal) -> [ListedRecord] {
    try await desk.records(
      kind, in: try await place.scope(at: desk), filter: try search.filter(for: .recordsOf(kind)))
  }
}
