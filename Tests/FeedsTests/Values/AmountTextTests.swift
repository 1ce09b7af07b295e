import Civil
import Testing

@testable import Feeds

/// Money and whole numbers as agencies write them.
@Suite("amounts and numbers")
struct AmountTextTests {
  @Test(
    "amounts in fen",
    arguments: [
      ("600", 60_000), ("600.00", 60_000), ("600.0", 60_000), ("600.", 60_000), ("600.5", 60_050), ("600.05", 60_005),
      ("1,234.50", 123_450), ("1,234,567", 123_456_700), ("￥600.00", 60_000), ("¥600", 60_000), ("600元", 60_000),
      ("600.00 元", 60_000), ("600圆", 60_000), ("人民币600元", 60_000), ("RMB 600", 60_000), ("CNY600", 60_000),
      ("６００．５０", 60_050), ("１，２３４．５０", 123_450), ("￥１，２３４", 123_400), ("-600", -60_000), ("-￥600", -60_000),
      ("−0.01", -1),
      ("0", 0), ("0.00", 0), ("'600", 60_000), ("=\"600.00\"", 60_000), (" 600\t", 60_000), ("000600", 60_000),
      ("600.000", 60_000), ("600.5000000", 60_050),
    ])
  func amounts(_ text: String, _ fen: Int32) {
    #expect(AmountText.amount(text).map(\.rawValue) == .success(fen))
  }

  @Test(
    "binary fractions written out round to the fen they stand for",
    arguments: [
      ("103.09999999999999", 10_310), ("600.50000000000001", 60_050), ("99.999999999", 10_000),
      ("0.29999999999999998", 30),
      ("1234.5599999999999", 123_456), ("600.00000000000011", 60_000),
    ])
  func fractions(_ text: String, _ fen: Int32) {
    #expect(AmountText.amount(text).map(\.rawValue) == .success(fen))
  }

  @Test(
    "an amount with a third decimal is never rounded", arguments: ["600.005", "600.999", "600.125", "0.3333333333"])
  func thirdDecimal(_ text: String) {
    #expect(AmountText.amount(text) == .failure(.amountForm))
  }

  @Test(
    "texts that are no amount",
    arguments: [
      "六百", "600.5.5", "6e2", "6.00E+02", "abc", "12,34", "1234,567", ",600", "600,", "1,,234", "1,2345", ".", "-", "￥",
      "元",
      "600元整", "--600", "(600.00)", "600/月", "600~700", "1,234.5,6", "0x10", "٦٠٠",
    ])
  func noAmount(_ text: String) {
    #expect(AmountText.amount(text) == .failure(.amountForm))
  }

  @Test("the largest amount a record holds, either way, and one fen more")
  func range() {
    #expect(AmountText.amount("21474836.47").map(\.rawValue) == .success(.max))
    #expect(AmountText.amount("-21474836.46").map(\.rawValue) == .success(-.max + 1))
    #expect(AmountText.amount("21474836.48") == .failure(.amountRange))
    #expect(AmountText.amount("-21474836.47") == .failure(.amountRange))
    #expect(AmountText.amount("9999999999999999") == .failure(.amountRange))
    #expect(AmountText.amount("222405194503120018") == .failure(.amountForm), "an ID number is no amount")
  }

  @Test("blank cells are missing", arguments: ["", " ", "\u{3000}", "'"])
  func blank(_ text: String) {
    #expect(AmountText.amount(text) == .failure(.missing))
    #expect(AmountText.number(text, allowed: 0...9) == .failure(.missing))
  }

  @Test(
    "whole numbers",
    arguments: [("15", 15), ("15.0", 15), ("１５", 15), ("0", 0), (" 015", 15), ("254", 254), ("'15", 15)])
  func numbers(_ text: String, _ number: Int) {
    #expect(AmountText.number(text, allowed: 0...254) == .success(number))
  }

  @Test(
    "texts that are no whole number in range", arguments: ["255", "-1", "15.5", "15年", "十五", "1,000", "15.", "1e1"])
  func noNumber(_ text: String) {
    #expect(AmountText.number(text, allowed: 0...254) == .failure(.numberForm))
  }

  @Test("every amount is read back from each of its forms")
  func roundTrip() {
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<2000 {
      let fen = Int64.random(in: -2_147_483_646...2_147_483_647, using: &generator)
      let plain = Fen(fen).description
      let sign = fen < 0 ? "-" : ""
      var yuan = String(fen.magnitude / 100)
      var grouped = ""
      while yuan.count > 3 {
        grouped = "," + yuan.suffix(3) + grouped
        yuan = String(yuan.dropLast(3))
      }
      let written = sign + "￥" + yuan + grouped + plain.suffix(3)
      #expect(AmountText.amount(plain).map(\.fen) == .success(Fen(fen)), "\(plain)")
      #expect(AmountText.amount(written).map(\.fen) == .success(Fen(fen)), "\(written)")
    }
  }
}
