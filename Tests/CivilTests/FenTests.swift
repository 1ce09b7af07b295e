import Civil
import Testing

@Suite("Fen")
struct FenTests {
  @Test(
    "Yuan with two decimals",
    arguments: [
      (0, "0.00"), (5, "0.05"), (60_000, "600.00"), (123_450, "1234.50"), (-5, "-0.05"), (-123_456, "-1234.56"),
      (Int64.max, "92233720368547758.07"), (Int64.min, "-92233720368547758.08"),
    ] as [(Int64, String)])
  func description(fen: Int64, text: String) {
    #expect(Fen(fen).description == text)
  }

  @Test("Sums and differences are exact")
  func arithmetic() {
    var sum = Fen.zero
    for _ in 0..<1_000 { sum += Fen(10) }
    #expect(sum == Fen(10_000))
    #expect(Fen(60_000) - Fen(60_001) == Fen(-1))
    #expect(Fen(1) + Fen(2) == Fen(3))
    #expect(Fen(-1) < .zero)
    #expect(!(Fen.zero < .zero))
  }
}
