/// The exact colours behind the numbers 0–255, as xterm has them.
enum PaletteColors {
  typealias Components = (red: Int, green: Int, blue: Int)

  /// Red, green and blue of a numbered colour.
  static func components(of number: UInt8) -> Components {
    let number = Int(number)
    switch number {
    case 0..<16: return system[number]
    case 16..<232:
      let cube = number - 16
      return (steps[cube / 36], steps[cube / 6 % 6], steps[cube % 6])
    default:
      let grey = 8 + 10 * (number - 232)
      return (grey, grey, grey)
    }
  }

  /// The number among 16–255 that looks most like a colour. The system's sixteen are left out:
  /// people change them.
  static func nearest256(_ color: Components) -> UInt8 {
    nearest(color, among: 16...255)
  }

  /// The number among the first 8 or 16 that looks most like a colour.
  static func nearestSystem(_ color: Components, count: Int) -> UInt8 {
    nearest(color, among: 0...UInt8(count - 1))
  }

  private static func nearest(_ color: Components, among numbers: ClosedRange<UInt8>) -> UInt8 {
    var best = (number: numbers.lowerBound, distance: Int.max)
    for number in numbers {
      let distance = distance(color, components(of: number))
      if distance < best.distance { best = (number, distance) }
    }
    return best.number
  }

  /// Squared difference, weighted as the eye does: green most, and red more the more red there is
  /// (Riemersma's "redmean").
  private static func distance(_ one: Components, _ other: Components) -> Int {
    let red = one.red - other.red
    let green = one.green - other.green
    let blue = one.blue - other.blue
    let mean = (one.red + other.red) / 2
    return (512 + mean) * red * red + 1024 * green * green + (767 - mean) * blue * blue
  }

  private static let steps = [0, 95, 135, 175, 215, 255]

  private static let system: [Components] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0),
    (0, 0, 238), (205, 0, 205), (0, 205, 205), (229, 229, 229),
    (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0),
    (92, 92, 255), (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
}
