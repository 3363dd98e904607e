internal import NIOPosix

/// A few threads that work one after the other through what blocks, so that the loop never does.
///
/// It owns its threads; `stop` ends them after what is queued.
final class Lane: TaskExecutor {
  private let pool: NIOThreadPool

  init(threads: Int) {
    pool = NIOThreadPool(numberOfThreads: threads)
    pool.start()
  }

  /// Runs a job of a task on one of the threads.
  func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    let executor = asUnownedTaskExecutor()
    // A cancelled item is run as well: a task that is never finished would wait for ever.
    pool.submit { _ in job.runSynchronously(on: executor) }
  }

  /// Ends the threads.
  func stop() async {
    try? await pool.shutdownGracefully()
  }
}
