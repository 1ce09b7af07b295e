import Testing

@testable import Reports

@Suite struct MaskingTests {
  @Test(arguments: [
    ("222405194503120018", "222405********0018"), ("22240519501106005X", "222405********005X"),
    ("222421450312001", "222421*****2001"), ("2224051945", "22240*****"), ("2224", "22**"), ("", ""),
    ("222405 19450312 0018", "222405**********0018"),
  ])
  func `IDs show region and end`(id: String, shown: String) {
    #expect(Masking.masked.id(id) == shown)
    #expect(Masking.unmasked.id(id) == id)
  }

  @Test func `accounts show the last four digits`() {
    #expect(Masking.masked.account("6217000000000000015") == "***************0015")
    #expect(Masking.masked.account("0015") == "****")
    #expect(Masking.unmasked.account("6217000000000000015") == "6217000000000000015")
  }

  @Test(arguments: [
    ("bankAccount", "6217000000000000015", "***************0015"), ("cardNumber", "X12345678", "*****5678"),
    ("id", "222405194503120018", "222405********0018"), ("claimantId", "222405194503120018", "222405********0018"),
    ("certificateNumber", "22240519450312001844", "222405**********1844"),
    ("certificateNumber", "22240519501106005X43", "222405********005X43"),
    ("name", "２２２４０５１９４５０３１２００１８", "２２２４０５********００１８"), ("deathDate", "20210305", "20210305"),
    ("grossAmount", "123.00", "123.00"), ("name", "金明花", "金明花"),
  ])
  func `evidence hides numbers wherever they stand`(field: String, value: String, shown: String) {
    #expect(Masking.masked.value(value, ofField: field) == shown)
    #expect(Masking.unmasked.value(value, ofField: field) == value)
  }

  @Test(arguments: [("金明花", "金*花"), ("金花", "金*"), ("欧阳明花", "欧**花"), ("金", "*"), ("", ""), ("김명화", "김*화")])
  func `notices show the ends of a name`(name: String, shown: String) {
    #expect(Masking.noticeName(name) == shown)
  }
}
