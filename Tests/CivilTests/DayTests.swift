import Civil
import Testing

@Suite("Day")
struct DayTests {
  @Test("Every day from 1900 to 2100 comes back as it was, one after the other")
  func allDays() throws {
    var number = try #require(Day(year: 1900, month: 1, day: 1)).daysSinceEpoch
    var wrong: [String] = []
    for year in 1900...2100 {
      let isLeap = year == 2000 || (year % 4 == 0 && year % 100 != 0)
      let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
      for (index, length) in lengths.enumerated() {
        for dayOfMonth in 1...length {
          let parts = (year, index + 1, dayOfMonth)
          let day = Day(year: year, month: index + 1, day: dayOfMonth)
          if day?.daysSinceEpoch != number || day.map({ $0.components == parts }) != true { wrong.append("\(parts)") }
          if day?.month != Month(year: year, month: index + 1) { wrong.append("\(parts)") }
          if day.flatMap({ Day($0.description) }) != day { wrong.append("\(parts)") }
          number += 1
        }
        if Day(year: year, month: index + 1, day: length + 1) != nil { wrong.append("\(year)-\(index + 1)") }
      }
    }
    #expect(wrong.isEmpty)
    #expect(number == Day(year: 2101, month: 1, day: 1)?.daysSinceEpoch)
  }

  @Test("Day zero is 1 January 1970")
  func epoch() {
    #expect(Day(daysSinceEpoch: 0).description == "1970-01-01")
    #expect(Day(daysSinceEpoch: -1).description == "1969-12-31")
    #expect(Day("2021-10-31")?.daysSinceEpoch == 18_931)
  }

  @Test("Years 1 and 9999 are the limits")
  func limits() {
    #expect(Day(year: 1, month: 1, day: 1)?.description == "0001-01-01")
    #expect(Day(year: 9999, month: 12, day: 31)?.description == "9999-12-31")
    #expect(Day(year: 0, month: 12, day: 31) == nil)
    #expect(Day(year: 10_000, month: 1, day: 1) == nil)
  }

  @Test("A day before the first month or after the last gives that month, not another one")
  func monthLimits() {
    #expect(Day("1799-12-31")?.month == Month(year: 1800, month: 1))
    #expect(Day("0001-01-01")?.month == Month(year: 1800, month: 1))
    #expect(Day("9999-12-31")?.month.year == 7261)
  }

  @Test(
    "Days that no calendar has",
    arguments: [(1939, 2, 30), (1900, 2, 29), (2021, 2, 29), (2021, 4, 31), (2021, 13, 1), (2021, 0, 1), (2021, 1, 0)])
  func impossible(year: Int, month: Int, day: Int) {
    #expect(Day(year: year, month: month, day: day) == nil)
  }

  @Test("Two ways of writing, and no other")
  func texts() {
    #expect(Day("20211031") == Day("2021-10-31"))
    for text in ["", "2021-10-3", "2021/10/31", "2021103", "2021-1031", "20211031 ", "2021-02-30", "２０２１１０３１"] {
      #expect(Day(text) == nil, "\(text)")
    }
  }

  @Test(
    "Age: the day before, on and after the birthday",
    arguments: [
      ("1961-10-31", "2021-10-30", 59), ("1961-10-31", "2021-10-31", 60), ("1961-10-31", "2021-11-01", 60),
      ("1960-02-29", "2021-02-28", 60), ("1960-02-29", "2021-03-01", 61), ("1960-02-29", "2020-02-28", 59),
      ("1960-02-29", "2020-02-29", 60), ("2021-10-31", "2021-10-31", 0), ("1961-12-31", "2021-01-01", 59),
    ])
  func age(birth: String, day: String, years: Int) throws {
    #expect(try #require(Day(day)).age(bornOn: #require(Day(birth))) == years)
  }

  @Test("Years later, 29 February becomes 28 February where it must")
  func addingYears() throws {
    let leapDay = try #require(Day("1960-02-29"))
    #expect(leapDay.adding(years: 60) == Day("2020-02-29"))
    #expect(leapDay.adding(years: 61) == Day("2021-02-28"))
    #expect(leapDay.adding(years: -1) == Day("1959-02-28"))
    #expect(try #require(Day("2021-10-31")).adding(years: -2) == Day("2019-10-31"))
  }

  @Test("Days later and between")
  func addingDays() throws {
    let day = try #require(Day("2021-12-31"))
    #expect(day.adding(days: 60) == Day("2022-03-01"))
    #expect(day.adding(days: -365) == Day("2020-12-31"))
    #expect(day.adding(days: 60).days(since: day) == 60)
    #expect(day.days(since: day.adding(days: 31)) == -31)
    #expect(day < day.adding(days: 1))
    #expect(!(day < day))
  }
}
