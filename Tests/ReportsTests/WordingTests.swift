import Civil
import Testing

@testable import Reports

@Suite struct WordingTests {
  private static let details = ["FACT-0", "FACT-1", "FACT-2"]

  /// Every sentence and word there is, by a name for messages.
  private func all(_ language: Language) -> [(String, String)] {
    let wording = Wording(language)
    var texts = Problem.Kind.allCases.map { kind in
      (kind.rawValue, wording.sentences(Problem(kind, file: "FILE", details: WordingTests.details)))
    }
    texts += QuarantineReason.allCases.map { ($0.rawValue, wording.text($0)) }
    texts += QuarantineReason.allCases.map { ($0.rawValue + " remedy", wording.remedy($0)) }
    texts += XMLDefect.allCases.map { ("xml " + $0.rawValue, $0.text[language]) }
    texts += Certainty.allCases.flatMap { [($0.rawValue, wording.text($0)), ($0.rawValue, wording.explanation($0))] }
    texts += Action.allCases.map { ($0.rawValue, wording.text($0)) }
    texts += ResponsibleUnit.allCases.map { ($0.rawValue, wording.text($0)) }
    texts += FeedHealth.allCases.map { ($0.rawValue, wording.text($0)) }
    texts += Phrase.allCases.map { ("\($0)", wording.phrase($0)) }
    texts += CaseSheetColumn.allCases.map { ("\($0)", wording.title($0)) }
    texts += WorkbookPhrase.allCases.map { ("\($0)", wording.workbook($0)) }
    return texts
  }

  @Test(arguments: Language.allCases)
  func `everything has words, and none is left unfilled`(language: Language) {
    for (name, text) in all(language) {
      #expect(!text.isEmpty, "\(name)")
      for leftover in ["—", "%@", "{", "}", "  ", "TODO", "..", "。。"] {
        #expect(!text.contains(leftover), "\(name): \(text)")
      }
    }
  }

  @Test func `each language is itself`() {
    func isHangul(_ scalar: Unicode.Scalar) -> Bool { (0xAC00...0xD7A3).contains(scalar.value) }
    func isHan(_ scalar: Unicode.Scalar) -> Bool { (0x4E00...0x9FFF).contains(scalar.value) }
    for (name, text) in all(.zhHans) {
      #expect(text.unicodeScalars.contains(where: isHan), "\(name): \(text)")
      #expect(!text.unicodeScalars.contains(where: isHangul), "\(name): \(text)")
    }
    for (name, text) in all(.en) {
      #expect(!text.unicodeScalars.contains { isHan($0) || isHangul($0) }, "\(name): \(text)")
    }
    for (name, text) in all(.ko) {
      #expect(text.unicodeScalars.contains(where: isHangul), "\(name): \(text)")
      #expect(!text.unicodeScalars.contains(where: isHan), "\(name): \(text)")
    }
  }

  @Test func `every language names the same facts`() {
    for kind in Problem.Kind.allCases {
      let problem = Problem(kind, file: "FILE", details: WordingTests.details)
      let named = Language.allCases.map { language in
        WordingTests.details.filter { Wording(language).sentences(problem).contains($0) }
      }
      #expect(Set(named).count == 1, "\(kind): \(named)")
    }
  }

  @Test func `kinds and reasons do not share a wording`() {
    for language in Language.allCases {
      let wording = Wording(language)
      let problems = Problem.Kind.allCases.map { ProblemText(Problem($0, file: ""), in: language).problem }
      #expect(Set(problems).count == problems.count)
      #expect(Set(QuarantineReason.allCases.map(wording.text)).count == QuarantineReason.allCases.count)
    }
  }

  @Test(arguments: [
    (Language.zhHans, "feeds/x.yaml:12: cadence: 设置值不合要求，应为：monthly、nightly。请改正此项。"),
    (.en, "feeds/x.yaml:12: cadence: the value is not allowed; allowed: monthly、nightly. Correct it."),
    (.ko, "feeds/x.yaml:12: cadence: 허용되지 않는 값입니다(허용: monthly、nightly). 값을 바로잡으십시오."),
  ])
  func `a problem names file, line and field`(language: Language, text: String) {
    let problem = Problem(.settingValue, file: "feeds/x.yaml", line: 12, field: "cadence", details: ["monthly、nightly"])
    #expect(Wording(language).text(problem) == text)
  }

