/// What becomes of one Unicode scalar when it is shown.
///
/// The answer depends on nothing but the scalar: not on the locale, the terminal or the C library.
enum ScalarClass: Hashable {
  /// It is seen, and takes this many columns (1 or 2).
  case base(width: Int)
  /// It sits on the base before it and takes no column.
  case mark
  /// A space that only differs from the usual one in where a line may break.
  case space
  /// Nobody would see it, or it would change how others are seen.
  case hidden

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x20..<0x7F: self = .base(width: 1)
    case 0x00..<0xA0, 0xAD: self = .hidden
    case 0xA0, 0x202F: self = .space
    case 0xA1..<0x300, 0x370..<0x378, 0x391..<0x3A2, 0x400..<0x483: self = .base(width: 1)
    default: self = ScalarClass(looked: scalar)
    }
  }

  /// Asks the Unicode tables; the common alphabets never come here.
  private init(looked scalar: Unicode.Scalar) {
    let properties = scalar.properties
    if properties.isDefaultIgnorableCodePoint || ScalarClass.seemsEmpty(scalar.value) {
      self = .hidden
      return
    }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark: self = .mark
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator,
      .paragraphSeparator, .spaceSeparator:
      self = .hidden
    default:
      // Vowels and finals of a Korean syllable are letters by category, but join the first one.
      let joins =
        (0x1160..<0x1200).contains(scalar.value) || (0xD7B0..<0xD800).contains(scalar.value)
      self = joins ? .mark : .base(width: WideRanges.contains(scalar.value) ? 2 : 1)
    }
  }

  /// Blank Braille, and skin tones: half the terminals join those to the emoji before them, the
  /// other half does not, and the rest of the line would shift.
  private static func seemsEmpty(_ value: UInt32) -> Bool {
    value == 0x2800 || (0x1F3FB...0x1F3FF).contains(value)
  }
}
