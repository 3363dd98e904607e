/// Writes the elements of one list.
struct CanonicalListWriter: UnkeyedEncodingContainer {
  let output: CanonicalOutput
  /// How many containers are open while this one is the innermost.
  let depth: Int
  private(set) var count = 0

  init(output: CanonicalOutput, depth: Int) {
    self.output = output
    self.depth = depth
  }

  var codingPath: [any CodingKey] { [] }

  mutating func encodeNil() {
    begin()
    output.text.writeNull()
  }

  mutating func encode(_ value: Bool) {
    begin()
    output.text.write(value)
  }

  mutating func encode(_ value: String) {
    begin()
    output.text.write(value)
  }

  mutating func encode<Number: FixedWidthInteger & Encodable>(_ value: Number) {
    begin()
    output.text.write(value)
  }

  mutating func encode<Value: Encodable>(_ value: Value) throws {
    begin()
    try output.write(value)
  }

  mutating func nestedContainer<Key: CodingKey>(
    keyedBy type: Key.Type
  ) -> KeyedEncodingContainer<Key> {
    begin()
    output.text.open(.object)
    return KeyedEncodingContainer(CanonicalObjectWriter(output: output, depth: output.text.depth))
  }

  mutating func nestedUnkeyedContainer() -> any UnkeyedEncodingContainer {
    begin()
    output.text.open(.list)
    return CanonicalListWriter(output: output, depth: output.text.depth)
  }

  mutating func superEncoder() -> any Encoder {
    begin()
    return CanonicalValueEncoder(output: output, depth: depth, start: output.text.bytes.count)
  }

  private mutating func begin() {
    output.text.beginElement(at: depth)
    count += 1
  }
}
