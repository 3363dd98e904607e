/// Where one value writes itself: as a scalar, a list or an object, once.
struct CanonicalValueEncoder: Encoder {
  let output: CanonicalOutput
  /// How many containers were open before the value.
  let depth: Int
  /// Where the value begins.
  let start: Int

  var codingPath: [any CodingKey] { [] }
  var userInfo: [CodingUserInfoKey: Any] { [:] }

  func container<Key>(keyedBy type: Key.Type) -> KeyedEncodingContainer<Key> {
    open(.object)
    return KeyedEncodingContainer(CanonicalObjectWriter(output: output, depth: output.text.depth))
  }

  func unkeyedContainer() -> any UnkeyedEncodingContainer {
    open(.list)
    return CanonicalListWriter(output: output, depth: output.text.depth)
  }

  func singleValueContainer() -> any SingleValueEncodingContainer { self }

  /// Writes the value in one go.
  func write(_ body: (inout CanonicalPen) -> Void) {
    output.text.beginOnly(at: start)
    output.text.write(body)
  }

  private func open(_ container: CanonicalBrackets) {
    output.text.beginOnly(at: start)
    output.text.open(container)
  }
}

extension CanonicalValueEncoder: SingleValueEncodingContainer {
  func encodeNil() {
    output.text.beginOnly(at: start)
    output.text.writeNull()
  }

  func encode(_ value: Bool) {
    output.text.beginOnly(at: start)
    output.text.write(value)
  }

  func encode(_ value: String) {
    output.text.beginOnly(at: start)
    output.text.write(value)
  }

  func encode(_ value: Double) throws { throw CanonicalFault.fraction.error(of: value) }

  func encode(_ value: Float) throws { throw CanonicalFault.fraction.error(of: value) }

  func encode<Number: FixedWidthInteger & Encodable>(_ value: Number) {
    output.text.beginOnly(at: start)
    output.text.write(value)
  }

  func encode<Value: Encodable>(_ value: Value) throws {
    output.text.beginOnly(at: start)
    try output.write(value)
  }
}
