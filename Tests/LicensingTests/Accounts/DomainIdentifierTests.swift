import Testing

@testable import Licensing

@Suite("Domain identifiers")
struct DomainIdentifierTests {
  private static let longLabel = String(repeating: "a", count: 63)
  /// 253 characters: three labels of 63, one of 61, three dots.
  private static let longest =
    [longLabel, longLabel, longLabel, String(repeating: "b", count: 61)].joined(separator: ".")

  @Test(
    "A host name of two labels or more is kept in lower case",
    arguments: [
      ("metalworks.example", "metalworks.example"),
      (
        "EMEA.MetalWorks.Example",
        "emea.metalworks.example"
      ), ("a.b", "a.b"), ("3m.example", "3m.example"),
      ("xn--e1afmkfd.example", "xn--e1afmkfd.example"), ("a-b--c.example", "a-b--c.example"),
      ("XN--80AAXITDBJK.XN--P1AI", "xn--80aaxitdbjk.xn--p1ai"),
      ("\(longLabel).example", "\(longLabel).example"),
      (longest, longest),
    ])
  func accepted(text: String, expected: String) {
    #expect(DomainIdentifier(rawValue: text)?.rawValue == expected)
  }

  @Test(
    "What is no host name is refused",
    arguments: [
      "", ".", "example", ".example", "example.", "a..b", "-a.example", "a-.example", "a.-b",
      "a b.example", "a_b.example", "a.exa/mple", "user@a.example", "a.example\n", "a\u{0}.example",
      "a.\u{202E}b", "\(longLabel)a.example", longest + "b", "http://a.example", "a.example:80",
      "*.example", "[::1].a",
    ])
  func rejected(text: String) {
    #expect(DomainIdentifier(rawValue: text) == nil)
  }

  @Test("Domains are equal without regard to case")
  func equality() {
    #expect(
      DomainIdentifier(rawValue: "METALWORKS.example")
        == DomainIdentifier(rawValue: "metalworks.EXAMPLE"))
  }
}
