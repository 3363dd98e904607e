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

  func channelReadComplete(context: ChannelHandlerContext) {
    context.fireChannelReadComplete()
  }

  /// A client that does not read its answers is served no further, and after a while not at all.
  func channelWritabilityChanged(context: ChannelHandlerContext) {
    stall?.cancel()
    stall = nil
    guard !isClosing else { return }
    guard !context.channel.isWritable else { return catchUp() }
    let here = NIOLoopBound(self, eventLoop: context.eventLoop)
    stall = context.eventLoop.scheduleTask(in: TimeAmount(limits.stall)) { here.value.drop() }
  }

  private func catchUp() {
    tell(hall.head, line: ByteBuffer(bytes: MessageLine.write(.changed(upTo: hall.head))))
    workOn()
  }
}
