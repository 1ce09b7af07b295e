extension Wording {
  /// What a level of a comparison means: the label of the settings, or its condition in words.
  func text(_ level: MatchedField.Level) -> String {
    level.label.isEmpty ? condition(level.condition) : visible(level.label)
  }

  /// A condition of settings in words; one nobody knows stands as it is.
  func condition(_ condition: String) -> String {
    let words = condition.split(separator: " ", maxSplits: 1)
    let argument = words.count > 1 ? visible(String(words[1])) : ""
    let text: LocalText? =
      switch words.first {
      case "exact": LocalText("完全相同", en: "same", ko: "완전히 같음")
      case "folded": LocalText("相同（不计写法）", en: "same (notation aside)", ko: "같음(표기 무시)")
      case "jaro-winkler":
        LocalText("相似度≥\(argument)", en: "similarity ≥ \(argument)", ko: "유사도≥\(argument)")
      case "edits":
        LocalText("相差不超过\(argument)个字符", en: "at most \(argument) characters differ", ko: "\(argument)글자 이내 차이")
      case "words":
        LocalText("共同词比例≥\(argument)", en: "shared words ≥ \(argument)", ko: "공통 단어 비율≥\(argument)")
      case "words-contained": LocalText("一方包含另一方", en: "one contains the other", ko: "한쪽이 다른 쪽을 포함")
      case "same": LocalText("\(key(argument))相同", en: "same \(key(argument))", ko: "\(key(argument)) 같음")
      case "date-digit":
        LocalText("日期差一位数字", en: "one digit off or two swapped", ko: "날짜 한 자리 차이")
      case "day-month-swapped": LocalText("月日互换", en: "day and month swapped", ko: "월일 뒤바뀜")
      case "years":
        LocalText("年份相差不超过\(argument)年", en: "years differ by at most \(argument)", ko: "\(argument)년 이내 차이")
      case "days":
        LocalText("相差不超过\(argument)天", en: "at most \(argument) days apart", ko: "\(argument)일 이내 차이")
      case "swapped-with": LocalText("与“\(argument)”互换", en: "swapped with \(argument)", ko: "“\(argument)”와 뒤바뀜")
      case "otherwise": LocalText("不同", en: "different", ko: "다름")
      default: nil
      }
    return text?[language] ?? visible(condition)
  }

  /// A part or a key of a value, as settings write it, in words.
  private func key(_ key: String) -> String {
    let words = key.split(separator: " ")
    let count = words.count > 1 ? words[1] : ""
    let text: LocalText? =
      switch words.first {
      case "prefix": LocalText("前\(count)位", en: "first \(count)", ko: "앞 \(count)자리")
      case "suffix": LocalText("后\(count)位", en: "last \(count)", ko: "뒤 \(count)자리")
      case "soundex": LocalText("读音代码", en: "sound", ko: "발음 부호")
      case "consonants": LocalText("辅音", en: "consonants", ko: "자음")
      case "first-word": LocalText("第一个词", en: "first word", ko: "첫 단어")
      case "last-word": LocalText("最后一个词", en: "last word", ko: "마지막 단어")
      case "sorted-words": LocalText("不计顺序的词", en: "words in any order", ko: "순서 없는 단어")
      case "sorted-characters": LocalText("不计顺序的字", en: "characters in any order", ko: "순서 없는 글자")
      case "year": LocalText("年份", en: "year", ko: "연도")
      case "year-month": LocalText("年月", en: "year and month", ko: "연월")
      case "month-day": LocalText("月日", en: "month and day", ko: "월일")
      case "year-day": LocalText("年份和日", en: "year and day of month", ko: "연도와 일")
      default: nil
      }
    return text?[language] ?? key
  }
}

extension Wording {
  /// A level of an explained pair; nil: a value is missing.
  func text(_ level: ExplainedPair.Level?) -> String {
    guard let level else { return match(.missing) }
    return level.label.isEmpty ? condition(level.condition) : visible(level.label)
  }

  /// What change of a field alone would turn the decision.
  func flip(_ step: ExplainedPair.Step) -> String {
    guard let flip = step.flip else { return match(.noFlip) }
    return "→ " + text(flip.level) + " (" + MatchNumber.signed(flip.weight) + ")"
  }

  /// What a blocking rule makes of a pair.
  func text(_ outcome: ExplainedPair.Rule.Outcome) -> String {
    switch outcome {
    case .candidate: match(.candidate)
    case .tooLarge: match(.blockTooLarge)
    case .differs(let keys): keys.map { visible($0) }.joined(separator: ", ") + " " + match(.keysDiffer)
    case .missing(let keys): keys.map { visible($0) }.joined(separator: ", ") + " " + match(.keyMissing)
    }
  }
}
