import Civil
import Testing

@testable import Feeds

/// ID numbers as people and spreadsheets write them.
@Suite("ID numbers")
struct ResidentIDTextTests {
  /// The first number of a day whose check character is X.
  private static let numberWithX = (0..<1000).lazy.compactMap { ResidentID(packed: 22_240_519_450_312_000 + $0) }
    .first { $0.checkCharacter == UInt8(ascii: "X") }?.description

  @Test(
    "signs that stand for X at the end",
    arguments: ["X", "x", "Ｘ", "ｘ", "×", "*", "＊", "Х", "х", "Ⅹ", "✕"])
  func signs(_ sign: String) throws {
    let number = try #require(ResidentIDTextTests.numberWithX)
    #expect(ResidentIDText.parse(number.dropLast() + sign).map(\.description) == .success(number))
  }

  @Test("such a sign elsewhere is a wrong character", arguments: ["X", "×", "*", "a", "甲"])
  func signElsewhere(_ sign: String) {
    let id = Sample.id(7)
    #expect(ResidentIDText.parse(id.prefix(5) + sign + id.dropFirst(6)) == .failure(.idCharacter))
  }

  @Test(
    "damage around and inside",
    arguments: [
      { "'" + $0 }, { "‘" + $0 }, { "=\"" + $0 + "\"" }, { $0 + "\t" }, { "\u{3000}" + $0 + " " }, { "\u{FEFF}" + $0 },
      { $0.prefix(6) + " " + $0.dropFirst(6) }, { $0.prefix(6) + "-" + $0.dropFirst(6).prefix(8) + "-" + $0.suffix(4) },
      { $0.prefix(6) + "\u{3000}" + $0.dropFirst(6) }, { $0.prefix(14) + "\n" + $0.dropFirst(14) },
      { $0.prefix(6) + "—" + $0.dropFirst(6) }, { $0.prefix(6) + "\u{200B}" + $0.dropFirst(6) },
      { String(String.UnicodeScalarView($0.unicodeScalars.map { Unicode.Scalar($0.value + 0xFEE0) ?? $0 })) },
    ] as [@Sendable (String) -> String])
  func damage(_ write: @Sendable (String) -> String) {
    for number in [1, 5, 77] {
      #expect(ResidentIDText.parse(write(Sample.id(number))).map(\.description) == .success(Sample.id(number)))
    }
  }

  @Test("fifteen digits of 1989 are the number of eighteen")
  func old() throws {
    let number = try #require(ResidentID("222405450312001")).description
    #expect(number.hasPrefix("22240519450312001"))
    #expect(ResidentIDText.parse("222405 450312-001").map(\.description) == .success(number))
    #expect(ResidentIDText.parse(number).map(\.description) == .success(number))
  }

  @Test(
    "residence permits and permanent residence numbers",
    arguments: [81_000_019_500_101_000, 83_000_019_500_101_123, 91_115_619_800_101_001])
  func permits(_ packed: Int) throws {
    let number = try #require(ResidentID(packed: UInt64(packed))).description
    #expect(ResidentIDText.parse(number).map(\.description) == .success(number))
  }

  @Test("a date that does not exist does not make a number unusable")
  func impossibleDate() throws {
    let number = try #require(ResidentID(packed: 22_240_519_390_230_001)).description
    #expect(ResidentIDText.parse(number).map(\.birthDate) == .success(nil))
  }

  @Test(
    "digits lost in a spreadsheet are never guessed",
    arguments: [
      "2.22405E+17", "2.22405194503120E+17", "2.22405e+17", "'2.22405E+17", "2.22405E17", "２.22405E+17", "2E+17",
    ])
  func scientific(_ text: String) {
    #expect(ResidentIDText.parse(text) == .failure(.idDigitsLost))
  }

  @Test("last digits turned to zeros fail the check character")
  func zeros() throws {
    let id = try #require((1..<50).map(Sample.id).first { ResidentID($0.prefix(15) + "000") == nil })
    #expect(ResidentIDText.parse(id.prefix(15) + "000") == .failure(.idCheckCharacter))
  }

  @Test("each wrong check character is refused")
  func check() {
    let id = Sample.id(3)
    for character in "0123456789X" where String(character) != id.suffix(1) {
      #expect(ResidentIDText.parse(id.dropLast() + String(character)) == .failure(.idCheckCharacter))
    }
  }

  @Test(
    "wrong lengths, wrong characters, nothing",
    arguments: [
      ("2224051945031200", .idLength), ("2224051945031200111", .idLength), ("无", .idLength), ("不详", .idLength),
      ("222405451312001", .idTruncated), ("222405450332001", .idTruncated), ("22240545031200X", .idCharacter),
      ("二二二四〇五一九四五〇三一二〇〇一八", .idCharacter), ("", .missing), ("'", .missing), (" \u{3000}", .missing), ("-", .missing),
    ] as [(String, QuarantineReason)])
  func wrong(_ text: String, _ reason: QuarantineReason) {
    #expect(ResidentIDText.parse(text) == .failure(reason))
  }

  @Test("disability certificates: the ID number, category, grade, perhaps a re-issue")
  func disability() throws {
    let number = try #require(ResidentIDTextTests.numberWithX)
    for text in [
      "\(number)43", "\(number.lowercased())43", "\(number)11B1", "\(number)74b2",
      "\(number.prefix(6)) \(number.dropFirst(6))-43", "'\(number)43",
    ] {
      #expect(DisabilityNumberText.parse(text).map(\.description) == .success(number), "\(text)")
    }
    #expect(DisabilityNumberText.parse("\(number)83") == .failure(.idCharacter), "there are seven categories")
    #expect(DisabilityNumberText.parse("\(number)03") == .failure(.idCharacter))
    #expect(DisabilityNumberText.parse("\(number)45") == .failure(.idCharacter), "and four grades")
    #expect(DisabilityNumberText.parse("\(number)43C1") == .failure(.idCharacter))
    #expect(DisabilityNumberText.parse("\(number)43Bx") == .failure(.idCharacter))
    #expect(DisabilityNumberText.parse(number) == .failure(.idLength))
    #expect(DisabilityNumberText.parse("\(number)4") == .failure(.idLength))
    #expect(DisabilityNumberText.parse("\(number)43B123") == .failure(.idLength))
    #expect(DisabilityNumberText.parse("") == .failure(.missing))
    let wrong = number.dropLast() + "1"
    #expect(DisabilityNumberText.parse("\(wrong)43") == .failure(.idCheckCharacter))
  }

  @Test("the quick way with disability numbers agrees with the patient one")
  func plainDisability() {
    var generator = SeededGenerator(seed: 5)
    var read = 0
    for number in 0..<3000 {
      var text = Array((Sample.id(number) + ["43", "11", "74", "83", "4B", "09"][number % 6]).utf8)
      if number % 3 == 0 {
        text[Int.random(in: 0..<20, using: &generator)] = UInt8.random(in: 0x20...0x7E, using: &generator)
      }
      guard let id = text.withUnsafeBufferPointer(DisabilityNumberText.plain) else { continue }
      read += 1
      #expect(DisabilityNumberText.parse(String(decoding: text, as: UTF8.self)) == .success(id))
    }
    #expect(read > 1000)
  }
}
