/// How much the JSON reader takes on before it refuses.
struct JSONLimits: Hashable, Sendable {
  /// The longest text, in bytes.
  var textBytes = 256 << 20
  /// How many lists and objects may be open inside each other.
  var depth = 64
  /// The longest single text or number, in bytes as written.
  var valueBytes = 1 << 20
}
