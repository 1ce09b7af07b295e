import Civil
import Testing

@Suite("ResidentID")
struct ResidentIDTests {
  @Test(
    "Numbers that are usable",
    arguments: [
      "222421194503120018", "222405194503120018", "22240519501106005X", "222421193902300011", "810000195306150014",
      "820000195306150024", "830000195306150034", "922410195501010019", "222499195501010012",
    ])
  func usable(text: String) throws {
    let id = try #require(ResidentID(text))
    #expect(id.description == text)
    #expect(try #require(ResidentID(packed: id.packed)) == id)
  }

  @Test(
    "Numbers that are not usable say why",
    arguments: [
      ("", ResidentID.Defect.missing),
      ("222405194503120000", .checkCharacter),
      ("222405195011060059", .checkCharacter),
      ("22240519501106005Y", .character),
      ("2224051950110600X5", .character),
      ("22240519450312001 ", .character),
      ("22242145031200A", .character),
      ("22240519450312001", .length),
      ("2224051945031200180", .length),
      ("222405194503120", .truncated),
    ])
  func unusable(text: String, defect: ResidentID.Defect) {
    #expect(parse(text) == .failure(defect))
    #expect(ResidentID(text) == nil)
  }

  @Test("A lower-case x is an X")
  func lowerCase() {
    #expect(ResidentID("22240519501106005x")?.description == "22240519501106005X")
  }

  @Test("Fifteen digits of 1989 get the century and a check character")
  func fifteenDigits() {
    #expect(ResidentID("222421450312001") == ResidentID("222421194503120018"))
    #expect(ResidentID("222405501106005") == ResidentID("22240519501106005X"))
    #expect(ResidentID("222421390230001")?.description == "222421193902300011")
  }

  @Test("An 18-character number cut to fifteen is refused: its month is the end of the year of birth")
  func truncated() throws {
    for year in 1913...1999 {
      let digits = "222405\(year)0312001"
      #expect(parse(String(digits.prefix(15))) == .failure(.truncated))
    }
    #expect(parse("222421451312001") == .failure(.truncated))
    #expect(parse("222421450012001") == .failure(.truncated))
    #expect(parse("222421450332001") == .failure(.truncated))
    #expect(parse("222421450300001") == .failure(.truncated))
  }

  @Test("The parts of a number")
  func parts() throws {
    let id = try #require(ResidentID("222421194503120018"))
    #expect(id.issueRegion == 222421)
    #expect(id.birthDigits == 1945_0312)
    #expect(id.birthDate == Day(year: 1945, month: 3, day: 12))
    #expect(id.sex == .male)
    #expect(id.checkCharacter == UInt8(ascii: "8"))
    #expect(ResidentID("820000195306150024")?.sex == .female)
  }

  @Test("30 February on an old card: usable, without a birth date")
  func impossibleBirthDate() throws {
    let id = try #require(ResidentID("222421193902300011"))
    #expect(id.birthDigits == 1939_0230)
    #expect(id.birthDate == nil)
  }

  @Test("Staff lists hide the birth date")
  func masked() {
    #expect(ResidentID("222405194503120018")?.masked == "222405********0018")
    #expect(ResidentID("22240519501106005X")?.masked == "222405********005X")
  }

  @Test("Eighteen digits do not fit")
  func packedRange() {
    #expect(ResidentID(packed: 99_999_999_999_999_999)?.description.count == 18)
    #expect(ResidentID(packed: 100_000_000_000_000_000) == nil)
    #expect(ResidentID(packed: 0)?.description == "000000000000000001")
  }

  @Test("Numbers sort as their text does")
  func order() throws {
    let first = try #require(ResidentID("222405194503120018"))
    let second = try #require(ResidentID("222421194503120018"))
    #expect(first < second)
    #expect(!(second < first))
  }

  @Test("Packing, printing and parsing agree with a plain reading of GB 11643, for random digits")
  func roundTrip() {
    var random = SeededGenerator(seed: 11643)
    var wrong: [UInt64] = []
    for _ in 0..<5_000 {
      let packed = UInt64.random(in: 0..<100_000_000_000_000_000, using: &random)
      let digits = padded(packed)
      let text = digits + checkCharacter(of: digits)
      guard let id = ResidentID(packed: packed), id.description == text, ResidentID(text) == id, id.packed == packed
      else {
        wrong.append(packed)
        continue
      }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Every single wrong digit and every swap of different neighbours is caught")
  func errors() {
    var random = SeededGenerator(seed: 7064)
    var missed: [String] = []
    for _ in 0..<200 {
      let digits = padded(UInt64.random(in: 0..<100_000_000_000_000_000, using: &random))
      let right = Array((digits + checkCharacter(of: digits)).utf8)
      for index in right.indices {
        for digit in UInt8(ascii: "0")...UInt8(ascii: "9") where digit != right[index] {
          var wrong = right
          wrong[index] = digit
          if case .success = parse(wrong) { missed.append(String(decoding: wrong, as: UTF8.self)) }
        }
      }
      for index in right.indices.dropLast() where right[index] != right[index + 1] {
        var wrong = right
        wrong.swapAt(index, index + 1)
        if case .success = parse(wrong) { missed.append(String(decoding: wrong, as: UTF8.self)) }
      }
    }
    #expect(missed.isEmpty)
  }

  private func parse(_ text: String) -> Result<ResidentID, ResidentID.Defect> { parse(Array(text.utf8)) }

  private func parse(_ bytes: [UInt8]) -> Result<ResidentID, ResidentID.Defect> {
    bytes.withUnsafeBufferPointer { ResidentID.parse($0) }
  }

  private func padded(_ number: UInt64) -> String {
    let text = String(number)
    return String(repeating: "0", count: 17 - text.count) + text
  }

  /// ISO 7064 MOD 11-2 by its recurrence, without weights: the number with its check value is 1 modulo 11.
  private func checkCharacter(of digits: String) -> String {
    var rest = 0
    for digit in digits { rest = (rest + (digit.wholeNumberValue ?? 0)) * 2 % 11 }
    let value = (12 - rest) % 11
    return value == 10 ? "X" : String(value)
  }
}
