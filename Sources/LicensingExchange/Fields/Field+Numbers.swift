internal import Licensing

extension Field {
  /// A count of units, written as a number or as text; nil where it is missing.
  func optionalQuantity() throws(FieldProblem) -> Quantity? {
    guard var written = try characters() else { return nil }
    switch written.withUTF8({ Self.read($0[...].withoutSpaces) }) {
    case .nothing: return nil
    case .quantity(let quantity): return quantity
    case .negative: throw problem(KeptAsideReason.negative)
    case .tooLarge: throw problem(KeptAsideReason.tooLarge)
    case .noNumber: throw problem(KeptAsideReason.notANumber)
    }
  }

  /// A count of units that the row can't do without.
  func quantity() throws(FieldProblem) -> Quantity {
    guard let quantity = try optionalQuantity() else { throw problem(KeptAsideReason.missing) }
    return quantity
  }

  private enum Reading {
    case nothing, quantity(Quantity), negative, tooLarge, noNumber
  }

  /// Digits, at most one sign before them and zeros after a point: `20.0` is whole, `2e1` is not
  /// read.
  private static func read(_ written: UnsafeBufferPointer<UInt8>.SubSequence) -> Reading {
    guard let first = written.first else { return .nothing }
    let isSigned = first == Byte.minus || first == Byte.plus
    let unsigned = isSigned ? written.dropFirst() : written
    let whole = unsigned.prefix { Byte.isDigit($0) }
    guard !whole.isEmpty, addsNothing(unsigned.dropFirst(whole.count)) else { return .noNumber }
    var number = 0
    for digit in whole {
      number = min(number * 10 + Int(digit - Byte.zero), Quantity.ceiling + 1)
    }
    if first == Byte.minus, number > 0 { return .negative }
    return Quantity(rawValue: number).map(Reading.quantity) ?? .tooLarge
  }

  private static func addsNothing(_ rest: UnsafeBufferPointer<UInt8>.SubSequence) -> Bool {
    guard let first = rest.first else { return true }
    return first == Byte.point && rest.count > 1 && rest.dropFirst().allSatisfy { $0 == Byte.zero }
  }
}
