import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui cases set`: enters one outcome.
struct CasesSetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "set",
    abstract: "登记一个案件的处理结果（enter the outcome of a case）",
    discussion: """
      处理结果（outcome）：\(CasesSetCommand.kinds)
      不属实原因（reason）：\(CasesSetCommand.reasons)

      \(ExitStatus.casesHelp)
      """)

  @Argument(help: "案件编号（case number, e.g. 0000001-8）")
  var number: String

  @Argument(help: "处理结果（outcome）")
  var outcome: OutcomeKind

  @Option(name: .long, help: "不属实原因（reason, where refuted）")
  var reason: RefutationReason?

  @Option(name: .long, help: "收回、冲减或补发的金额，元（amount in yuan）")
  var amount: String?

  @Option(name: .long, help: "办理日期（day, YYYY-MM-DD）")
  var on: String?

  @Option(name: .long, help: "经办人（officer）")
  var officer: String

  @Option(name: .long, help: "备注（note）")
  var note: String = ""

  @Flag(name: .long, help: "随即办结（settle the case with it）")
  var close = false

  @OptionGroup var options: CaseOptions

  func validate() throws {
    try DayOption.validate(on)
    if let amount, CaseDesk.amount(amount) == nil {
      throw ValidationError(options.wording.sentences(RejectionReason.amountForm))
    }
  }

  func run() throws {
    let report = Outcome(
      outcome, reason: reason, amount: amount.flatMap(CaseDesk.amount), day: on.flatMap { Day($0) },
      officer: OfficerName.normalised(officer), note: note)
    let verdict = try options.withDesk { try $0.enter(report, of: try Problems.caseNumber(number), closing: close) }
    if case .rejected(let rejections) = verdict {
      for rejection in rejections {
        options.console.complain(number + ": " + options.wording.sentences(rejection.reason))
      }
      throw ExitStatus.failed
    }
    options.console.line(number + ": " + options.wording.text(verdict))
  }

  private static let kinds = OutcomeKind.allCases.map { $0.rawValue + "（" + Wording().text($0) + "）" }
    .joined(separator: "、")
  private static let reasons = RefutationReason.allCases.map { $0.rawValue + "（" + Wording().text($0) + "）" }
    .joined(separator: "、")
}

extension OutcomeKind: ExpressibleByArgument {
  /// An outcome by its id, or as the workbooks name it in any language.
  public init?(argument: String) {
    guard let kind = Wording.outcomeKind(from: argument) else { return nil }
    self = kind
  }
}

extension RefutationReason: ExpressibleByArgument {
  /// A reason by its id, or as the workbooks name it in any language.
  public init?(argument: String) {
    guard let reason = Wording.refutationReason(from: argument) else { return nil }
    self = reason
  }
}
