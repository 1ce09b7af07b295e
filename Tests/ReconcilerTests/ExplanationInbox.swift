import Civil
import Reports

@testable import Reconciler

/// An inbox with a few made-up records of three persons who share an account, gone with this object.
final class ExplanationInbox {
  /// Dead by the police, paid afterwards.
  static let dead = "222405194503120018"
  /// The same number as cards before 1999 had it.
  static let deadInOldForm = "222405450312001"

  private let folder: NightFolder

  init() throws {
    folder = try NightFolder()
    try folder.add(
      .deaths, "20210401-delta.csv",
      "公民身份号码,姓名,死亡日期\n\(ExplanationInbox.dead),金明花,2021-03-05\n")
    try folder.add(
      .participants, "20211031-full.csv",
      """
      个人编号,社会保障号码,姓名,参保状态,待遇起始年月,银行账号
      0001,\(ExplanationInbox.dead),金明花,领取,2005-04,6217000000000000015
      0002,222405195011063058,李强,领取,2010-12,6217000000000000015
      0003,222405195203120010,朴哲,领取,2012-04,6217000000000000015
      0004,222405194503120019,金明花,领取,2005-04,6217000000000000016

      """)
    try folder.add(
      .pensionPayments, "20210601-delta.csv",
      """
      发放流水号,社会保障号码,所属期,应发金额,实发金额,发放状态
      P1,\(ExplanationInbox.deadInOldForm),2021-03,110.00,110.00,成功
      P2,\(ExplanationInbox.dead),2021-04,110.00,110.00,成功
      P3,\(ExplanationInbox.dead),2021-05,110.00,110.00,退回
      P4,222405195011063058,2021-05,120.00,120.00,成功

      """)
    try folder.add(
      .visits, "20211001-delta.csv",
      "就诊流水号,身份证号,就诊日期\nV1,\(ExplanationInbox.dead),2021-01-10\nV2,\(ExplanationInbox.dead),2021-07-10\n")
  }

  func explain(_ id: String, finding: String? = nil, threads: Int = 2) throws -> PersonExplanation {
    try Explanation(
      RunOptions(
        inbox: folder.inbox, out: "", asOf: Day("2021-10-31") ?? Day(daysSinceEpoch: 0),
        feeds: NightFolder.feeds, parameters: NightFolder.parameters, threads: threads),
      id: id, finding: finding
    ).run()
  }
}
