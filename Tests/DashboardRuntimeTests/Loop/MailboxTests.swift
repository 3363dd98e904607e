import DashboardModel
import Licensing
import Synchronization
import Testing

@testable import DashboardRuntime

@Suite struct MailboxTests {
  @Test("What was posted comes out once, in its order")
  func order() {
    let mailbox = Mailbox {}
    let first = DashboardEvent.refused(RequestNumber(rawValue: 1), .noAccountYet)
    mailbox.post(first)
    mailbox.post(.tick)
    #expect(mailbox.drain() == [first, .tick])
    #expect(mailbox.drain() == [])
  }

  @Test("However many changes are heard of, only the newest waits")
  func merged() {
    let mailbox = Mailbox {}
    for sequence in 1...100_000 {
      mailbox.post(.changed(SequenceNumber(rawValue: Int64(sequence))))
    }
    #expect(mailbox.drain() == [.changed(100_000)])
  }

  @Test("Each post rings")
  func rings() {
    let counter = Counter()
    let mailbox = Mailbox { counter.add() }
    mailbox.post(.tick)
    mailbox.post(.tick)
    #expect(counter.value == 2)
  }
}

/// Counts from any thread.
private final class Counter: Sendable {
  private let count = Mutex(0)
  func add() { count.withLock { $0 += 1 } }
  var value: Int { count.withLock { $0 } }
}