  @Test(arguments: [
    (Language.zhHans, "a.xml:3: XML 格式错误：结束标签与开始标签不一致（libxml2 76）。请报送部门重新导出。"),
    (
      .en,
      "a.xml:3: the XML is not well formed: an end tag does not match the start tag (libxml2 76). "
        + "Ask the agency to export it again."
    ),
    (.ko, "a.xml:3: XML 형식이 잘못되었습니다: 종료 태그가 시작 태그와 맞지 않음(libxml2 76). 해당 기관에 다시 내보내도록 요청하십시오."),
  ])
  func `what is wrong with XML is told in the language, the parser's number in brackets`(
    language: Language, text: String
  ) {
    let problem = Problem(.xmlMalformed, file: "a.xml", line: 3, details: ["mismatchedTag", "libxml2 76"])
    #expect(Wording(language).text(problem) == text)
    let texts = XMLDefect.allCases.map { $0.text[language] }
    #expect(Set(texts).count == texts.count)
  }

  @Test func `a problem of a whole file has neither line nor field`() {
    let problem = Problem(.shrunk, file: "20211031-full.csv", details: ["900", "2000", "20"])
    #expect(
      Wording(.zhHans).text(problem)
        == "20211031-full.csv: 全量数据由上次的 2000 条减为 900 条，降幅超过允许的 20%。"
        + "请与报送部门核实；确认无误的，用 --accept-drop 指定该文件后重新运行。")
    #expect(
      Wording(.en).text(problem)
        == "20211031-full.csv: the full delivery fell from 2000 records to 900, by more than the allowed 20 %. "
        + "Ask the agency; if it is right, name the file with --accept-drop and run again.")
  }

  @Test func `missing facts and hostile names do no harm`() {
    #expect(Wording(.en).sentences(Problem(.datasetLate, file: "")).contains("— days old"))
    #expect(Wording(.en).text(Problem(.emptyFile, file: "a\n\u{1B}[2J")).hasPrefix("a␊␛[2J: the file is empty."))
  }

  @Test func `numbers and days`() {
    let chinese = Wording(.zhHans)
    #expect(chinese.grouped(Fen(123_456_789)) == "1,234,567.89")
    #expect(chinese.grouped(Fen(-12_345)) == "-123.45")
    #expect(chinese.grouped(Fen(-123_456)) == "-1,234.56")
    #expect(chinese.grouped(Fen.zero) == "0.00")
    #expect(chinese.grouped(999) == "999")
    #expect(chinese.grouped(1_000_000) == "1,000,000")
    #expect(chinese.day(SampleReport.day(2021, 3, 5)) == "2021年3月5日")
    #expect(Wording(.ko).day(SampleReport.day(2021, 3, 5)) == "2021년 3월 5일")
    #expect(Wording(.en).records(1) == "1 record")
    #expect(chinese.age(40, allowed: 35) == "40 天（允许 35 天）")
    #expect(chinese.age(nil, allowed: 35) == "—")
  }

  @Test func `how the run ended`() {
    #expect(
      Wording(.zhHans).status(SampleReport.report)
        == "核对已完成，但有 2 类数据缺失、过期或被拒收，1 条规则因此未核对。使用结果前，请先看“数据问题”。")
    #expect(
      Wording(.en).status(SampleReport.report)
        == "The run is complete, but on doubtful data: 2 feeds missing, late or refused, 1 rule not evaluated "
        + "because of it. Read \"Problems with the data\" before using the results.")
  }

  @Test(arguments: [
    (QuarantineReason.idDigitsLost, "号码被表格软件改成科学记数，后几位已丢失", "从业务系统重新导出，号码列设为文本格式"),
    (.idCheckCharacter, "身份证号校验位不对", "号码有误，对照证件逐位核对"),
  ])
  func `what the agency should mend`(reason: QuarantineReason, text: String, remedy: String) {
    #expect(Wording(.zhHans).text(reason) == text)
    #expect(Wording(.zhHans).remedy(reason) == remedy)
  }

  @Test func `a conflicting finding never asks to stop`() {
    #expect(Wording(.zhHans).text(Action.visitFirst) == "先入户核查，不得停发")
    #expect(Wording(.en).text(Action.visitFirst) == "Visit the home first; do not stop")
    #expect(Wording(.ko).text(Action.visitFirst) == "먼저 방문 확인, 지급 정지 금지")
  }
}
