/// The fixed texts of `hedui match` and `hedui dedupe`.
enum MatchPhrase: CaseIterable {
  case missing, prior, rarityAndOverlap, overlap, pairs, field, left, right, level, weight, flip, noFlip, rule, outcome,
    total
  case candidate, notCandidate, blockTooLarge, linked, notLinked, notCompared, keysDiffer, keyMissing
  case title, duplicatesTitle, histogram, histogramSummary, weightAxis, curve, curveSummary
  case threshold, links, precision, recall, unlinkable, unlinkableNotice, blocking, rulePairs, ruleNew, skipped,
    parameters, parametersNotice, shareMatching, shareOther, borderline, borderlineNotice, noBorderline, waterfalls,
    warnings, footer, probability, compared, expected, estimateNotice

  /// The text in each language.
  var texts: LocalText {
    switch self {
    case .missing: LocalText("缺失", en: "missing", ko: "없음")
    case .prior: LocalText("起点", en: "prior", ko: "기준")
    case .rarityAndOverlap:
      LocalText("少见程度和重叠", en: "rarity and overlap", ko: "희소성과 중복")
    case .overlap: LocalText("两字段重叠", en: "overlap of both", ko: "두 항목의 중복")
    case .pairs: LocalText("匹配结果", en: "Linked pairs", ko: "대조 결과")
    case .field: LocalText("字段", en: "Field", ko: "항목")
    case .left: LocalText("左", en: "Left", ko: "왼쪽")
    case .right: LocalText("右", en: "Right", ko: "오른쪽")
    case .level: LocalText("一致程度", en: "Level", ko: "일치 수준")
    case .weight: LocalText("权重", en: "Weight", ko: "가중치")
    case .flip: LocalText("仅改此项即可翻转", en: "Would flip alone", ko: "이 항목만 바뀌면 뒤집힘")
    case .noFlip: LocalText("单改此项不会翻转", en: "nothing alone", ko: "단독으로는 없음")
    case .rule: LocalText("分块规则", en: "Blocking rule", ko: "블록 규칙")
    case .outcome: LocalText("结果", en: "Outcome", ko: "결과")
    case .total: LocalText("合计", en: "Total", ko: "합계")
    case .candidate: LocalText("进入比较", en: "compared", ko: "비교함")
    case .notCandidate: LocalText("没有规则使这两行进入比较", en: "no rule compares the two rows", ko: "두 행을 비교하게 하는 규칙 없음")
    case .blockTooLarge: LocalText("所在分块过大，已跳过", en: "the block is too large and was left out", ko: "블록이 너무 커서 건너뜀")
    case .linked: LocalText("匹配", en: "Linked", ko: "일치")
    case .notLinked: LocalText("不匹配", en: "Not linked", ko: "불일치")
    case .notCompared: LocalText("权重足够，但未进入比较", en: "Heavy enough, but never compared", ko: "가중치는 충분하나 비교되지 않음")
    case .keysDiffer: LocalText("不同", en: "differs", ko: "다름")
    case .keyMissing: LocalText("缺失", en: "missing", ko: "없음")
    case .title: LocalText("文件比对诊断", en: "Diagnostics of a match", ko: "파일 대조 진단")
    case .duplicatesTitle: LocalText("查重诊断", en: "Diagnostics of a search for duplicates", ko: "중복 검사 진단")
    case .histogram: LocalText("匹配权重分布", en: "Match weights", ko: "가중치 분포")
    case .histogramSummary:
      LocalText(
        "每个权重区间有多少对。两座山峰之间越空，结果越可靠。", en: "Pairs by weight. The emptier the valley between, the surer the result.",
        ko: "가중치 구간별 쌍의 수. 두 봉우리 사이가 비어 있을수록 결과가 확실합니다.")
    case .weightAxis: LocalText("权重（比特）", en: "Weight in bits", ko: "가중치(비트)")
    case .curve: LocalText("阈值曲线", en: "Thresholds", ko: "임계값 곡선")
    case .curveSummary:
      LocalText(
        "阈值越高，匹配越准，遗漏越多。", en: "A higher threshold links more surely, and misses more.",
        ko: "임계값이 높을수록 정확하지만 더 많이 놓칩니다.")
    case .threshold: LocalText("阈值", en: "Threshold", ko: "임계값")
    case .links: LocalText("匹配对数", en: "Links", ko: "일치 쌍")
    case .precision: LocalText("估计准确率", en: "Estimated precision", ko: "추정 정밀도")
    case .recall: LocalText("估计查全率", en: "Estimated recall", ko: "추정 재현율")
    case .unlinkable: LocalText("无法匹配的行", en: "Unlinkable rows", ko: "대조할 수 없는 행")
    case .unlinkableNotice:
      LocalText(
        "这些行的信息太少，即使与自己完全相同也达不到阈值。补充信息，或降低阈值后复核。",
        en:
          "These rows say too little: even with themselves they would stay below the threshold. Add columns, or lower "
          + "the threshold and look at the pairs.",
        ko: "정보가 너무 적어 자기 자신과 대조해도 임계값에 미치지 못합니다. 정보를 보충하거나 임계값을 낮추어 검토하십시오.")
    case .blocking: LocalText("分块规则", en: "Blocking rules", ko: "블록 규칙")
    case .rulePairs: LocalText("候选对数", en: "Pairs", ko: "후보 쌍")
    case .ruleNew: LocalText("新增对数", en: "New pairs", ko: "새 쌍")
    case .skipped: LocalText("跳过的分块", en: "Blocks left out", ko: "건너뛴 블록")
    case .parameters: LocalText("各字段的权重", en: "Weights of the fields", ko: "항목별 가중치")
    case .parametersNotice:
      LocalText(
        "比例由两个文件自身估计，未使用任何标注数据。", en: "All shares are learned from the files themselves, without examples.",
        ko: "비율은 표본 정답 없이 파일 자체에서 추정했습니다.")
    case .shareMatching: LocalText("同一人中的比例（m）", en: "Among matches (m)", ko: "동일인 중 비율(m)")
    case .shareOther: LocalText("不同人中的比例（u）", en: "Among others (u)", ko: "타인 중 비율(u)")
    case .borderline: LocalText("临界样本", en: "Borderline pairs", ko: "경계 표본")
    case .borderlineNotice:
      LocalText(
        "离阈值最近的若干对，请人工查看。", en: "The pairs nearest to the threshold, to be looked at.",
        ko: "임계값에 가장 가까운 쌍이므로 직접 확인하십시오.")
    case .noBorderline: LocalText("阈值附近没有记录对。", en: "No pair is near the threshold.", ko: "임계값 부근에 쌍이 없습니다.")
    case .waterfalls: LocalText("逐项说明", en: "Field by field", ko: "항목별 설명")
    case .warnings: LocalText("注意", en: "Warnings", ko: "주의")
    case .footer:
      LocalText(
        "本页含个人信息，仅供本次用途使用，用后删除。匹配是线索，不是结论。",
        en:
          "This page holds personal data: use it for the stated purpose only, and delete it afterwards. A link is a lead, "
          + "not a verdict.",
        ko: "이 페이지에는 개인정보가 있습니다. 밝힌 목적에만 쓰고 사용 후 삭제하십시오. 일치는 단서이며 결론이 아닙니다.")
    case .probability: LocalText("概率", en: "Probability", ko: "확률")
    case .compared: LocalText("比较的对数", en: "Pairs compared", ko: "비교한 쌍")
    case .expected: LocalText("估计的同一人对数", en: "Matches expected", ko: "예상 동일인 쌍")
    case .estimateNotice:
      LocalText(
        "准确率和查全率由匹配概率推算，不是核实结果。", en: "Precision and recall follow from the probabilities; nobody has checked them.",
        ko: "정밀도와 재현율은 확률에서 추산한 것이며 확인된 결과가 아닙니다.")
    }
  }
}

extension Wording {
  /// A fixed text of `hedui match`.
  func match(_ phrase: MatchPhrase) -> String { phrase.texts[language] }
}
