import Testing

@testable import Feeds

@Suite("numbers that name something")
struct NumberTextTests {
  @Test(
    "digits lost to a spreadsheet",
    arguments: [
      ("2.0261E+15", true), ("6.22848E+18", true), ("2E+11", true), (" 2.0261e+15\t", true), ("２．０２６１Ｅ＋１５", true),
      ("'2.0261E+15", true), ("2.0261E15", false), ("20261123456789", false), ("E+15", false), ("P1+23", false),
      ("A2.0E+15", false), ("2.0E+", false), ("", false), ("H2021+15", false),
    ])
  func lostDigits(text: String, isLost: Bool) {
    #expect(NumberText.hasLostDigits(text) == isLost)
    let mayBe = Array(text.utf8).withUnsafeBufferPointer { NumberText.mayHaveLostDigits($0) }
    #expect(mayBe || !isLost, "the quick look passes over none")
  }

  @Test(
    "what stands for no number",
    arguments: [
      ("无", true), ("0", true), ("0000", true), ("-", true), ("—", true), ("——", true), ("/", true), ("N/A", true),
      ("n/a", true), (" 无 ", true), ("０", true), ("", true), ("暂无", true), ("622848", false), ("100", false),
      ("6228-4800", false), ("无锡1", false),
    ])
  func placeholders(text: String, isNone: Bool) {
    #expect(NumberText.isPlaceholder(text) == isNone)
  }
}
