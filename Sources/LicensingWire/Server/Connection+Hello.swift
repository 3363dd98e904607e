internal import Glibc
internal import Licensing
internal import LicensingService
internal import NIOCore

extension Connection {
  /// Answers a hello: the versions have to agree, and the kernel's word settles who is asking.
  func greet(_ hello: Hello, id: MessageID) {
    guard hello.protocol == WireProtocol.version else {
      return close(
        with: Failure(
          .protocolMismatch, "this server speaks protocol \(WireProtocol.version)",
          data: Failure.Evidence(
            protocol: WireProtocol.version, program: hall.settings.program)), id: id)
    }
    guard let userID else { return drop() }
    phase = .greeting
    work.begin(alone: true)
    let logins = hall.logins
    away(.question) {
      logins(userID)
    } then: { connection, login in
      connection.work.end()
      connection.welcome(login, as: hello.actingAs, id: id)
    }
  }

  private func welcome(_ login: Login?, as wanted: Login?, id: MessageID) {
    guard case .greeting = phase else { return }
    guard let login, isTrusted else {
      return close(with: Failure(.unknownCaller, "this user is not known here"), id: id)
    }
    guard wanted == nil || mayActForOthers else {
      return close(
        with: Failure(.notAllowed, "only the owner of a personal database acts for others"),
        id: id)
    }
    let known = wanted ?? login
    phase = .open(hall.openDesk(known))
    lines.limit = limits.line
    patience?.cancel()
    patience = nil
    let greeting = Greeting(
      protocol: WireProtocol.version, program: hall.settings.program, login: known,
      mode: hall.settings.mode, longestLine: limits.line, mostRequests: limits.requests)
    send(.answer(id, .hello(greeting)))
    readLines()
  }

  /// In the personal mode the socket's mode keeps others out already; this is the second lock.
  private var isTrusted: Bool {
    switch hall.settings.mode {
    case .team: true
    case .personal: isOwner || userID == 0
    }
  }

  private var mayActForOthers: Bool {
    switch hall.settings.mode {
    case .team: false
    case .personal: isOwner
    }
  }

  private var isOwner: Bool { userID == geteuid() }
}
