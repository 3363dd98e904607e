import ArgumentParser
import Glibc
import Licensing
import LicensingWire
import Phrases

/// Serves a database to others: in the foreground for a service manager, or in the background for
/// the one who started it.
struct ServeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "serve", abstract: Speech.words.abstract(.serve))

  @OptionGroup var standard: StandardOptions

  @Option(help: .init(Speech.words.help(.group), valueName: "name"))
  var group: String?

  @Option(help: .init(Speech.words.help(.idle), valueName: "seconds"))
  var idle: Int?

  @Flag(help: .init(Speech.words.help(.create)))
  var create = false

  @Flag(help: .hidden)
  var background = false

  @Option(help: .hidden)
  var readyDescriptor: Int32?

  /// After how many seconds alone an owner leaves that was started by itself.
  private static let idleOfBackground = 60

  func run() throws {
    signal(SIGPIPE, SIG_IGN)
    umask(0o077)
    if background { setsid() }
    var settings = ServerSettings(
      mode: group == nil ? .personal : .team, group: try groupID(), program: Version.text)
    settings.limits.line = 256 << 20
    try OwnerProcess(
      database: standard.databasePath, create: create, socket: try socket(), settings: settings,
      idleSeconds: idle ?? (background ? ServeCommand.idleOfBackground : nil),
      readiness: Readiness(descriptor: readyDescriptor)
    ).run()
  }

  private func socket() throws(Refusal) -> SocketPath {
    guard let text = standard.socketPath else {
      return OwnerFiles(database: standard.databasePath).socket
    }
    guard let path = SocketPath(text) else {
      throw .optionInvalid(name: "--socket", value: text, expected: "1–\(SocketPath.longest)")
    }
    return path
  }

  private func groupID() throws(Refusal) -> UInt32? {
    guard let group else { return nil }
    guard let found = getgrnam(group) else {
      throw .optionInvalid(name: "--group", value: group, expected: "getent group")
    }
    return found.pointee.gr_gid
  }
}
