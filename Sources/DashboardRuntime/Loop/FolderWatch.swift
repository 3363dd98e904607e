internal import Dispatch
internal import Foundation
internal import Synchronization

/// Hears when a theme file is saved in one of some folders; costs nothing while nobody saves.
///
/// It owns the system's watch (inotify) and gives it back when it goes.
public final class FolderWatch {
  private let source: any DispatchSourceRead
  private let hasNews: News

  private final class News: Sendable {
    let isThere = Mutex(false)
  }

  /// Watches folders, those that are there; nil where none can be watched.
  ///
  /// - Parameters:
  ///   - folders: where files are saved; editors put a new file in the place of the old one, so
  ///     watching the file itself would not do.
  ///   - ring: called elsewhere, once something was saved.
  public init?(folders: [String], ring: @escaping @Sendable () -> Void) {
    let descriptor = inotify_init1(Int32(IN_CLOEXEC | IN_NONBLOCK))
    guard descriptor >= 0 else { return nil }
    let mask = UInt32(IN_CLOSE_WRITE | IN_MOVED_TO)
    let watched = folders.filter { inotify_add_watch(descriptor, $0, mask) >= 0 }
    guard !watched.isEmpty else {
      close(descriptor)
      return nil
    }
    let news = News()
    hasNews = news
    source = DispatchSource.makeReadSource(fileDescriptor: descriptor)
    source.setEventHandler {
      guard FolderWatch.drain(descriptor) else { return }
      news.isThere.withLock { $0 = true }
      ring()
    }
    source.setCancelHandler { close(descriptor) }
    source.resume()
  }

  deinit { source.cancel() }

  /// Whether something was saved since the last time.
  public func takeNews() -> Bool {
    hasNews.isThere.withLock { news in
      defer { news = false }
      return news
    }
  }

  /// Reads what there is; whether a theme file is among it.
  private static func drain(_ descriptor: Int32) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 8_192)
    var found = false
    while true {
      let count = read(descriptor, &bytes, bytes.count)
      guard count > 0 else { return found }
      found = found || contains(Array(".toml\0".utf8), in: bytes[..<count])
    }
  }

  private static func contains(_ pattern: [UInt8], in bytes: ArraySlice<UInt8>) -> Bool {
    bytes.indices.contains { bytes[$0...].starts(with: pattern) }
  }
}
