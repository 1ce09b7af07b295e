import Civil
import Testing

@Suite("Packed")
struct PackedTests {
  @Test("A value comes back, none comes back, and none takes no room")
  func roundTrip() throws {
    let day = try #require(Day("1939-02-28"))
    let month = try #require(Month(year: 1800, month: 1))
    let division = try #require(Division("222405"))
    #expect(Packed(day).value == day)
    #expect(Packed(month).value == month)
    #expect(Packed(division).value == division)
    #expect(Packed<Sex>(.male).value == .male)
    #expect(Packed<Sex>(.female).value == .female)
    #expect(Packed<Day>(nil).value == nil)
    #expect(Packed<Month>(nil).value == nil)
    #expect(Packed<Division>(nil).value == nil)
    #expect(Packed<Sex>(nil).value == nil)
    #expect(Packed<Amount>(nil).value == nil)
    #expect(MemoryLayout<Packed<Day>>.size == 4)
    #expect(MemoryLayout<Packed<Month>>.size == 2)
    #expect(MemoryLayout<Packed<Sex>>.size == 1)
    #expect(MemoryLayout<Packed<Amount>>.size == 4)
  }

  @Test("Something unreadable is neither a value nor none")
  func unreadable() {
    check(Day.self)
    check(Month.self)
    check(Division.self)
    check(Sex.self)
    check(Amount.self)
    check(Participant.StopReason.self)
    #expect(!TextHash.unreadable.isNone)
    #expect(TextHash.unreadable.isUnreadable)
    #expect(!TextHash.unreadable.isComparable && !TextHash.none.isComparable && TextHash(of: "1").isComparable)
    #expect(!TextHash.none.isUnreadable)
  }

  private func check<Value: Packable>(_ type: Value.Type) {
    #expect(Packed<Value>.unreadable.value == nil, "\(type)")
    #expect(Packed<Value>.unreadable.isUnreadable, "\(type)")
    #expect(!Packed<Value>(nil).isUnreadable, "\(type)")
  }

  @Test("No extreme value is taken for none")
  func extremes() throws {
    let last = try #require(Month(year: 7000, month: 12))
    #expect(Packed(last).value == last)
    let farthest = try #require(Day("9999-12-31")).month
    #expect(Packed(farthest).value == farthest)
    for fen in [0, -1, Int64(Int32.max), -Int64(Int32.max) + 1] {
      let amount = try #require(Amount(Fen(fen)))
      #expect(Packed(amount).value == amount)
      #expect(amount.fen == Fen(fen))
    }
  }

  @Test("Amounts end at 21,474,836.47 yuan")
  func amountBounds() {
    #expect(Amount(Fen(2_147_483_647)) != nil)
    #expect(Amount(Fen(2_147_483_648)) == nil)
    #expect(Amount(Fen(-2_147_483_646)) != nil)
    #expect(Amount(Fen(-2_147_483_647)) == nil)
    #expect(Amount(Fen(.max)) == nil)
  }
}
