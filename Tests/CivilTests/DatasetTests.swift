import Civil
import Testing

@Suite("Dataset")
struct DatasetTests {
  /// The headings of the contract with the agencies, in its order.
  private let paths = [
    "public-security/residents", "public-security/deaths", "public-security/custody", "civil-affairs/funerals",
    "civil-affairs/assistance", "medical-insurance/insured", "health-commission/visits",
    "health-commission/death-certificates", "disabled-federation/certificates", "poverty-alleviation/households",
    "social-insurance/participants", "social-insurance/pension-payments", "social-insurance/funeral-payments",
    "social-insurance/recoveries", "social-insurance/contribution-advances", "social-insurance/advance-repayments",
    "social-insurance/other-pensions", "social-insurance/other-funeral-benefits", "social-insurance/certifications",
  ]

  @Test("The nineteen datasets of the contract, numbered from 0")
  func contract() {
    #expect(Dataset.allCases.map(\.path) == paths)
    #expect(Dataset.allCases.map { Int($0.rawValue) } == Array(0..<19))
    #expect(Dataset.allCases.sorted() == Dataset.allCases)
  }

  @Test("A path finds its dataset")
  func lookup() {
    for dataset in Dataset.allCases { #expect(Dataset(path: dataset.path) == dataset) }
    #expect(Dataset(path: "public-security") == nil)
    #expect(Dataset(path: "Public-Security/deaths") == nil)
  }

  @Test("Every dataset's row type says which dataset it is of")
  func recordTypes() {
    for dataset in Dataset.allCases { #expect(dataset.recordType.dataset == dataset) }
  }

  @Test("Rows stay small: payments of a nation must fit")
  func rowSizes() {
    #expect(Dataset.visits.rowSize == 16)
    #expect(Dataset.pensionPayments.rowSize <= 32)
    #expect(Dataset.participants.rowSize <= 56)
    #expect(Dataset.residents.rowSize <= 40)
    #expect(Dataset.pensionPayments.rowSize == MemoryLayout<PensionPayment>.stride)
    for dataset in Dataset.allCases { #expect(dataset.rowSize <= 56, "\(dataset)") }
  }
}
