internal import Canvas

/// The Russian keyboard layout: which Latin character stands on the same key.
enum RussianLayout {
  /// The press with its Latin character; others as they are.
  static func latin(_ press: KeyPress) -> KeyPress {
    guard case .character(let character) = press.key, let latin = table[character] else {
      return press
    }
    return KeyPress(.character(latin), press.modifiers)
  }

  private static let table: [Character: Character] = {
    let russian = "йцукенгшщзхъфывапролджэячсмитьбюёЙЦУКЕНГШЩЗХЪФЫВАПРОЛДЖЭЯЧСМИТЬБЮЁ.,"
    let latin = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`QWERTYUIOP{}ASDFGHJKL:\"ZXCVBNM<>~/?"
    return Dictionary(zip(russian, latin)) { first, _ in first }
  }()
}
