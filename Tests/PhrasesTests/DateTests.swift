import Licensing
import Phrases
import Testing

@Suite("Dates")
struct DateTests {
  let today: Day

  init() throws { today = try #require(Day("2026-11-23")) }

  @Test(
    "An end is told in days while it is near, and by its month when it is far",
    arguments: [
      (0, "today", "сегодня"), (1, "1\u{A0}day", "1\u{A0}день"),
      (12, "12\u{A0}days", "12\u{A0}дней"), (90, "90\u{A0}days", "90\u{A0}дней"),
      (91, "2027-02", "02.2027"), (-1, "ended", "истёк"),
    ])
  func ends(days: Int, english: String, russian: String) {
    let day = today.adding(days: days)
    #expect(Phrases(.english).end(day, today: today) == english)
    #expect(Phrases(.russian).end(day, today: today) == russian)
  }

  @Test("What has no end says so")
  func never() {
    #expect(Phrases(.english).end(nil, today: today) == "never")
    #expect(Phrases(.russian).end(nil, today: today) == "бессрочно")
  }

  @Test("A moment is a time today and a date on any other day")
  func moments() {
    let moment = Instant(startOf: today).adding(milliseconds: 50_531_999)
    #expect(Phrases(.english).moment(moment, today: today) == "14:02:11")
    #expect(Phrases(.english).moment(moment, today: today.adding(days: 1)) == "23\u{A0}Nov")
    #expect(Phrases(.russian).moment(moment, today: today.adding(days: 1)) == "23\u{A0}ноя")
    #expect(Phrases(.english).moment(moment, today: today.adding(days: 60)) == "2026-11-23")
    #expect(Phrases(.russian).moment(moment, today: today.adding(days: 60)) == "23.11.2026")
    #expect(Phrases(.english).dateAndTime(moment) == "2026-11-23 14:02:11 UTC")
  }
}
