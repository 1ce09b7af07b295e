import Civil
import Testing

@testable import Feeds

/// The fast reader of cells gives what the patient parsers give, for every way of writing.
@Suite("reading cells")
struct RowReaderTests {
  /// One row of pension payments: id, paidDate, grossAmount, netAmount, periodMonth, status.
  private struct Row {
    let encoding: TextEncoding
    let plan: TablePlan

    init(_ encoding: TextEncoding) throws {
      let catalogue = try TemporaryInbox.catalogue.get()
      let definition = try #require(catalogue.definitions[.pensionPayments])
      self.encoding = encoding
      plan = TablePlan(
        definition: definition, divisions: catalogue.divisions, encoding: encoding,
        columnOfField: Array(definition.fields.indices), operationColumn: -1, columnCount: definition.fields.count,
        mayBeShort: false, hasLineColumn: false, heads: [])
    }

    /// Calls `body` with a reader whose every cell is this text.
    func read<Value>(_ text: String, _ body: (inout RowReader) -> Value) -> Value? {
      guard let bytes = encoding == .utf8 ? Array(text.utf8) : SystemConverter.encode(text, "GB18030") else {
        return nil
      }
      let cells = UnsafeMutablePointer<Cell>.allocate(capacity: plan.columnCount)
      defer { cells.deallocate() }
      for column in 0..<plan.columnCount {
        cells[column] = Cell(start: 0, length: UInt32(bytes.count), isEscaped: false)
      }
      let padded = bytes + Array(repeating: 0x39, count: RowScanner.padding)
      return padded.withUnsafeBufferPointer { buffer -> Value? in
        guard let base = buffer.baseAddress else { return nil }
        var reader = RowReader(
          plan: plan, deliveryDay: Day(daysSinceEpoch: 0), cells: cells, bytes: base)
        defer { reader.deallocate() }
        return body(&reader)
      }
    }
  }

  private static let seeds = [
    "20211031", "2021-10-31", "2021/10/31", "2021.10.31", "2021年10月31日", "20210230", "2021-02-30", "202110", "2021-10",
    "2021/10",
    "44500", "600", "600.00", "1,234.50", "￥600", "123456789", "1234567890", "21474836.47", "21474836.48", "-600.00",
    "600.5", "99999999.99",
    "222405450312001", "2.22405E+17", "", " ", "'", "　", "二〇二一年十月三十一日", "不详", "0", "00000000", "10000000", "2021-1-5",
    "202113",
  ]

  private static let pieces = [
    "0", "1", "9", ".", "-", "/", ",", " ", "'", "Ｘ", "x", "年", "月", "日", "元", "　", "\t", "E", "\u{0}", "+", "２",
  ]

  @Test("agrees with the patient parsers on random and mutated cells", arguments: [TextEncoding.utf8, .gb18030])
  func property(_ encoding: TextEncoding) throws {
    let row = try Row(encoding)
    var generator = SeededGenerator(seed: 21)
    for round in 0..<6000 {
      var scalars = Array(
        (round % 5 == 0 ? Sample.id(round) : RowReaderTests.seeds.randomElement(using: &generator) ?? "").unicodeScalars
      )
      for _ in 0..<Int.random(in: 0...2, using: &generator) {
        let piece = RowReaderTests.pieces.randomElement(using: &generator) ?? ""
        let position = Int.random(in: 0...scalars.count, using: &generator)
        if Bool.random(using: &generator), position < scalars.count { scalars.remove(at: position) }
        scalars.insert(contentsOf: piece.unicodeScalars, at: min(position, scalars.count))
      }
      let text = String(String.UnicodeScalarView(scalars))
      let found = row.read(text) { reader -> (ResidentID?, Day?, Amount?, Month?, [QuarantineReason]) in
        let values = (reader.optionalHead(0)?.id, reader.day(1), reader.amount(2), reader.month(4))
        return (values.0, values.1, values.2, values.3, reader.defects.map(\.reason))
      }
      guard let found else { continue }
      let expected = (
        ResidentIDText.parse(text), DateText.day(text), AmountText.nonNegative(text), DateText.month(text)
      )
      let reasons = [
        expected.0.reason, expected.1.reason, expected.2.reason, expected.3.reason,
      ].compactMap(\.self).filter { $0 != .missing }
      guard
        found.0 == (try? expected.0.get()), found.1 == (try? expected.1.get()), found.2 == (try? expected.2.get()),
        found.3 == (try? expected.3.get()), found.4 == reasons
      else {
        Issue.record("\(text.debugDescription): \(found), not \(expected)")
        return
      }
    }
  }

  @Test(
    "codes: every spelling of the definition, also damaged; what is not listed is told of",
    arguments: [TextEncoding.utf8, .gb18030])
  func codes(_ encoding: TextEncoding) throws {
    let row = try Row(encoding)
    for (text, number) in [("成功", 1), ("退回", 2), (" 成 功\t", 1), ("'退回", 2), ("银行退回", 2)] as [(String, UInt8)] {
      // Twice: the second time from what was learned.
      #expect(row.read(text) { [$0.codeNumber(5), $0.codeNumber(5)] } == [number, number])
    }
    #expect(row.read("待定") { reader in [reader.codeNumber(5).map(Int.init), reader.defects.count] } == [nil, 1])
    #expect(row.read(" ") { reader in [reader.codeNumber(5).map(Int.init), reader.defects.count] } == [nil, 0])
  }

  @Test("more spellings of a code than are remembered are still read")
  func manySpellings() throws {
    let inbox = try TemporaryInbox()
    let spaces = (0..<40).map { String(repeating: " ", count: $0) }
    try inbox.add(
      .assistance, "20211031-full.csv",
      "身份证号,姓名,救助类别\n" + spaces.enumerated().map { "\(Sample.id($0)),金某,\($1)农村低保\n" }.joined())
    #expect(
      try inbox.read([.assistance]).values("category", .assistance) == Array(repeating: "ruralAllowance", count: 40))
  }

  @Test(
    "whole numbers and years",
    arguments: [
      ("15", 15), ("15.0", 15), ("254", 254), ("1５", 15), ("255", nil), ("015", 15), ("0015", 15), ("-1", nil),
      ("", nil),
    ] as [(String, UInt8?)])
  func years(_ text: String, _ number: UInt8?) throws {
    #expect(try Row(.utf8).read(text) { $0.years(1) } == .some(number))
  }
}

extension Result where Failure == QuarantineReason {
  /// Why nothing was read, or nil.
  fileprivate var reason: QuarantineReason? {
    if case .failure(let reason) = self { return reason }
    return nil
  }
}
