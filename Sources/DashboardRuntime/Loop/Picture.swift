public import Canvas

/// A drawn screen, and where the cursor blinks on it; nowhere when that is nil.
public struct Picture: Hashable, Sendable {
  public let canvas: Canvas
  public let cursor: Point?

  /// Makes a picture of its parts.
  public init(_ canvas: Canvas, cursor: Point? = nil) {
    self.canvas = canvas
    self.cursor = cursor
  }
}
