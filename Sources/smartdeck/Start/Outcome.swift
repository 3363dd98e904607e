import Dispatch
import Licensing
import Synchronization

/// Runs asynchronous work to its end from the synchronous main thread of a command.
func waiting<Value: Sendable>(
  _ work: @escaping @Sendable () async throws(Refusal) -> Value
) throws(Refusal) -> Value {
  let outcome = Outcome<Value>()
  Task {
    do throws(Refusal) {
      outcome.finish(.success(try await work()))
    } catch {
      outcome.finish(.failure(error))
    }
  }
  return try outcome.wait().get()
}

/// Carries one result from a task to the thread that waits for it.
private final class Outcome<Value: Sendable>: Sendable {
  private let result = Mutex<Result<Value, Refusal>?>(nil)
  private let done = DispatchSemaphore(value: 0)

  func finish(_ result: Result<Value, Refusal>) {
    self.result.withLock { $0 = result }
    done.signal()
  }

  func wait() -> Result<Value, Refusal> {
    done.wait()
    return result.withLock { $0 } ?? .failure(.storage(.failed(detail: "no result")))
  }
}
