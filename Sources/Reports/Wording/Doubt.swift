/// Why a finding may be wrong after all (可能有误的原因): what whoever checks it should think of first.
public enum Doubt: Sendable {
  /// One source only says that the person died.
  case singleSource
  /// So many others of that name live in the village.
  case namesakes(Int)
  /// A record has the number of fifteen digits, which was lengthened; a mistyped one has no check character to betray it.
  case lengthenedID(feed: LocalText)
  /// Data that were not updated for so many days.
  case late(feed: LocalText, days: Int)
  /// The newest delivery was refused, earlier data were used.
  case refused(feed: LocalText)

  /// Visits or certifications, which would show the person alive, are missing or late.
  case signsOfLifeUnknown(feed: LocalText)
  /// A visit or certification of the person that cannot be used: it may be a sign of life.
  case unusableSignOfLife(feed: LocalText)
  /// A record of the person that cannot be used, and may be what is said to be missing.
  case unusableRecord(feed: LocalText)

  /// The reason in words.
  public var text: LocalText {
    switch self {
    case .singleSource:
      return LocalText("死亡信息仅有一个来源", en: "one source only tells of the death", ko: "사망 정보의 출처가 하나뿐임")
    case .namesakes(let count):
      return LocalText(
        "同村另有\(count)名同名人员", en: "\(count) more \(count == 1 ? "person" : "people") of that name in the village",
        ko: "같은 마을에 동명이인 \(count)명")
    case .lengthenedID(let feed):
      return LocalText(
        "“\(feed.zhHans)”中为15位旧号，由系统升位", en: "\(feed.en): number of fifteen digits, lengthened",
        ko: "‘\(feed.ko)’의 15자리 구 번호를 변환함")
    case .signsOfLifeUnknown(let feed):
      return LocalText(
        "“\(feed.zhHans)”数据缺失或过期，本人可能有较近的生存记录",
        en: "\(feed.en): missing or late; there may be a recent sign of life",
        ko: "‘\(feed.ko)’ 자료가 없거나 오래되어 최근의 생존 기록이 있을 수 있음")
    case .unusableSignOfLife(let feed):
      return LocalText(
        "“\(feed.zhHans)”中有本人一条被隔离的记录，可能是生存迹象",
        en: "\(feed.en): a record of the person is in quarantine; it may be a sign of life",
        ko: "‘\(feed.ko)’에 격리된 본인 기록이 있어 생존 흔적일 수 있음")
    case .unusableRecord(let feed):
      return LocalText(
        "“\(feed.zhHans)”中有本人一条被隔离的记录，可能正是缺少的内容",
        en: "\(feed.en): a record of the person is in quarantine; it may be what is missing",
        ko: "‘\(feed.ko)’에 격리된 본인 기록이 있어 누락된 내용일 수 있음")
    case .late(let feed, let days):
      return LocalText(
        "“\(feed.zhHans)”数据已有\(days)天未更新", en: "\(feed.en): data \(days) days old", ko: "‘\(feed.ko)’ 자료가 \(days)일 지남")
    case .refused(let feed):
      return LocalText(
        "“\(feed.zhHans)”最新一次报送被拒收，使用的是此前数据", en: "\(feed.en): newest delivery refused, earlier data used",
        ko: "‘\(feed.ko)’ 최신 자료가 거부되어 이전 자료 사용")
    }
  }
}
