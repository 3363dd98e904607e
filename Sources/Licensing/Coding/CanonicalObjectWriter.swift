/// Writes the members of one object.
struct CanonicalObjectWriter<Key: CodingKey>: KeyedEncodingContainerProtocol {
  let output: CanonicalOutput
  /// How many containers are open while this one is the innermost.
  let depth: Int

  var codingPath: [any CodingKey] { [] }

  func encodeNil(forKey key: Key) {
    output.text.beginMember(key.stringValue, at: depth)
    output.text.writeNull()
  }

  func encode(_ value: Bool, forKey key: Key) {
    output.text.beginMember(key.stringValue, at: depth)
    output.text.write(value)
  }

  func encode(_ value: String, forKey key: Key) {
    output.text.beginMember(key.stringValue, at: depth)
    output.text.write(value)
  }

  func encode<Number: FixedWidthInteger & Encodable>(_ value: Number, forKey key: Key) {
    output.text.beginMember(key.stringValue, at: depth)
    output.text.write(value)
  }

  func encode<Value: Encodable>(_ value: Value, forKey key: Key) throws {
    output.text.beginMember(key.stringValue, at: depth)
    try output.write(value)
  }

  func nestedContainer<Inner: CodingKey>(
    keyedBy type: Inner.Type, forKey key: Key
  ) -> KeyedEncodingContainer<Inner> {
    output.text.beginMember(key.stringValue, at: depth)
    output.text.open(.object)
    return KeyedEncodingContainer(
      CanonicalObjectWriter<Inner>(output: output, depth: output.text.depth))
  }

  func nestedUnkeyedContainer(forKey key: Key) -> any UnkeyedEncodingContainer {
    output.text.beginMember(key.stringValue, at: depth)
    output.text.open(.list)
    return CanonicalListWriter(output: output, depth: output.text.depth)
  }

  func superEncoder(forKey key: Key) -> any Encoder {
    output.text.beginMember(key.stringValue, at: depth)
    return CanonicalValueEncoder(output: output, depth: depth, start: output.text.bytes.count)
  }

  func superEncoder() -> any Encoder {
    output.text.fail(.inherited)
    return CanonicalValueEncoder(output: output, depth: depth, start: output.text.bytes.count)
  }
}
