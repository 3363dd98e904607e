import Canvas
import Foundation

@testable import NcursesTerminal

/// The contrast of two colours by WCAG 2.1.
enum Contrast {
  /// From 1 to 21; nothing when a colour is up to the terminal.
  static func ratio(_ one: Color, _ other: Color) -> Double? {
    guard let first = luminance(one), let second = luminance(other) else { return nil }
    return (max(first, second) + 0.05) / (min(first, second) + 0.05)
  }

  /// The contrast of a style as a terminal with so many colours shows it; nothing where a colour is
  /// up to the terminal.
  static func ratio(of style: Style, at depth: ColorDepth) -> Double? {
    guard depth == .palette256 else { return ratio(style.foreground, style.background) }
    let paint = Paint(style, depth: depth)
    return ratio(shown(paint.foreground), shown(paint.background))
  }

  /// The colour behind one of the 256 numbers, but for the system's sixteen.
  private static func shown(_ number: Int32) -> Color {
    guard let number = UInt8(exactly: number), number >= 16 else { return .terminalDefault }
    let color = PaletteColors.components(of: number)
    return .rgb(UInt8(color.red), UInt8(color.green), UInt8(color.blue))
  }

  private static func luminance(_ color: Color) -> Double? {
    guard case .rgb(let red, let green, let blue) = color else { return nil }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private static func linear(_ part: UInt8) -> Double {
    let value = Double(part) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}

/// How colours look to somebody who sees two kinds of light only (Machado and others, 2009).
enum ColorBlindness: String {
  case deuteranopia, tritanopia

  private var matrix: [[Double]] {
    switch self {
    case .deuteranopia:
      [
        [0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413],
        [-0.011820, 0.042940, 0.968881],
      ]
    case .tritanopia:
      [
        [1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602],
        [0.004733, 0.691367, 0.303900],
      ]
    }
  }

  /// How far apart two colours look, from 0 to about 441; 0 when one is up to the terminal.
  func distance(_ one: Color, _ other: Color) -> Double {
    guard case .rgb(let red, let green, let blue) = one,
      case .rgb(let otherRed, let otherGreen, let otherBlue) = other
    else { return 0 }
    let difference = [
      Double(red) - Double(otherRed), Double(green) - Double(otherGreen),
      Double(blue) - Double(otherBlue),
    ]
    let seen = matrix.map { row in zip(row, difference).map { $0 * $1 }.reduce(0, +) }
    return seen.map { $0 * $0 }.reduce(0, +).squareRoot()
  }
}
