import Foundation

/// Runs what blocks on a thread of its own, so that the desk's tasks have theirs.
func onOwnThread<Value: Sendable>(
  _ body: @escaping @Sendable () throws -> Value
) async throws -> Value {
  try await withCheckedThrowingContinuation { continuation in
    let thread = Thread { continuation.resume(with: Result { try body() }) }
    thread.stackSize = 4 << 20
    thread.start()
  }
}
