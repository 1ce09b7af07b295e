/// The heads and fixed words of the files that go back to the agencies.
enum ReturnPhrase: CaseIterable {
  case drop, line, column, value, use, reason, remedy
  case wholeRecord, notUsed, usedWithout

  /// The text in each language.
  var texts: LocalText {
    switch self {
    case .drop: return LocalText("报送文件", en: "File", ko: "제출 파일")
    case .line: return LocalText("行号", en: "Line", ko: "행")
    case .column: return LocalText("栏目", en: "Column", ko: "항목")
    case .value: return LocalText("报送的内容", en: "Value as delivered", ko: "제출된 값")
    case .use: return LocalText("记录是否使用", en: "Record used", ko: "기록 사용 여부")
    case .reason: return LocalText("不能使用的原因", en: "Why it cannot be used", ko: "사용할 수 없는 사유")
    case .remedy: return LocalText("请如何改正", en: "What to do", ko: "시정 방법")
    case .wholeRecord: return LocalText("（整条记录）", en: "(whole record)", ko: "(기록 전체)")
    case .notUsed: return LocalText("未使用", en: "no", ko: "사용 안 함")
    case .usedWithout: return LocalText("已使用，该项按空值处理", en: "yes, without this value", ko: "사용함, 이 항목은 빈 값으로 처리")
    }
  }
}

extension Wording {
  /// A head or fixed word of a file that goes back to an agency.
  func returnText(_ phrase: ReturnPhrase) -> String { phrase.texts[language] }
}
