import Civil
import Testing

@testable import Feeds

/// The quick reader of unusual cells holds what the patient readers say: it may give up, never disagree.
@Suite("narrow cells")
struct NarrowCellTests {
  private static let seeds: [[String]] = [
    ["2021", "10", "31", "44500", "20211031", "202110", "0", "1", "2", "08", "00", "1999", "30", "600", "234", "5"],
    ["-", "/", ".", "年", "月", "日", "号", ":", "T", "t", "Z", "+", "时", "分", ",", "，", "元", "圆", "￥", "¥", "−"],
    [
      " ", "\u{3000}", "\t", "\n", "'", "’", "=", "\"", "＝", "＂", "＇", "\u{A0}", "\u{FEFF}", "\u{200B}", "\r", "\u{85}",
    ],
    [
      "X", "x", "Ｘ", "×", "*", "＊", "Х", "х", "Ⅹ", "２", "０", "－", "／", "．", "：", "Ｔ", "一", "十", "〇", "E", "甲",
      "\u{20BB7}",
    ],
  ]

  private static let whole = [
    "2021-10-31", "2021年10月31日", "2021/10/31 08:00", "20211031", "2021-10", "2021年10月", "202110", "44500", "44500.5",
    "600.00",
    "1,234.50", "￥1,234", "600元", "21474836.47", "999,999,999.99", "222405194503120018", "222405 19450312-0018",
    "222405450312001",
    "=\"20211031\"", "'600", "　2021-10-31　", "２０２１－１０－３１", "￥６００．５",
  ]

  private static let encodings: [TextEncoding] = [.utf8, .gb18030]

  @Test("never disagrees with the patient readers, on random and on mutated cells", arguments: [1, 2, 3])
  func property(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    var counts = (days: 0, months: 0, amounts: 0, ids: 0)
    let pieces = NarrowCellTests.seeds.flatMap(\.self)
    for round in 0..<12_000 {
      let text: String
      if round % 3 == 0 {
        text = (0..<Int.random(in: 1...8, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? "" }
          .joined()
      } else {
        let start = round % 7 == 0 ? Sample.id(round) : NarrowCellTests.whole.randomElement(using: &generator) ?? ""
        text = NarrowCellTests.mutated(start, pieces, &generator)
      }
      let encoding = NarrowCellTests.encodings[round % 2]
      let bytes = encoding == .utf8 ? Array(text.utf8) : SystemConverter.encode(text, "GB18030")
      guard let bytes, let cell = bytes.withUnsafeBufferPointer({ NarrowCell($0, encoding) }) else { continue }
      if let day = cell.day {
        counts.days += 1
        #expect(DateText.day(text) == .success(day), "\(text.debugDescription)")
      }
      if let month = cell.month {
        counts.months += 1
        #expect(DateText.month(text) == .success(month), "\(text.debugDescription)")
      }
      if let amount = cell.amount {
        counts.amounts += 1
        #expect(AmountText.amount(text) == .success(amount), "\(text.debugDescription)")
      }
      if let id = cell.residentID {
        counts.ids += 1
        #expect(ResidentIDText.parse(text) == .success(id), "\(text.debugDescription)")
      }
      if cell.isEmpty { #expect(SpreadsheetCell.cleaned(text).isEmpty, "\(text.debugDescription)") }
    }
    // Else the property was hardly put to the test.
    #expect(counts.days > 300 && counts.months > 100 && counts.amounts > 300 && counts.ids > 300, "\(counts)")
  }

  @Test("reads the usual ways of writing by itself")
  func usual() {
    func cell(_ text: String) -> NarrowCell? { Array(text.utf8).withUnsafeBufferPointer { NarrowCell($0, .utf8) } }
    for text in ["2021-10-31", "2021年10月31日", "2021/10/31 08:00", "２０２１．１０．３１", "=\"20211031\"", "2021-10-31T08:00:00"]
    {
      #expect(cell(text)?.day == Day(year: 2021, month: 10, day: 31), "\(text)")
    }
    for text in ["2021-10", "2021年10月", "202110", "2021/10", "'202110"] {
      #expect(cell(text)?.month == Month(year: 2021, month: 10), "\(text)")
    }
    for text in ["￥1,234.50", "1234.5元", "１２３４．５０", "¥1234.50"] {
      #expect(cell(text)?.amount == Amount(Fen(123_450)), "\(text)")
    }
    let id = Sample.id(4)
    for text in [" \(id)", "\(id.prefix(6)) \(id.dropFirst(6))", "\(id.prefix(14))-\(id.suffix(4))", "'\(id)\t"] {
      #expect(cell(text)?.residentID?.description == id, "\(text)")
    }
  }

  @Test("leaves long and strange cells alone")
  func others() {
    func isTaken(_ bytes: [UInt8]) -> Bool { bytes.withUnsafeBufferPointer { NarrowCell($0, .utf8) } != nil }
    #expect(isTaken(Array(String(repeating: "1", count: 40).utf8)))
    #expect(!isTaken(Array(String(repeating: "1", count: 41).utf8)))
    #expect(!isTaken(Array(String(repeating: "1", count: 500).utf8)))
    #expect(!isTaken(Array("二〇二一年".utf8)))
    #expect(!isTaken([0x32, 0x30, 0xFF]))
    #expect(!isTaken([0x32, 0x00]))
  }

  /// A text with one to three pieces put in, taken out or put in place of others.
  private static func mutated(_ text: String, _ pieces: [String], _ generator: inout SeededGenerator) -> String {
    var scalars = Array(text.unicodeScalars)
    for _ in 0..<Int.random(in: 0...3, using: &generator) {
      let piece = Array((pieces.randomElement(using: &generator) ?? "").unicodeScalars)
      let position = Int.random(in: 0...scalars.count, using: &generator)
      switch Int.random(in: 0..<4, using: &generator) {
      case 0 where position < scalars.count: scalars.remove(at: position)
      case 1 where position < scalars.count: scalars.replaceSubrange(position..<(position + 1), with: piece)
      default: scalars.insert(contentsOf: piece, at: position)
      }
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
