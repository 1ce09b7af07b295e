extension Wording {
  /// What else is worth knowing of a person, in a row.
  func marks(_ marks: [String]) -> String {
    marks.map(mark).joined(separator: nameSeparator)
  }

  private func mark(_ id: String) -> String {
    switch id {
    case "allowance": return LocalText("低保", en: "minimum allowance", ko: "최저생활보장")[language]
    case "destitute": return LocalText("特困", en: "destitute support", ko: "특별빈곤 지원")[language]
    case "disabled": return LocalText("重度残疾", en: "severe disability", ko: "중증장애")[language]
    case "poor": return LocalText("建档立卡贫困人口", en: "registered poor", ko: "등록 빈곤인구")[language]
    case "past-age": return LocalText("已到领取年龄", en: "past the age of benefits", ko: "수령 연령 도달")[language]
    case "maybe-student": return LocalText("可能在校", en: "perhaps still at school", ko: "재학 가능성")[language]
    default: return id
    }
  }
}
