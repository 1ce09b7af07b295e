import Civil
import Testing

@testable import Rules

@Suite("Policy: dated values")
struct PolicyTests {

  private func dated(_ since: String, until: String? = nil, _ value: ParameterValue) -> DatedValue {
    DatedValue(since: day(since), until: until.map(day), value: value, reference: "", checkedOn: day("2021-01-01"))
  }

  private func definition(_ id: String, _ unit: ParameterUnit, _ values: [DatedValue]) -> ParameterDefinition {
    ParameterDefinition(
      id: id, title: LocalizedText(zh: "", en: "", ko: ""), unit: unit, values: values, file: id + ".yaml")
  }

  private let days = ParameterID.days("some-days")
  private let amount = ParameterID.yuan("some-amount")
  private let date = ParameterID.date("some-date")

  private var needed: Set<ParameterDeclaration> { [days.declaration, amount.declaration, date.declaration] }

  private var definitions: [ParameterDefinition] {
    [
      definition(days.name, .days, [dated("2010-01-01", .number(31))]),
      definition(amount.name, .yuan, [dated("2010-01-01", .money(Fen(60_000)))]),
      definition(date.name, .date, [dated("2010-01-01", .day(day("2021-04-06")))]),
    ]
  }

  private func policy(_ values: [DatedValue]) throws -> Policy {
    try Policy(
      parameters: Array(definitions.dropFirst()) + [definition(days.name, .days, values)], needed: needed,
      in: "parameters")
  }

  private func problems(_ definitions: [ParameterDefinition]) -> [Problem] {
    do {
      _ = try Policy(parameters: definitions, needed: needed, in: "parameters")
      return []
    } catch {
      return error.all
    }
  }

  /// All definitions, that of the days replaced.
  private func problems(replacing values: [DatedValue], unit: ParameterUnit = .days) -> [Problem] {
    problems(definitions.dropFirst() + [definition(days.name, unit, values)])
  }

  @Test("a value holds from its day on, until its last day or the next value")
  func valueOn() throws {
    let policy = try policy([
      dated("2015-01-01", until: "2018-12-31", .number(20)), dated("2020-01-01", .number(31)),
      dated("2021-07-01", .number(40)),
    ])
    let expected: [(String, Int?)] = [
      ("2014-12-31", nil), ("2015-01-01", 20), ("2018-12-31", 20), ("2019-01-01", nil), ("2019-12-31", nil),
      ("2020-01-01", 31), ("2021-06-30", 31), ("2021-07-01", 40), ("2099-01-01", 40),
    ]
    for (date, value) in expected { #expect(policy.value(days, on: day(date)) == value, "\(date)") }
  }

  @Test("each kind of value comes as what it is, and none as another")
  func kinds() throws {
    let policy = try policy([dated("2010-01-01", .number(31))])
    #expect(policy.value(amount, on: day("2021-01-01")) == Fen(60_000))
    #expect(policy.value(date, on: day("2021-01-01")) == day("2021-04-06"))
    #expect(policy.value(ParameterID.days(amount.name), on: day("2021-01-01")) == nil)
    #expect(policy.value(ParameterID.days("no-such"), on: day("2021-01-01")) == nil)
    #expect(policy.definitions.map(\.id) == ["some-amount", "some-date", "some-days"])
  }

  @Test("the values of another day change what contradicts")
  func thresholdByDay() throws {
    let policy = try Policy.ofTests(replacing: [
      Policy.definition(DeathAssessment.sourcesApart.declaration, [.number(10), .number(20)])
    ])
    let builder = DossierBuilder()
    builder.death("2010-02-01")
    builder.certificate("2010-02-16")
    #expect(builder.dossier(asOf: "2010-12-31", policy: policy).death?.certainty == .conflicting)
    #expect(builder.dossier(asOf: "2011-01-01", policy: policy).death?.certainty == .confirmed)
    // Before any value was in force, every difference contradicts.
    let early = DossierBuilder()
    early.death("2009-02-01")
    early.certificate("2009-02-02")
    #expect(early.dossier(asOf: "2009-12-31", policy: policy).death?.certainty == .conflicting)
  }

  @Test("every parameter that is needed must be there")
  func complete() {
    #expect(problems(definitions).isEmpty)
    #expect(
      problems([]).map(\.file) == [
        "parameters/some-amount.yaml", "parameters/some-date.yaml", "parameters/some-days.yaml",
      ])
    #expect(problems([]).allSatisfy { $0.kind == .settingMissing })
  }

  @Test("an id nobody needs, and one given twice")
  func ids() {
    let more = definitions + [definition("no-such", .days, [dated("2010-01-01", .number(1))])]
    #expect(problems(more) == [Problem(.settingUnknown, file: "no-such.yaml", field: "no-such")])
    #expect(problems(definitions + definitions.prefix(1)).map(\.kind) == [.settingAmbiguous])
  }

  @Test("another unit, no value, overlapping days, an end before its beginning")
  func values() {
    #expect(problems(replacing: [dated("2010-01-01", .number(1))], unit: .months).map(\.field) == ["unit"])
    #expect(problems(replacing: []).map(\.kind) == [.settingMissing])
    #expect(
      problems(replacing: [dated("2010-01-01", .number(1)), dated("2010-01-01", .number(2))]).map(\.field) == ["since"])
    #expect(
      problems(replacing: [dated("2010-01-01", until: "2011-01-01", .number(1)), dated("2011-01-01", .number(2))])
        .map(\.field) == ["since"])
    #expect(problems(replacing: [dated("2010-01-01", until: "2009-12-31", .number(1))]).map(\.field) == ["until"])
  }

  @Test("all problems are told together")
  func together() {
    #expect(problems([definition("no-such", .days, []), definition(days.name, .months, [])]).count == 6)
  }

  @Test(
    "values as files write them",
    arguments: [
      ("31", .days, .number(31)), ("0", .years, .number(0)), ("-1", .days, nil), ("+1", .days, nil), ("", .count, nil),
      ("1.5", .months, nil), ("600", .yuan, .money(Fen(60_000))), ("600.5", .yuan, .money(Fen(60_050))),
      ("600.05", .yuan, .money(Fen(60_005))), ("600.005", .yuan, nil), ("600.", .yuan, nil), (".5", .yuan, nil),
      ("-600", .yuan, nil), ("99999999999999999999", .yuan, nil), ("2021-02-28", .date, .day(day("2021-02-28"))),
      ("2021-02-29", .date, nil),
    ] as [(String, ParameterUnit, ParameterValue?)])
  func parsing(text: String, unit: ParameterUnit, expected: ParameterValue?) {
    #expect(ParameterValue(text, unit: unit) == expected)
  }
}
