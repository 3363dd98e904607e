import Foundation
import Glibc
import Licensing
import LicensingStore
import LicensingWire

/// Connects to the process that owns a database, and starts it where there is none.
///
/// Of many who start at once one gets the starter's lock and starts the owner; the others wait for
/// the lock, try again, and find it there.
struct OwnerStarter {
  let files: OwnerFiles
  /// Whether the owner may make the database where there is none.
  let create: Bool
  let settings: ClientSettings

  /// A connection, to an owner that was there or that was started for it.
  func connect() throws(Refusal) -> LicensingClient {
    guard files.socket.isTrustworthy else {
      throw .server(.notPermitted(path: files.socket.text))
    }
    if let client = try connectIfServed() { return client }
    let lock = try lockStarting()
    defer { close(lock) }
    if let client = try connectIfServed() { return client }
    try start()
    do throws(ConnectionProblem) {
      return try LicensingClient(at: files.socket, settings: settings)
    } catch {
      throw .server(ServerProblem(error, at: files.socket.text))
    }
  }

  /// Does something to the database's file while nobody owns it: the owner is sent away first, and
  /// whoever wants it back waits.
  func alone<Value>(_ work: () throws(Refusal) -> Value) throws(Refusal) -> Value {
    let lock = try lockStarting()
    defer { close(lock) }
    do throws(ConnectionProblem) {
      dismiss(try LicensingClient(at: files.socket, settings: settings))
    } catch {
      // Nobody to send away; an owner that can't be talked to still holds its lock, and is told of.
    }
    return try work()
  }

  /// A connection where somebody serves this very file; nil where nobody does, where the one who
  /// did is leaving, or where the file was replaced under its owner's feet, who then has to go.
  private func connectIfServed() throws(Refusal) -> LicensingClient? {
    do throws(ConnectionProblem) {
      let client = try LicensingClient(at: files.socket, settings: settings)
      let owner = DatabaseOwner(databasePath: files.database)
      if let owner, owner.process == client.greeting.process, owner.owns(fileAt: files.database) {
        return client
      }
      dismiss(client)
      return nil
    } catch {
      switch error {
      case .nobodyThere, .stopping: return nil
      case .notPermitted, .noGreeting, .otherProtocol, .unknownCaller, .notAllowed,
        .tooManyConnections, .closed, .failed:
        throw .server(ServerProblem(error, at: files.socket.text))
      }
    }
  }

  /// Ends an owner whose file is no longer the one at the path, and waits until it is gone.
  private func dismiss(_ client: LicensingClient) {
    let process = client.greeting.process
    client.close()
    guard process > 1, kill(process, SIGTERM) == 0 else { return }
    // The lock says when it is gone: as a process it may be seen for longer.
    for _ in 0..<OwnerStarter.dismissalSteps where DatabaseOwner.isPresent(at: files.database) {
      usleep(OwnerStarter.dismissalStep)
    }
  }

  /// An owner finishes what is being done within five seconds.
  private static let dismissalSteps = 600
  private static let dismissalStep: UInt32 = 10_000

  private func lockStarting() throws(Refusal) -> Int32 {
    guard create || access(files.database, F_OK) == 0 else {
      throw .storage(errno == ENOENT ? missing : .notPermitted(path: files.database))
    }
    let descriptor = open(files.starterLock, O_CREAT | O_RDWR | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard descriptor >= 0 else {
      switch errno {
      case ENOENT, ENOTDIR: throw .storage(missing)
      case EROFS: throw .storage(.readOnly(path: files.database))
      case ENOSPC: throw .storage(.full(path: files.database))
      default: throw .storage(.notPermitted(path: files.database))
      }
    }
    while flock(descriptor, LOCK_EX) != 0, errno == EINTR {}
    return descriptor
  }

  private var missing: StorageProblem {
    let folder = (files.database as NSString).deletingLastPathComponent
    return folder.isEmpty || access(folder, F_OK) == 0
      ? .missing(path: files.database) : .missingFolder(path: folder)
  }

  /// Starts the owner in the background and waits for its first word.
  private func start() throws(Refusal) {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw .server(.failed(detail: String(cString: strerror(errno)))) }
    // The owner gets a copy of one end; were it to keep this one too, the pipe would never end.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    let log = files.openLog()
    let spawned = spawn(readyEnd: ends[1], log: log)
    close(ends[1])
    close(log)
    defer { close(ends[0]) }
    guard spawned else { throw .server(.notStarted(log: files.log)) }
    try Readiness.outcome(of: readAll(ends[0]), log: files.log)
  }

  private func spawn(readyEnd: Int32, log: Int32) -> Bool {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_adddup2(&actions, log, STDOUT_FILENO)
    posix_spawn_file_actions_adddup2(&actions, log, STDERR_FILENO)
    posix_spawn_file_actions_adddup2(&actions, readyEnd, OwnerStarter.readyDescriptor)
    let arguments =
      ["smartdeck", "serve", "--database", files.database, "--background"]
      + ["--ready-descriptor", "\(OwnerStarter.readyDescriptor)"] + (create ? ["--create"] : [])
    var pointers = arguments.map { strdup($0) } + [nil]
    defer { for pointer in pointers { free(pointer) } }
    var process = pid_t()
    return posix_spawn(&process, "/proc/self/exe", &actions, nil, &pointers, environ) == 0
  }

  /// The descriptor under which the owner finds the pipe's end.
  private static let readyDescriptor: Int32 = 9

  private func readAll(_ descriptor: Int32) -> Data {
    var message = Data()
    var buffer = [UInt8](repeating: 0, count: 4096)
    while message.count < 1 << 16 {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { break }
      message.append(contentsOf: buffer[..<count])
    }
    return message
  }
}

extension ServerProblem {
  /// What a connection's problem is called as a refusal.
  init(_ problem: ConnectionProblem, at path: String) {
    self =
      switch problem {
      case .nobodyThere(let path): .nobodyThere(path: path)
      case .notPermitted(let path): .notPermitted(path: path)
      case .noGreeting: .noGreeting(path: path)
      case .otherProtocol(let theirs, let ours, program: _):
        .otherProtocol(theirs: theirs ?? 0, ours: ours)
      case .unknownCaller: .unknownCaller
      case .notAllowed: .notAllowed
      case .tooManyConnections: .tooManyConnections
      case .stopping: .stopping
      case .closed: .failed(detail: "closed")
      case .failed(let detail): .failed(detail: detail)
      }
  }
}
