/// A field of a form or an option of a command, by what it holds.
public enum FormField: String, Hashable, Sendable, Codable, CaseIterable {
  case name, email, company, country, address, region, postalCode, domain, description, tag
  case days, uses, quantity, reason, code, date, host, product, serial, key, number, role
  case virtualAccount, license, consent, authority, message, reference
}

/// What is wrong with what a field holds.
public enum FieldFault: Hashable, Sendable, Codable {
  case empty
  case tooLong(limit: Int)
  /// A control or format character, by its code point.
  case invisibleCharacter(UInt32)
  /// It has not the form that the field needs.
  case malformed(String)
  case outOfRange(Int, from: Int, to: Int)
  case taken(String)
  case inThePast(Day)
  case tooMany(limit: Int)
}

/// Takes texts from forms: each is trimmed, limited, and free of what nobody can see.
public enum FieldReader {
  /// A text of at most so many bytes; nil where it is empty and may be.
  public static func text(
    _ text: String, _ field: FormField, limit: Int = 256
  ) throws(Refusal) -> String? {
    do throws(NameProblem) {
      let name = try Name(typed: text)
      guard name.text.utf8.count <= limit else { throw .tooLong(limit: limit) }
      return name.text
    } catch {
      switch error {
      case .empty: return nil
      case .tooLong: throw .field(field, .tooLong(limit: limit))
      case .invisibleCharacter(let code): throw .field(field, .invisibleCharacter(code))
      }
    }
  }

  /// A text that has to be there.
  public static func required(
    _ text: String, _ field: FormField, limit: Int = 256
  ) throws(Refusal) -> String {
    guard let found = try self.text(text, field, limit: limit) else { throw .field(field, .empty) }
    return found
  }

  /// A name that has to be there.
  public static func name(_ text: String, _ field: FormField = .name) throws(Refusal) -> Name {
    Name(unchecked: try required(text, field))
  }

  /// An e-mail address.
  public static func email(_ text: String) throws(Refusal) -> EmailAddress {
    let found = try required(text, .email, limit: EmailAddress.longest)
    guard let address = EmailAddress(rawValue: found) else {
      throw .field(.email, .malformed(found))
    }
    return address
  }

  /// Several e-mail addresses, separated by commas; each once.
  public static func emails(_ text: String, limit: Int = 50) throws(Refusal) -> [EmailAddress] {
    var found: [EmailAddress] = []
    for part in text.split(separator: ",") {
      let address = try email(String(part))
      if !found.contains(address) { found.append(address) }
    }
    guard found.count <= limit else { throw .field(.email, .tooMany(limit: limit)) }
    return found
  }

  /// A domain identifier.
  public static func domain(_ text: String) throws(Refusal) -> DomainIdentifier {
    let found = try required(text, .domain, limit: 253)
    guard let domain = DomainIdentifier(rawValue: found) else {
      throw .field(.domain, .malformed(found))
    }
    return domain
  }

  /// A whole number within bounds.
  public static func number(
    _ number: Int, _ field: FormField, _ range: ClosedRange<Int>
  ) throws(Refusal) -> Int {
    guard range.contains(number) else {
      throw .field(field, .outOfRange(number, from: range.lowerBound, to: range.upperBound))
    }
    return number
  }
}
