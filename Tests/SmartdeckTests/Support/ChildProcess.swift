import Glibc

/// A program that was started: its streams go to files.
///
/// Foundation's `Process` waits until everything that a program started has ended as well; the
/// terminal that the tests start stays.
struct ChildProcess {
  private let number: pid_t

  /// Starts a command line, found along the `PATH` of the tests.
  init(
    _ command: [String], in folder: String, environment: [String: String], out: String, err: String
  ) throws {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
    posix_spawn_file_actions_addopen(&actions, STDOUT_FILENO, out, O_WRONLY | O_TRUNC, 0)
    posix_spawn_file_actions_addopen(&actions, STDERR_FILENO, err, O_WRONLY | O_TRUNC, 0)
    let arguments = (["env", "-C", folder] + command).map { strdup($0) } + [nil]
    let variables = environment.map { strdup("\($0)=\($1)") } + [nil]
    defer { for text in arguments + variables { free(text) } }
    var attributes = ChildProcess.attributes
    defer { posix_spawnattr_destroy(&attributes) }
    var number = pid_t()
    let failure = posix_spawnp(&number, "env", &actions, &attributes, arguments, variables)
    guard failure == 0 else { throw CouldNotStart(command: command, error: failure) }
    self.number = number
  }

  /// The threads that run tests block signals; what they start has to get them all the same, or a
  /// terminal would outlive its end.
  private static var attributes: posix_spawnattr_t {
    var attributes = posix_spawnattr_t()
    posix_spawnattr_init(&attributes)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETSIGMASK))
    return attributes
  }

  /// The status that a shell would show: a signal's number counts from 128.
  func wait() -> Int32 {
    var status: Int32 = 0
    while waitpid(number, &status, 0) == -1, errno == EINTR {}
    let signal = status & 0x7F
    return signal == 0 ? (status >> 8) & 0xFF : 128 + signal
  }
}

/// Thrown where a program that the tests need can't be started.
struct CouldNotStart: Error {
  let command: [String]
  let error: Int32
}
