internal import DashboardModel
internal import Foundation

/// The file into which a screen is written.
enum DisplayFile {
  /// Writes text into a new file that only its owner can read; says why it could not.
  static func write(_ text: String, to path: String) -> DisplayProblem? {
    let place = (path as NSString).expandingTildeInPath
    let descriptor = open(place, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      return errno == EEXIST ? .exists : .failed(detail: String(cString: strerror(errno)))
    }
    let file = FileHandle(fileDescriptor: descriptor, closeOnDealloc: true)
    do {
      try file.write(contentsOf: Data(text.utf8))
      return nil
    } catch {
      return .failed(detail: error.localizedDescription)
    }
  }
}
