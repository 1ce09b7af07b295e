extension Chapter {
  /// What lists call the chapter.
  public var title: LocalizedText {
    switch self {
    case .deaths: return LocalizedText(zh: "死亡", en: "Deaths", ko: "사망")
    case .funeralSubsidy: return LocalizedText(zh: "丧葬补助金", en: "Funeral subsidy", ko: "장례보조금")
    case .entitlement: return LocalizedText(zh: "待遇领取", en: "Entitlement", ko: "대우 수령")
    case .coverage: return LocalizedText(zh: "参保扩面与代缴", en: "Coverage", ko: "가입 확대와 대납")
    case .advances: return LocalizedText(zh: "缴费垫付", en: "Advances", ko: "보험료 대납금")
    case .identity: return LocalizedText(zh: "身份信息", en: "Identity", ko: "신분 정보")
    }
  }
}
