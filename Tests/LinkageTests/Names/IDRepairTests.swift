import Civil
import Linkage
import Testing

@Suite("Repair of resident IDs")
struct IDRepairTests {
  /// Numbers of the form of every decade, of people who do not exist.
  static let sound = [
    "222405193801010015", "222401195012310027", "222402196002290043", "22240319751111003X", "222404198806150064",
    "810000199901010014",
  ].compactMap { ResidentID($0) }

  static func slips(of text: String) -> [String] {
    let characters = Array(text)
    var slips: [String] = []
    for place in characters.indices {
      for other in "0123456789" where other != characters[place] {
        var changed = characters
        changed[place] = other
        slips.append(String(changed))
      }
      if place > 0, characters[place] != characters[place - 1] {
        var changed = characters
        changed.swapAt(place, place - 1)
        slips.append(String(changed))
      }
    }
    return slips
  }

  @Test("every slip leads back to the number, and never to what was written", arguments: sound)
  func findsOriginal(id: ResidentID) {
    for slip in IDRepairTests.slips(of: id.description) {
      let candidates = IDRepair.candidates(of: slip)
      #expect(candidates.contains { $0.id == id })
      #expect(candidates.allSatisfy { $0.id.description != slip && $0.id.birthDate != nil })
      #expect(candidates.count <= 36)
      #expect(IDRelation.repairedID.holds(slip, id.description) && IDRelation.repairedID.holds(id.description, slip))
    }
  }

  @Test("every slip in fifteen digits leads back to the number", arguments: sound)
  func findsOldForm(id: ResidentID) {
    let text = Array(id.description)
    let old = String(text[0..<6] + text[8..<17])
    #expect(!IDRelation.repairedID.holds(old, id.description))
    #expect(IDKey.residentID.key(of: old) == id.description)
    #expect(!IDRepair.candidates(of: old).contains { $0.id == id })
    for slip in IDRepairTests.slips(of: old) {
      #expect(IDRepair.candidates(of: slip).contains { $0.id == id })
      #expect(IDRelation.repairedID.holds(slip, id.description))
    }
  }

  @Test("the candidates are exactly the sound numbers the relation holds for", arguments: sound)
  func relationAgrees(id: ResidentID) {
    var written = Array(id.description.utf8)
    written.swapAt(9, 10)
    written[16] = written[16] == 0x30 ? 0x31 : 0x30
    let text = String(decoding: written, as: UTF8.self)
    for candidate in IDRepair.candidates(of: text) {
      #expect(IDRelation.repairedID.holds(text, candidate.id.description))
    }
    for other in IDRepairTests.sound {
      let isCandidate = IDRepair.candidates(of: text).contains { $0.id == other }
      #expect(isCandidate == IDRelation.repairedID.holds(text, other.description))
    }
  }

  @Test("a sound number is nobody else's slip")
  func soundNumbers() {
    for id in IDRepairTests.sound {
      #expect(IDRepair.candidates(of: id.description).isEmpty)
      for other in IDRepairTests.sound { #expect(!IDRelation.repairedID.holds(id.description, other.description)) }
    }
    // Twins: the next sequence number with its own check character.
    let twin = IDRepairTests.sound[0].packed + 1
    let description = ResidentID(packed: twin)?.description ?? ""
    #expect(!IDRelation.repairedID.holds(description, IDRepairTests.sound[0].description))
  }

  @Test("the slip is named")
  func names() throws {
    let id = IDRepairTests.sound[0]
    let text = id.description
    let wrongCheck = String(text.dropLast()) + (text.hasSuffix("5") ? "6" : "5")
    #expect(IDRepair.candidates(of: wrongCheck).first { $0.id == id }?.slip == .checkCharacter)
    #expect(IDRepair.candidates(of: "32" + text.dropFirst(2)).first { $0.id == id }?.slip == .digit)
    #expect(IDRepair.candidates(of: "?" + text.dropFirst()).map(\.id) == [id])
    var swapped = Array(text)
    swapped.swapAt(3, 4)
    #expect(IDRepair.candidates(of: String(swapped)).first { $0.id == id }?.slip == .swap)
  }

  @Test("birth dates that cannot be are left out", arguments: sound)
  func born(id: ResidentID) throws {
    let first = try #require(Day(year: 1930, month: 1, day: 1))
    let last = try #require(Day(year: 1949, month: 12, day: 31))
    let slip = "9" + id.description.dropFirst()
    for candidate in IDRepair.candidates(of: slip, born: first...last) {
      let birth = try #require(candidate.id.birthDate)
      #expect((first...last).contains(birth))
    }
  }

  @Test(
    "texts that are no damaged number have no candidates", arguments: ["", "2.22405E+17", "22240519380101001", "张三"])
  func noNumber(text: String) {
    #expect(IDRepair.candidates(of: text).isEmpty)
    #expect(!IDRelation.repairedID.holds(text, IDRepairTests.sound[0].description))
  }

  @Test("a slip leaves birth date or the rest as it was, wherever it does not touch both", arguments: sound)
  func blockingKeys(id: ResidentID) {
    let text = Array(id.description)
    for written in [String(text), String(text[0..<6] + text[8..<17])] {
      #expect(IDKey.birth.key(of: written) == String(text[6..<14]))
      #expect(IDKey.rest.key(of: written) == String(text[0..<6] + text[14..<17]))
      let apart = IDRepairTests.slips(of: written).filter { slip in
        IDKey.birth.key(of: slip) != IDKey.birth.key(of: written)
          && IDKey.rest.key(of: slip) != IDKey.rest.key(of: written)
      }
      // Swaps across the two seams.
      #expect(apart.count <= 2)
    }
    #expect(IDKey.allCases.allSatisfy { $0.key(of: "22240519380101") == nil && $0.key(of: "") == nil })
  }
}
