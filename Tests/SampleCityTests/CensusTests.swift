import Civil
import Testing

@testable import SampleCity

@Suite("Numbers and names of the people")
struct CensusTests {
  static let timeline = Timeline(asOf: Day("2021-10-31") ?? Day(daysSinceEpoch: 0))
  static let census = Census(people: 60_000, seed: 3, timeline: timeline)

  @Test("no number is given out twice")
  func unique() {
    #expect(Set(Self.census.citizens.map(\.packedID)).count == 60_000)
  }

  @Test("numbers tell the sex, and the birth date but for some old cards")
  func consistent() {
    #expect(Self.census.citizens.allSatisfy { $0.id.sex == $0.sex })
    #expect(Self.census.citizens.allSatisfy { $0.id.birthDate == nil || $0.id.birthDate == $0.birth })
    let impossible = Self.census.citizens.filter { $0.id.birthDate == nil }
    #expect(impossible.allSatisfy { Self.timeline.asOf.age(bornOn: $0.birth) >= 55 })
    #expect((60...500).contains(impossible.count))
  }

  @Test("old county codes, permits and foreigners occur")
  func regions() {
    let regions = Dictionary(grouping: Self.census.citizens, by: { $0.id.issueRegion }).mapValues(\.count)
    #expect(regions[222_421, default: 0] > 20_000)
    for region in [810_000, 820_000, 830_000, 922_410] { #expect(regions[region, default: 0] > 0) }
    #expect(Self.census.citizens.allSatisfy { $0.id.issueRegion != 222_421 || $0.birth < Self.firstOf1988 })
  }

  private static let firstOf1988 = Day("1988-01-01") ?? Day(daysSinceEpoch: 0)

  @Test("every spelling of a name folds to the same")
  func spellings() {
    for index in 0..<400 {
      var name = Self.census.name(of: index)
      if index % 10 == 0 { name = Name(family: name.family, first: UInt8(NameTable.rare.lowerBound), second: 3) }
      let plain = text(name, Spelling())
      for interpunct: StaticString in ["·", "•", "・", "．", "."] {
        let odd = text(
          name, Spelling(hasSpace: true, interpunct: interpunct, isTraditional: true, hasPrivateUse: true))
        #expect(PersonName(odd).isSame(as: PersonName(plain)), "\(odd) \(plain)")
      }
      #expect(!PersonName(text(name.ofSomebodyElse, Spelling())).isSame(as: PersonName(plain)))
    }
  }

  private func text(_ name: Name, _ spelling: Spelling) -> String {
    let buffer = ByteBuffer()
    NameTable.append(name, to: buffer, spelling: spelling)
    return String(decoding: buffer.bytes, as: UTF8.self)
  }
}
