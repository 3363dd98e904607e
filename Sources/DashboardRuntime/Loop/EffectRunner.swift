internal import DashboardModel
internal import Licensing
internal import LicensingService

/// Runs what the model wants done of the desk, and posts what comes of it.
///
/// It owns the tasks of open questions and the subscription to changes. Used from the loop's thread
/// alone; only the tasks run elsewhere.
final class EffectRunner {
  private let desk: any LicenseDesk
  private let mailbox: Mailbox
  private let requestPrefix: String
  private var tasks: [RequestNumber: Task<Void, Never>] = [:]
  private var subscription: Task<Void, Never>?
  private var watch: Task<Void, Never>?

  /// Makes a runner; the prefix makes the names of its requests unlike anybody else's.
  init(desk: any LicenseDesk, mailbox: Mailbox, requestPrefix: String) {
    self.desk = desk
    self.mailbox = mailbox
    self.requestPrefix = requestPrefix
  }

  deinit {
    for task in tasks.values { task.cancel() }
    subscription?.cancel()
    watch?.cancel()
  }

  /// How many questions and commands are open.
  var openCount: Int { tasks.count }

  /// Asks the desk.
  func fetch(_ number: RequestNumber, _ question: Question) {
    tasks[number] = Task { [desk, mailbox] in
      do throws(Refusal) {
        mailbox.post(.answered(number, try await desk.reply(to: question)))
      } catch {
        mailbox.post(.refused(number, error))
      }
    }
  }

  /// Gives the desk a command.
  func perform(_ number: RequestNumber, _ command: Command) {
    guard let request = RequestID(rawValue: "\(requestPrefix)-\(number.rawValue)") else { return }
    tasks[number] = Task { [desk, mailbox] in
      do throws(Refusal) {
        mailbox.post(.performed(number, try await desk.perform(command, request: request)))
      } catch {
        mailbox.post(.notPerformed(number, error))
      }
    }
  }

  /// Forgets a question; its answer, should it come, is dropped by its number.
  func cancel(_ number: RequestNumber) {
    tasks.removeValue(forKey: number)?.cancel()
  }

  /// Notes that an answer has arrived, and hears of changes from the first session on.
  func note(_ event: DashboardEvent) {
    switch event {
    case .answered(let number, .session(let session)):
      tasks[number] = nil
      subscribe(after: session.head)
    case .answered(let number, _), .refused(let number, _), .performed(let number, _),
      .notPerformed(let number, _):
      tasks[number] = nil
    case .action, .typed, .clicked, .scrolled, .resized, .changed, .connection, .tick,
      .foundActions, .madeSecret, .displaySaved, .displayNotSaved, .told:
      break
    }
  }

  private func subscribe(after head: SequenceNumber) {
    guard subscription == nil else { return }
    subscription = Task { [desk, mailbox] in
      for await head in desk.changes(after: head) { mailbox.post(.changed(head)) }
      if !Task.isCancelled { mailbox.post(.connection(.lost)) }
    }
    watch = Task { [desk, mailbox] in
      for await connection in desk.connectionStates() {
        mailbox.post(.connection(Connection(connection)))
      }
    }
  }
}

extension Connection {
  /// What a desk says of its connection, as the dashboard shows it.
  fileprivate init(_ connection: DeskConnection) {
    self =
      switch connection {
      case .live: .live
      case .reconnecting: .reconnecting
      case .gone: .lost
      }
  }
}
