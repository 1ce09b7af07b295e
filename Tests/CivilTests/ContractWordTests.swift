import Civil
import Testing

@Suite("Words of the contract")
struct ContractWordTests {
  @Test("Certainties")
  func certainties() {
    #expect(Certainty.allCases.map(\.rawValue) == ["confirmed", "single-source", "probable", "conflicting"])
  }

  @Test("Reasons for quarantine are lower-case words, each its own")
  func quarantineReasons() {
    let words = QuarantineReason.allCases.map(\.rawValue)
    #expect(Set(words).count == words.count)
    #expect(words.allSatisfy { $0.allSatisfy { $0 == "-" || $0.isLowercase && $0.isASCII } })
  }
}
