import Civil
import Testing

@testable import Feeds

/// Days as agencies write them, and texts that are none.
@Suite("dates")
struct DateTextTests {
  @Test(
    "one day in every form",
    arguments: [
      "20211031", "2021-10-31", "2021/10/31", "2021.10.31", "2021年10月31日", "2021年10月31号", "2021年10月31",
      "二〇二一年十月三十一日", "二零二一年十月三十一日", "二○二一年十月卅一日", "2021年十月31日", "44500", "44500.0", "44500.35416666666",
      "20211031 08:30:00", "20211031080000", "202110310830", "2021-10-31 8:30", "2021-10-31 08:30:00.0",
      "2021-10-31T08:30:00Z", "2021-10-31T08:30:00+08:00", "2021/10/31 上午8:30", "2021/10/31 8:30:00 AM",
      "2021年10月31日 08:30", "2021年10月31日8时30分", "2021年10月31日 8时30分", "2021-10-31\n08:30", "2021-10-31\u{3000}08:30",
      "2021-10-31\u{A0}08:30", "２０２１－１０－３１", "２０２１年１０月３１日", "'20211031", "=\"20211031\"", "  20211031\t",
      "\u{3000}2021-10-31",
      "\u{FEFF}20211031", "2021- 10- 31",
    ])
  func forms(_ text: String) {
    #expect(DateText.day(text) == .success(DateTextTests.day(2021, 10, 31)))
  }

  @Test(
    "other days",
    arguments: [
      ("2021-1-5", 2021, 1, 5), ("1939/2/3", 1939, 2, 3), ("一九五〇年一月一日", 1950, 1, 1), ("一九五二年十二月二十日", 1952, 12, 20),
      ("二〇〇〇年二月二十九日", 2000, 2, 29), ("一九四五年十一月廿二日", 1945, 11, 22), ("2020-02-29", 2020, 2, 29),
      ("99991231", 9999, 12, 31),
      ("10000", 1927, 5, 18), ("36526", 2000, 1, 1), ("80000", 2119, 1, 11), ("1900年3月1日", 1900, 3, 1),
    ])
  func otherDays(_ text: String, _ year: Int, _ month: Int, _ day: Int) {
    #expect(DateText.day(text) == .success(DateTextTests.day(year, month, day)))
  }

  @Test(
    "days the calendar does not have",
    arguments: [
      "20210230", "2021-02-30", "2021年2月30日", "19390230", "20211301", "20210001", "20210100", "00000000", "2021-13-01",
      "二〇二一年二月三十日", "20210229", "1900-02-29", "20211331080000",
    ])
  func impossible(_ text: String) {
    #expect(DateText.day(text) == .failure(.dateImpossible))
  }

  @Test(
    "texts that are no day",
    arguments: [
      "不详", "2021", "202110", "2021-10", "2021年10月", "21-10-31", "31.10.2021", "10/31/2021", "2021-10/31", "2021年10-31",
      "2021-10-31-1", "2021-10-31 不详", "2021-10-31 T", "2021-100-1", "9999", "80001", "123456789", "-", "1e5",
      "2021-10-31日后",
      "20211031起", "2021103a", "44500.5.1", "９", "12345678901234567890", "2021年十月三十一日以前", "2021-10-31,", "2021年10月31日8",
    ])
  func noDay(_ text: String) {
    #expect(DateText.day(text) == .failure(.dateForm))
  }

  @Test("blank cells are missing, not wrong", arguments: ["", " ", "\t", "\u{3000}", "=\"\"", "'", "\u{200B}"])
  func blank(_ text: String) {
    #expect(DateText.day(text) == .failure(.missing))
    #expect(DateText.month(text) == .failure(.missing))
  }

  @Test(
    "one month in every form, a day counting for its month",
    arguments: [
      "202110", "2021-10", "2021/10", "2021.10", "2021年10月", "2021年10", "二〇二一年十月", "２０２１年１０月", "'202110", "20211031",
      "2021-10-01", "2021年10月1日", "44500", "2021-10-01 00:00:00",
    ])
  func months(_ text: String) {
    #expect(DateText.month(text).map(\.description) == .success("2021-10"))
  }

  @Test(
    "months the calendar does not have", arguments: ["202113", "202100", "2021-13", "2021年0月", "20210230", "179901"])
  func impossibleMonth(_ text: String) {
    #expect(DateText.month(text) == .failure(.monthImpossible))
  }

  @Test(
    "texts that are no month; five digits are a month cut short rather than a serial number of long ago",
    arguments: ["不详", "2021", "20211", "2021.1", "10月", "2021-", "21-10", "2021年10月份前", "29999", "2021-100"])
  func noMonth(_ text: String) {
    #expect(DateText.month(text) == .failure(.monthForm))
  }

  @Test("every day of two centuries in each form is read back")
  func everyDay() {
    var day = DateTextTests.day(1899, 12, 31)
    let last = DateTextTests.day(2101, 1, 1)
    while day < last {
      let (year, month, number) = day.components
      #expect(DateText.day(day.description) == .success(day))
      #expect(DateText.day("\(year)年\(month)月\(number)日") == .success(day))
      #expect(DateText.day(DateTextTests.chinese(day)) == .success(day))
      // One in seven is enough; seven is prime to the lengths of months and years.
      day = day.adding(days: 7)
    }
  }

  private static func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
    Day(year: year, month: month, day: day) ?? Day(daysSinceEpoch: 0)
  }

  private static func chinese(_ day: Day) -> String {
    let digits = Array("〇一二三四五六七八九")
    func number(_ value: Int) -> String {
      let ones = value % 10 == 0 ? "" : String(digits[value % 10])
      return value < 10 ? ones : (value < 20 ? "十" : "\(digits[value / 10])十") + ones
    }
    let (year, month, ofMonth) = day.components
    let years = String(String(year).compactMap { $0.wholeNumberValue.map { digits[$0] } })
    return "\(years)年\(number(month))月\(number(ofMonth))日"
  }
}
