public import Licensing

/// One fact of a refusal's evidence, under the name that scripts know it by.
public struct Evidence: Hashable, Sendable {
  /// The name, in lower camel case; the same in every language.
  public let name: String
  public let value: EvidenceValue

  /// Names a fact.
  public init(_ name: String, _ value: EvidenceValue) {
    self.name = name
    self.value = value
  }
}

/// What a fact of a refusal's evidence can be.
public enum EvidenceValue: Hashable, Sendable {
  case text(String)
  case number(Int)
  case texts([String])
  case rows([StaleRow])
}
