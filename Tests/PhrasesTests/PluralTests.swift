import Phrases
import Testing

@Suite("Plural forms")
struct PluralTests {
  @Test(
    "Russian has three forms, and the teens take the last",
    arguments: [
      (PluralForm.one, [1, 21, 101, 1_001, 1_231, -1]),
      (.few, [2, 3, 4, 22, 34, 102, 1_004, -3]),
      (.many, [0, 5, 9, 10, 11, 12, 13, 14, 20, 111, 112, 114, 1_011, 25, 100, -12]),
    ])
  func russian(form: PluralForm, numbers: [Int]) {
    for number in numbers { #expect(PluralForm(number, in: .russian) == form, "\(number)") }
  }

  @Test("English has one form for one and another for all else")
  func english() {
    for number in [1, -1] { #expect(PluralForm(number, in: .english) == .one) }
    for number in [0, 2, 11, 21, 101, .max, .min] {
      #expect(PluralForm(number, in: .english) == .many)
    }
  }

  @Test("A number and its noun never part and always agree")
  func counts() {
    let (english, russian) = (Phrases(.english), Phrases(.russian))
    #expect(english.count(1, .license) == "1\u{A0}license")
    #expect(english.count(1_200, .license) == "1,200\u{A0}licenses")
    #expect(russian.count(1, .licenseMoved) == "1\u{A0}лицензию")
    #expect(russian.count(22, .license) == "22\u{A0}лицензии")
    #expect(russian.count(1_211, .license) == "1\u{A0}211\u{A0}лицензий")
    #expect(russian.count(21, .day) == "21\u{A0}день")
  }
}
