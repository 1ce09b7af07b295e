import Civil

/// What is other than when a case was last found, in words (变化内容).
public enum CaseDifference: Sendable {
  /// The amount at stake; nil: none is named.
  case amount(from: Fen?, to: Fen?)
  /// What is still to be paid back; nil: no money is concerned.
  case outstanding(from: Fen?, to: Fen?)
  /// How certain the finding is.
  case certainty(from: Certainty, to: Certainty)
  /// A value that was not there before; numbers in it are shown as the lists show them.
  case evidenceAdded(ReportedEvidence, Masking)
  /// A value that is not there any more.
  case evidenceRemoved(ReportedEvidence, Masking)

  /// The difference as a sentence without its full stop.
  public var text: LocalText {
    switch self {
    case .amount(let from, let to):
      return CaseDifference.change(LocalText("涉及金额", en: "amount", ko: "해당 금액"), CaseDifference.money(from, to))
    case .outstanding(let from, let to):
      return CaseDifference.change(LocalText("未结金额", en: "outstanding", ko: "미결 금액"), CaseDifference.money(from, to))
    case .certainty(let from, let to):
      let term = { (certainty: Certainty) in LocalText { Wording($0).text(certainty) } }
      return CaseDifference.change(LocalText("确定程度", en: "certainty", ko: "확실성"), (term(from), term(to)))
    case .evidenceAdded(let evidence, let masking):
      return CaseDifference.value(LocalText("新增证据：", en: "new evidence: ", ko: "새 증거: "), evidence, masking)
    case .evidenceRemoved(let evidence, let masking):
      return CaseDifference.value(LocalText("证据已不存在：", en: "evidence gone: ", ko: "사라진 증거: "), evidence, masking)
    }
  }

  private static func change(_ what: LocalText, _ values: (from: LocalText, to: LocalText)) -> LocalText {
    LocalText(
      "\(what.zhHans)由\(values.from.zhHans)变为\(values.to.zhHans)",
      en: "\(what.en) was \(values.from.en), is \(values.to.en)",
      ko: "\(what.ko): \(values.from.ko) → \(values.to.ko)")
  }

  private static func money(_ from: Fen?, _ to: Fen?) -> (from: LocalText, to: LocalText) {
    func text(_ fen: Fen?) -> LocalText {
      guard let fen else { return LocalText("无", en: "none", ko: "없음") }
      return LocalText("\(fen)元", en: "\(fen) yuan", ko: "\(fen)위안")
    }
    return (text(from), text(to))
  }

  private static func value(_ what: LocalText, _ evidence: ReportedEvidence, _ masking: Masking) -> LocalText {
    LocalText { language in
      let value = masking.value(evidence.value, ofField: evidence.field)
      let field = evidence.fieldTitle.isEmpty ? evidence.field : evidence.fieldTitle
      return what[language]
        + [evidence.feedTitle[language], field, value].filter { !$0.isEmpty }.joined(separator: " ")
    }
  }
}
