/// The fixed texts about how well the agencies' feeds serve their purpose.
enum ScorecardPhrase: CaseIterable {
  case scorecards, scorecardsNotice, timeliness, refusedDrops, quarantined, unusableIDs, deathsLate, withdrawnDeaths
  case unsoundNights, quarantinedShare, noneQuarantined
  case briefing, briefingNotice, headline, whatWasSent, agency, files, records, refused, howLate, deathReports
  case reportedDeaths, median, ninthDecile, overThirtyDays, noDeaths
  case requests, reasons, nothingToAsk, noLedger, owed, feedsSound

  /// The text in each language.
  var texts: LocalText {
    switch self {
    case .scorecards: return LocalText("部门数据质量", en: "How well each feed serves", ko: "기관별 자료 품질")
    case .scorecardsNotice:
      return LocalText(
        "死亡信息延迟：从死亡日期到首次报送的天数。证件号不可用：证件号为空或校验不通过的记录。",
        en:
          "Delay of deaths: days from the death to the delivery that first told of it. Unusable IDs: missing, or failing "
          + "their check.",
        ko: "사망 정보 지연: 사망일부터 최초 제출까지의 일수. 사용할 수 없는 신분증 번호: 비어 있거나 검증에 실패한 기록.")
    case .timeliness: return LocalText("及时性", en: "Timeliness", ko: "적시성")
    case .refusedDrops: return LocalText("拒收文件", en: "Files refused", ko: "접수 거부 파일")
    case .quarantined: return LocalText("隔离记录及原因", en: "Quarantined, and why", ko: "격리 기록 및 사유")
    case .unusableIDs: return LocalText("证件号不可用", en: "Unusable IDs", ko: "사용할 수 없는 신분증 번호")
    case .deathsLate: return LocalText("死亡信息延迟", en: "Delay of deaths", ko: "사망 정보 지연")
    case .withdrawnDeaths: return LocalText("撤回的死亡", en: "Deaths withdrawn", ko: "철회된 사망")
    case .unsoundNights: return LocalText("异常次数", en: "Nights not fresh", ko: "비정상 횟수")
    case .quarantinedShare: return LocalText("隔离记录占比", en: "Share of records quarantined", ko: "격리 기록 비율")
    case .noneQuarantined: return LocalText("没有隔离记录。", en: "No record was quarantined.", ko: "격리된 기록이 없습니다.")
    case .briefing: return LocalText("部门联席会议通报", en: "Briefing for the joint meeting", ko: "기관 연석회의 보고")
    case .briefingNotice:
      return LocalText(
        "金额单位：元。只有汇总数字，不含个人信息。", en: "Amounts in yuan. Figures only; no personal data.",
        ko: "금액 단위: 위안. 집계 수치만 있으며 개인정보는 없습니다.")
    case .headline: return LocalText("总体情况", en: "At a glance", ko: "전체 현황")
    case .whatWasSent: return LocalText("各部门报送情况", en: "What each agency sent", ko: "기관별 제출 현황")
    case .agency: return LocalText("部门", en: "Agency", ko: "기관")
    case .files: return LocalText("使用文件", en: "Files used", ko: "사용 파일")
    case .records: return LocalText("记录数", en: "Records", ko: "기록 수")
    case .refused: return LocalText("拒收", en: "Refused", ko: "접수 거부")
    case .howLate: return LocalText("距核对日", en: "Age", ko: "경과일")
    case .deathReports: return LocalText("死亡信息报送", en: "How deaths are reported", ko: "사망 정보 제출")
    case .reportedDeaths: return LocalText("死亡数", en: "Deaths", ko: "사망 수")
    case .median: return LocalText("延迟中位数", en: "Median delay", ko: "지연 중앙값")
    case .ninthDecile: return LocalText("九成不超过", en: "Nine in ten within", ko: "90% 이내")
    case .overThirtyDays: return LocalText("超过 30 天", en: "Over 30 days", ko: "30일 초과")
    case .noDeaths: return LocalText("没有可统计的死亡信息。", en: "No deaths to be counted.", ko: "집계할 사망 정보가 없습니다.")
    case .requests: return LocalText("请各部门配合的事项", en: "What we ask of each agency", ko: "기관별 협조 요청 사항")
    case .reasons: return LocalText("主要原因", en: "Main reasons", ko: "주요 사유")
    case .nothingToAsk:
      return LocalText(
        "数据齐全、及时、可用，请保持。", en: "Complete, on time and usable: please go on so.",
        ko: "자료가 완전하고 제때 제출되어 사용에 문제가 없으므로 계속 유지해 주십시오.")
    case .noLedger:
      return LocalText(
        "本次没有案件台账，不列新增、追回等数字。", en: "Without a ledger there are no figures of new cases and money recovered.",
        ko: "사건 대장이 없어 신규·환수 등의 수치는 없습니다.")
    case .owed: return LocalText("应补发", en: "Owed", ko: "지급 대상")
    case .feedsSound: return LocalText("正常数据", en: "Feeds fresh", ko: "정상 자료")
    }
  }
}

extension Wording {
  /// A fixed text about the agencies' feeds.
  func scorecardText(_ phrase: ScorecardPhrase) -> String { phrase.texts[language] }
}
