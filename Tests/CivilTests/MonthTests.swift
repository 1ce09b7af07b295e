import Civil
import Testing

@Suite("Month")
struct MonthTests {
  @Test("Every month from 1800 to 7000 comes back as it was, one after the other")
  func allMonths() throws {
    var wrong: [String] = []
    var previous: Month?
    for year in 1800...7000 {
      for number in 1...12 {
        guard let month = Month(year: year, month: number), month.year == year, month.number == number,
          previous.map({ $0 < month && month.months(since: $0) == 1 && $0.adding(months: 1) == month }) ?? true
        else {
          wrong.append("\(year)-\(number)")
          continue
        }
        previous = month
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Months that there are not")
  func impossible() {
    #expect(Month(year: 2021, month: 0) == nil)
    #expect(Month(year: 2021, month: 13) == nil)
    #expect(Month(year: 1799, month: 12) == nil)
    #expect(Month(year: 7001, month: 1) == nil)
  }

  @Test("First and last day", arguments: [(2021, 2, 28), (2020, 2, 29), (1900, 2, 28), (2021, 4, 30), (2021, 12, 31)])
  func ends(year: Int, number: Int, length: Int) throws {
    let month = try #require(Month(year: year, month: number))
    #expect(month.firstDay == Day(year: year, month: number, day: 1))
    #expect(month.lastDay == Day(year: year, month: number, day: length))
    #expect(month.lastDay.month == month)
    #expect(month.lastDay.adding(days: 1) == month.adding(months: 1).firstDay)
  }

  @Test("Months across the turn of a year")
  func arithmetic() throws {
    let november = try #require(Month(year: 2021, month: 11))
    #expect(november.adding(months: 3).description == "2022-02")
    #expect(november.adding(months: -11).description == "2020-12")
    #expect(november.months(since: november.adding(months: 14)) == -14)
    #expect(november.description == "2021-11")
  }
}
