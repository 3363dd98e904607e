internal import Foundation
internal import Licensing
internal import LicensingService
internal import NIOCore

/// One client's connection; it owns what the client has asked and has not been answered, and lives
/// on the loop alone.
final class Connection: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  typealias OutboundOut = ByteBuffer

  /// How far the two have come with each other.
  enum Phase {
    case arriving
    case waitingForHello
    case greeting
    case open(any LicenseDesk)
    case closing
  }

  let hall: Hall
  var context: ChannelHandlerContext?
  var phase = Phase.arriving
  var userID: UInt32?
  var lines: LineBuffer
  /// Whole lines that nobody has looked at yet.
  var waiting = WaitingLines()
  var work = WorkUnderWay()
  var unreadable = 0
  /// The last number that was told; nil while the client has not subscribed.
  var told: SequenceNumber?
  var patience: Scheduled<Void>?
  var stall: Scheduled<Void>?

  init(hall: Hall) {
    self.hall = hall
    lines = LineBuffer(limit: hall.settings.limits.lineBeforeHello)
  }

  var limits: WireLimits { hall.settings.limits }

  var isClosing: Bool { if case .closing = phase { true } else { false } }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    if context.channel.isActive { arrive(context) }
  }

  func channelActive(context: ChannelHandlerContext) {
    arrive(context)
  }

  /// Who is there is settled before the first byte is looked at, by the kernel alone.
  private func arrive(_ context: ChannelHandlerContext) {
    guard case .arriving = phase, userID == nil else { return }
    let here = NIOLoopBound(self, eventLoop: context.eventLoop)
    PeerCredentials.of(context.channel).whenComplete { result in
      switch result {
      case .success(let peer): here.value.enter(peer.userID)
      case .failure: here.value.drop()
      }
    }
  }

  private func enter(_ user: UInt32) {
    guard case .arriving = phase, userID == nil else { return }
    if let failure = hall.admit(self, user: user) { return close(with: failure) }
    userID = user
    phase = .waitingForHello
    expectMore()
    readLines()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    guard !isClosing else { return }
    lines.append(unwrapInboundIn(data).readableBytesView)
    readLines()
  }

  func channelInactive(context: ChannelHandlerContext) {
    phase = .closing
    patience?.cancel()
    stall?.cancel()
    if let userID { hall.leave(self, user: userID) }
    self.context = nil
    waiting = WaitingLines()
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }

  /// Closes without another word.
  func drop() {
    phase = .closing
    context?.close(promise: nil)
  }

  /// Says why, and closes.
  func close(with failure: Failure, id: MessageID? = nil) {
    send(.failure(id, failure))
    finish()
  }

  /// Closes when everything that was written has gone, or after a moment in any case.
  func finish() {
    guard !isClosing, let context else { return }
    phase = .closing
    waiting = WaitingLines()
    let here = NIOLoopBound(self, eventLoop: context.eventLoop)
    context.writeAndFlush(wrapOutboundOut(ByteBuffer())).whenComplete { _ in here.value.drop() }
    patience?.cancel()
    patience = context.eventLoop.scheduleTask(in: .seconds(1)) { here.value.drop() }
  }

  /// Says goodbye, and closes when what is being done is done.
  func sayGoodbye() {
    guard !isClosing else { return }
    send(.goodbye(.stopping))
    waiting = WaitingLines()
    if work.isNone { finish() }
  }

  func send(_ message: ServerMessage) {
    send(ByteBuffer(bytes: MessageLine.write(message)))
  }

  func send(_ line: ByteBuffer) {
    guard !isClosing, let context else { return }
    context.writeAndFlush(wrapOutboundOut(line), promise: nil)
  }

  /// Tells that the log has grown. A client that does not read is told later, and only the last.
  func tell(_ head: SequenceNumber, line: ByteBuffer) {
    guard let last = told, head > last, let context, context.channel.isWritable else { return }
    told = head
    send(line)
  }
}
