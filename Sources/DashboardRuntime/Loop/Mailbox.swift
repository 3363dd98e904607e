public import DashboardModel
internal import Synchronization

/// Where everything that happens elsewhere waits for the loop; it rings when something comes.
///
/// News of changes is merged into the newest. Answers are never dropped: there are no more of them
/// than questions were asked, and each pane asks one at a time.
public final class Mailbox: Sendable {
  private let waiting = Mutex<[DashboardEvent]>([])
  private let ring: @Sendable () -> Void

  /// Makes an empty mailbox that rings a bell.
  public init(ring: @escaping @Sendable () -> Void) {
    self.ring = ring
  }

  /// Puts an event in and rings.
  public func post(_ event: DashboardEvent) {
    waiting.withLock { events in
      if case .changed = event {
        events.removeAll { if case .changed = $0 { true } else { false } }
      }
      events.append(event)
    }
    ring()
  }

  /// Takes everything out, in the order in which it came.
  public func drain() -> [DashboardEvent] {
    waiting.withLock { events in
      defer { events = [] }
      return events
    }
  }
}
