import ArgumentParser
import Civil
import Reconciler
import Reports

/// Options of the commands on any files, and what they do in the same way.
struct MatchingOptions: ParsableArguments {
  @Option(
    name: .long, parsing: .upToNextOption,
    help: "必须一致的列；两边列名不同写成 左列=右列（columns that must agree; LEFT=RIGHT where names differ）")
  var on: [String] = []

  @Option(
    name: .long, parsing: .upToNextOption, help: "可以略有出入的列（columns that may differ a little）")
  var fuzzy: [String] = []

  @Option(name: .long, help: "设置文件（settings file, as --propose prints it）")
  var settings: String?

  @Flag(name: .long, help: "只输出推测的设置，供修改后使用（print the settings guessed, to edit）")
  var propose = false

  @Option(name: .long, help: "匹配概率阈值，0–1（least match probability）")
  var threshold: Double?

  @Option(name: .long, help: "每行最多几个匹配（links a row may have）：none、many-to-one、one-to-one")
  var constraint: MatchConstraint?

  @Option(name: .long, help: "结果文件，.csv或.xlsx（file for the pairs）")
  var out: String?

  @Option(name: .long, parsing: .upToNextOption, help: "逐项说明两行是否匹配，给出两个行号（explain two rows: LEFTROW RIGHTROW）")
  var explain: [Int] = []

  @Option(name: .long, help: "诊断页，HTML（diagnostics page）")
  var diagnostics: String?

  @Option(name: .long, help: "比对用途，必填，有台账时留痕（purpose; required, and recorded with --state）")
  var purpose: String?

  @Option(name: .long, help: "台账目录，记录用途（folder of the ledger that records the purpose）")
  var state: String?

  @Option(name: .long, help: "操作人，记入台账（who does it；默认为登录名）")
  var by: String?

  @Option(name: .customLong("as-of"), help: "日期（day for the record, YYYY-MM-DD），默认今天")
  var asOf: String?

  @Option(name: .long, help: "线程数（threads；结果与线程数无关）")
  var threads: Int = Machine.processorCount

  @Option(name: .long, help: "语言（language）：zh-Hans、en、ko")
  var language: Language = .zhHans

  @Flag(name: .long, help: "只输出错误（errors only）")
  var quiet = false

  /// The words of the language asked for.
  var wording: Wording { Wording(language) }

  func validate() throws {
    try DayOption.validate(asOf)
    guard (1...256).contains(threads) else { throw ValidationError("--threads: 1–256") }
    if let threshold, !(0...1).contains(threshold) { throw ValidationError("--threshold: 0–1") }
    guard explain.isEmpty || explain.count == 2 else { throw ValidationError("--explain LEFTROW RIGHTROW") }
    if settings != nil, !(on.isEmpty && fuzzy.isEmpty) { throw ValidationError("--settings | --on, --fuzzy") }
    if propose { return }
    guard out != nil || !explain.isEmpty || diagnostics != nil else {
      throw ValidationError("--out | --propose | --explain | --diagnostics")
    }
    guard purpose?.contains(where: { !$0.isWhitespace }) == true else {
      throw ValidationError(wording.text(Problem(.purposeMissing, file: "--purpose")))
    }
  }

  /// Matches and writes what was asked for.
  ///
  /// - Parameters:
  ///   - otherOutputs: files that `write` writes, for the record.
  ///   - write: writes what only one command has.
  func run(
    command: String, left: String, right: String?, otherOutputs: [String],
    write: (Matching, MatchReport, MatchFiles, Console) throws -> Void
  ) throws {
    let console = Console(wording: wording, isQuiet: quiet)
    do {
      let matching = try Matching(matchOptions(left, right))
      tellFiles(matching, console)
      if propose {
        print(matching.settingsText(wording), terminator: "")
        for file in matching.matchedFiles { console.line(wording.unlinkable(file)) }
        return
      }
      let writes = out != nil || diagnostics != nil || !otherOutputs.isEmpty
      let report = writes ? matching.report(withBorderline: diagnostics != nil) : nil
      try record(command, matching, report, otherOutputs)
      let pair =
        explain.count == 2 ? try matching.explain(left: explain[0], right: explain[1]) : nil as ExplainedPair?
      if let pair { print(ExplainedPairText(pair, wording: wording).text, terminator: "") }
      guard let report else { return }
      console.line(wording.linked(report))
      for file in matching.matchedFiles { console.line(wording.unlinkable(file)) }
      for text in wording.texts(report.warnings) { console.line(text) }
      let files = MatchFiles(report, wording: wording, asOf: DayOption.day(asOf))
      if let out {
        try files.writePairs(to: out)
        console.line(wording.written(out))
      }
      try write(matching, report, files, console)
      if let diagnostics { try self.write(matching, report, pair, to: diagnostics, console) }
    } catch let problems as Problems {
      console.fail(problems)
      throw problems.exitStatus
    } catch let problem as Problem {
      console.problem(problem)
      throw Problems([problem]).exitStatus
    }
  }

  private func matchOptions(_ left: String, _ right: String?) -> MatchOptions {
    var options = MatchOptions(left: left, right: right)
    options.exactFields = on
    options.fuzzyFields = fuzzy
    options.settings = settings
    options.threshold = threshold
    options.constraint = constraint
    options.threads = threads
    return options
  }

  private func record(
    _ command: String, _ matching: Matching, _ report: MatchReport?, _ otherOutputs: [String]
  ) throws {
    guard let state else { return }
    let record = MatchRecord(state: state, actor: by ?? Machine.loginName, day: DayOption.day(asOf))
    try record.write(
      command: command, purpose: purpose ?? "", files: [matching.left] + (matching.right.map { [$0] } ?? []),
      links: report?.pairs.count, explained: explain, outputs: [out, diagnostics].compactMap(\.self) + otherOutputs)
  }

  private func tellFiles(_ matching: Matching, _ console: Console) {
    for file in [matching.left] + (matching.right.map { [$0] } ?? []) {
      console.line(
        wording.adHocFile(
          file.name, encoding: file.form, rows: file.rowCount, columns: file.columns.count, hasHeader: file.hasHeader))
      for note in file.notes { console.problem(note) }
    }
  }

  private func write(
    _ matching: Matching, _ report: MatchReport, _ pair: ExplainedPair?, to path: String, _ console: Console
  ) throws {
    var explained = pair.map { [$0] } ?? []
    for near in report.nearThreshold(DiagnosticsPage.waterfalls) {
      explained.append(try matching.explain(left: near.left, right: near.right))
    }
    let page = DiagnosticsPage(report, explained: explained, purpose: purpose ?? "", wording: wording)
    try ReplacedFile.write(to: path) { try page.write(to: &$0) }
    console.line(wording.written(path))
  }
}

extension MatchConstraint: ExpressibleByArgument {}
