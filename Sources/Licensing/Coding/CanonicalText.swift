/// The text that an encoding has written so far, and the containers still open in it.
///
/// Nobody tells a container that it is complete: it is when its parent is written to again, or when
/// the value that opened it is done.
struct CanonicalText {
  private(set) var bytes: [UInt8]
  /// What went wrong where nothing could be thrown.
  private(set) var fault: CanonicalFault?
  /// The bytes that will close the open containers, outermost first.
  private var closings: [UInt8] = []

  init(after bytes: consuming [UInt8]) {
    self.bytes = bytes
  }

  /// How many containers are open.
  var depth: Int { closings.count }

  mutating func fail(_ fault: CanonicalFault) {
    self.fault = self.fault ?? fault
  }

  /// A value is written once: a second one would stand where nothing separates them.
  mutating func beginOnly(at start: Int) {
    if bytes.count != start { fail(.wroteTwice) }
  }

  /// Makes room for the next element of the list at a depth.
  mutating func beginElement(at depth: Int) {
    close(to: depth)
    separate(after: CanonicalBrackets.list.opening)
  }

  /// Makes room for the next member of the object at a depth, and writes its name.
  mutating func beginMember(_ name: String, at depth: Int) {
    close(to: depth)
    separate(after: CanonicalBrackets.object.opening)
    write(name)
    bytes.append(UInt8(ascii: ":"))
  }

  mutating func open(_ container: CanonicalBrackets) {
    if closings.count >= CanonicalEncoder.deepest { fail(.tooDeep) }
    bytes.append(container.opening)
    closings.append(container.closing)
  }

  /// Completes what was opened above a depth.
  mutating func close(to depth: Int) {
    while closings.count > depth { bytes.append(closings.removeLast()) }
  }

  /// Lets a pen write on.
  mutating func write(_ body: (inout CanonicalPen) -> Void) {
    var written: [UInt8] = []
    swap(&written, &bytes)
    var pen = CanonicalPen(after: consume written)
    body(&pen)
    bytes = pen.bytes
  }

  /// Takes back what was written after so many bytes.
  mutating func cut(to count: Int) {
    bytes.removeSubrange(count...)
  }

  /// The last byte tells whether something stands before: a text would end in a quotation mark.
  private mutating func separate(after opening: UInt8) {
    if bytes.last != opening { bytes.append(UInt8(ascii: ",")) }
  }
}

extension CanonicalText {
  mutating func writeNull() { bytes.append(contentsOf: "null".utf8) }

  mutating func write(_ value: Bool) { bytes.append(contentsOf: (value ? "true" : "false").utf8) }

  mutating func write(_ number: some FixedWidthInteger) { bytes.appendCanonical(number) }

  mutating func write(_ text: String) { bytes.appendCanonical(text) }
}

/// What opens and closes a container.
struct CanonicalBrackets {
  let opening: UInt8
  let closing: UInt8

  static let object = CanonicalBrackets(opening: UInt8(ascii: "{"), closing: UInt8(ascii: "}"))
  static let list = CanonicalBrackets(opening: UInt8(ascii: "["), closing: UInt8(ascii: "]"))
}

/// Why a value has no canonical form.
enum CanonicalFault: String {
  case tooDeep = "nested too deeply"
  case wroteNothing = "encodes to nothing"
  case wroteTwice = "encodes to two values"
  case inherited = "inherits what it encodes"
  case fraction = "is a fraction"

  func error(of value: Any) -> EncodingError {
    .invalidValue(value, EncodingError.Context(codingPath: [], debugDescription: rawValue))
  }
}
