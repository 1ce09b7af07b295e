import Civil
import Testing

@Suite("Code")
struct CodeTests {
  @Test("Codes are found by name, numbered from 1, and pack into a byte")
  func everyCode() {
    check(Assistance.Category.self)
    check(Certification.Method.self)
    check(ContributionAdvance.Repayment.self)
    check(Custody.Category.self)
    check(DisabilityCertificate.Category.self)
    check(DisabilityCertificate.Grade.self)
    check(DisabilityCertificate.Status.self)
    check(FuneralPayment.Channel.self)
    check(MedicalInsurance.Plan.self)
    check(MedicalInsurance.Status.self)
    check(MedicalInsurance.StopReason.self)
    check(OtherFuneralBenefit.Scheme.self)
    check(OtherFuneralBenefit.Benefit.self)
    check(OtherPension.Scheme.self)
    check(OtherPension.Status.self)
    check(Participant.Status.self)
    check(Participant.StopReason.self)
    check(Participant.SubsidyCategory.self)
    check(PensionPayment.Status.self)
    check(PoorHousehold.Status.self)
    check(Recovery.Kind.self)
    check(Resident.Status.self)
    check(Resident.CancelReason.self)
  }

  @Test("Names are those of the feed definitions")
  func names() {
    #expect(Resident.CancelReason.declaredDead.name == "declaredDead")
    #expect(Resident.CancelReason(name: "settledAbroad") == .settledAbroad)
    #expect(Resident.CancelReason(name: "宣告死亡") == nil)
    #expect(Resident.CancelReason(name: "") == nil)
  }

  private func check<Value: Code>(_ type: Value.Type) {
    let cases = Array(Value.allCases)
    #expect(cases.map(\.rawValue) == (1...UInt8(cases.count)).map { $0 }, "\(type)")
    for value in cases {
      #expect(Value(name: value.name) == value)
      #expect(Packed(value).value == value)
    }
    #expect(Packed<Value>(nil).value == nil)
    #expect(MemoryLayout<Packed<Value>>.size == 1)
  }
}
