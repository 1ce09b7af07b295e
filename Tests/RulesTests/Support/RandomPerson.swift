import Civil

@testable import Rules

/// Makes persons about whom every agency says something, much of it wrong: the same person for the same seed.
struct RandomPerson {
  private var generator: SeededGenerator
  private let builder: DossierBuilder

  static let ids: [ResidentID] = [
    .born1945, .withoutBirthDate, .born("1938-02-03"), .born("1961-07-15"), .born("1961-12-01"), .born("1975-05-06"),
    .born("2003-01-31"),
  ]

  private init(seed: UInt64) {
    generator = SeededGenerator(seed: seed)
    builder = DossierBuilder(id: RandomPerson.ids.randomElement(using: &generator) ?? .born1945)
  }

  /// The person of a seed.
  static func make(seed: UInt64) -> DossierBuilder {
    var person = RandomPerson(seed: seed)
    if person.chance(60) { person.die() }
    if person.chance(75) { person.enrol() }
    person.live()
    person.drawPension()
    if person.chance(50) { person.bury() }
    if person.chance(50) { person.takeAdvances() }
    if person.chance(50) { person.needHelp() }
    return person.builder
  }

  private mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &generator) < percent }
  private mutating func some(_ most: Int) -> Range<Int> { 0..<Int.random(in: 0...most, using: &generator) }
  private mutating func number(_ range: Range<Int>) -> Int { Int.random(in: range, using: &generator) }
  private mutating func any<Value>(_ values: [Value]) -> Value {
    guard let value = values.randomElement(using: &generator) else { preconditionFailure("nothing to choose from") }
    return value
  }

  /// A day of summer 2021, now and then one of a year around it.
  private mutating func date() -> String {
    let days = chance(85) ? number(0..<60) : number(-200..<160)
    return day("2021-05-20").adding(days: days).description
  }

  private mutating func period() -> String { String(date().prefix(7)) }
  private mutating func name() -> String { chance(85) ? "李强" : "金花" }
  private mutating func amount() -> Int { number(1..<700) }

  private mutating func die() {
    if chance(30) { builder.cancelledResident(.death, on: date(), name: name()) }
    for _ in some(2) { builder.death(date(), name: name()) }
    for _ in some(2) { builder.certificate(date(), name: name(), carries: chance(70)) }
    for _ in some(2) { builder.funeral(death: chance(50) ? date() : nil, cremation: date(), carries: chance(70)) }
    for _ in some(2) { builder.insurance(stopped: date()) }
  }

  private mutating func enrol() {
    for index in 0..<(chance(75) ? 1 : 3) {
      builder.register(
        any([.contributing, .drawing, .suspended, .ended]), stopped: chance(60) ? period() : nil,
        any([.death, .imprisoned, .uncertified, .movedAway, nil]), name: name(), personNumber: "\(number(0..<4))",
        account: any(["", "100", "200"]), card: any(["", "900"]), born: any([nil, "1945-03-12", "1945-03-13"]),
        enrolled: any([nil, "2015-01-01", "2021-05-01"]), balance: any([nil, 0, 500]),
        started: any([nil, "2005-04", period()]), years: any([255, 10, 15, 20]),
        subsidy: any([nil, .allowance, .destitute, .disabled, .poor]), carries: index == 0 || chance(90))
    }
  }

  private mutating func live() {
    for _ in some(2) { builder.resident(name: name()) }
    if chance(10) { builder.cancelledResident(.settledAbroad, on: date(), name: name()) }
    for _ in some(2) where chance(30) { builder.visit(date()) }
    for _ in some(2) where chance(30) { builder.certification(date(), any([.face, .dataMatch])) }
    for _ in some(2) where chance(60) {
      builder.custody(
        any(["2019-01-01", date()]), to: any([nil, date(), "2021-08-31"]), any([.imprisoned, .imprisoned, .detained]))
    }
    for _ in some(2) where chance(60) {
      let status: OtherPension.Status = any([.contributing, .drawing, .ended])
      let start = any([nil, "2015-01", period()])
      let end = any([nil, nil, period()])
      builder.add(.otherPensions) { head in
        OtherPension(
          head: head, startMonth: Packed(start.map(month)), endMonth: Packed(end.map(month)),
          monthlyAmount: Packed(nil),
          scheme: .employee, status: status)
      }
    }
  }

  private mutating func drawPension() {
    for _ in some(6) { builder.pension(period(), amount(), paid: date(), chance(80) ? .paid : .returned) }
    for _ in some(2) { builder.recovery(chance(50) ? .pension : .funeralSubsidy, amount(), on: date()) }
  }

  private mutating func bury() {
    for _ in some(3) {
      let gross = chance(50) ? 600 : amount()
      builder.funeralPayment(
        paid: "2021-07-2\(number(0..<3))", gross: gross, offset: chance(30) ? number(0..<gross + 1) : nil,
        number: "\(number(0..<3))", death: chance(50) ? date() : nil, account: any(["", "100", "300"]),
        channel: any([.bankCard, .cash]))
    }
    if chance(40) { builder.otherFuneralBenefit() }
  }

  private mutating func takeAdvances() {
    for index in some(3) {
      builder.advance("DF-\(index)", number(500..<1100), years: UInt8(number(5..<15)), applied: date())
    }
    for _ in some(4) { builder.repayment(amount(), of: "DF-\(number(0..<3))") }
  }

  private mutating func needHelp() {
    for _ in some(2) {
      let start = any([nil, period()])
      let end = any([nil, period()])
      let category: Assistance.Category = any([.ruralAllowance, .urbanDestitute])
      builder.add(.assistance) { head in
        Assistance(
          head: head, startMonth: Packed(start.map(month)), endMonth: Packed(end.map(month)), category: category)
      }
    }
    for _ in some(2) {
      let grade: DisabilityCertificate.Grade = any([.first, .fourth])
      builder.add(.disabilityCertificates) { head in
        DisabilityCertificate(
          head: head, issueDate: Packed(nil), category: Packed(.limbs), grade: Packed(grade), status: Packed(.valid))
      }
    }
    if chance(30) { builder.add(.poorHouseholds) { PoorHousehold(head: $0, status: Packed(.escaped)) } }
  }
}
