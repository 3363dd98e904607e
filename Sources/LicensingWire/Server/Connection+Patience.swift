internal import NIOCore

extension Connection {
  /// Waits for the hello, or for the rest of a line, no longer than patience lasts. The time runs
  /// from the first byte on, so that sending one now and then does not help.
  func expectMore() {
    guard !isClosing, let context else { return }
    let isDue = if case .open = phase { lines.isPartial } else { true }
    guard isDue else {
      patience?.cancel()
      patience = nil
      return
    }
    guard patience == nil else { return }
    let here = NIOLoopBound(self, eventLoop: context.eventLoop)
    patience = context.eventLoop.scheduleTask(in: TimeAmount(limits.patience)) {
      here.value.close(with: Failure(.tooSlow, "the line did not come"))
    }
  }

  /// A client that does not read its answers is not listened to, and after a while let go: what it
  /// would be told, refusals included, takes no more memory than the limit.
  func channelWritabilityChanged(context: ChannelHandlerContext) {
    stall?.cancel()
    stall = nil
    guard !isClosing else { return }
    context.channel.setOption(.autoRead, value: context.channel.isWritable)
      .whenFailure { _ in }
    guard !context.channel.isWritable else { return catchUp() }
    let here = NIOLoopBound(self, eventLoop: context.eventLoop)
    stall = context.eventLoop.scheduleTask(in: TimeAmount(limits.stall)) { here.value.drop() }
  }

  private func catchUp() {
    tell(hall.head, line: ByteBuffer(bytes: MessageLine.write(.changed(upTo: hall.head))))
    workOn()
  }
}
