import ArgumentParser
import Foundation
import Licensing
import LicensingExchange
import LicensingService
import Phrases

/// What every command takes that changes something: its request's name, a dry run, the form.
struct PerformOptions: ParsableArguments {
  @OptionGroup var form: FormatOption

  @Option(help: .init(Speech.words.help(.requestID)))
  var requestID: RequestID?

  @Flag(help: .init(Speech.words.help(.dryRun)))
  var dryRun = false
}

extension DeskCommand {
  /// Does a command, or shows what it would do, and prints what came of it.
  ///
  /// A secret is printed only where it was really taken.
  func perform(
    _ command: Command, _ options: PerformOptions, at desk: any LicenseDesk,
    secret: (member: String, secret: Secret)? = nil
  ) async throws(Refusal) {
    let output = DeedOutput(words: words, format: options.form.format)
    if options.dryRun {
      return output.write(try await desk.fetch(CommandPreviewQuery(command)))
    }
    let receipt = try await desk.perform(command, request: options.requestID ?? .random())
    // Only a person reads names; and what was done is told even where they can't be had.
    let stories = options.form.format == .table ? (try? await desk.story(of: receipt)) : nil
    output.write(
      receipt, story: stories ?? nil, secret: receipt.outcome == .applied ? secret : nil)
  }
}

extension LicenseDesk {
  /// What a receipt tells of, with the names that the caller may see.
  fileprivate func story(of receipt: Receipt) async throws(Refusal) -> DeedStory? {
    guard case .did(let deed) = receipt.happening else { return nil }
    var licenses: [Identifier<License>: Name] = [:]
    var accounts: [Identifier<VirtualAccount>: Name] = [:]
    guard [deed.source, deed.target].contains(where: { $0 != nil }) || deed.license != nil else {
      return nil
    }
    for branch in try await fetch(AccountsQuery()) {
      let directory = try await fetch(DirectoryQuery(account: branch.account.id))
      for license in directory.licenses { licenses[license.id] = license.name }
      for account in directory.virtualAccounts { accounts[account.id] = account.name }
    }
    return DeedStory(
      deed: deed, license: deed.license.flatMap { licenses[$0] },
      source: deed.source.flatMap { accounts[$0] }, target: deed.target.flatMap { accounts[$0] })
  }
}

extension Secret {
  /// A secret that nobody can guess: so many random bytes from the system.
  static func random(bytes: Int) -> Secret {
    var generator = SystemRandomNumberGenerator()
    return Secret(randomBytes: (0..<bytes).map { _ in .random(in: 0...255, using: &generator) })
  }

  /// Reads a secret from a file, or from the input: never from the arguments, which others see.
  static func read(file: String?, option: String) throws(Refusal) -> Secret {
    let bytes: [UInt8]
    if let file {
      bytes = try SmallFile.bytes(of: file, limit: 4096)
    } else {
      bytes = Array(FileHandle.standardInput.readData(ofLength: 4096))
    }
    let text = String(decoding: bytes, as: UTF8.self)
      .trimmingCharacters(in: .whitespacesAndNewlines)
    guard let secret = Secret(rawValue: text) else {
      // What was given may be a secret with a typing error: it is not repeated.
      throw .optionInvalid(name: option, value: "", expected: "8–256 ASCII")
    }
    return secret
  }
}
