import Civil

/// Minimum living allowance and destitute support (低保、特困).
///
/// Some bureaus deliver one row a household with numbered groups of columns for its members.
enum AssistanceSheet: Sheet {
  static let dataset = Dataset.assistance
  static let columns = [
    Column("id", ["身份证号", "公民身份号码"], "GMSFHM", .id, required: true),
    Column("name", ["姓名"], "XM", .name, required: true),
    Column("category", ["救助类别"], "JZLB", .code, required: true),
    Column("headId", ["户主身份证号"], "HZSFZH", .id),
    Column("startMonth", ["起始年月"], "QSNY", .month),
    Column("endMonth", ["终止年月"], "ZZNY", .month),
    Column("division", ["区划代码"], "QHDM"),
  ]

  /// The most people a household has.
  static let members = 5
  static let householdColumns =
    [
      Column("headId", ["户主身份证号"], "", .id), Column("category", ["救助类别"]),
      Column("startMonth", ["起始年月"]), Column("endMonth", ["终止年月"]), Column("division", ["区划代码"]),
    ]
    + (1...members).flatMap { [Column("name\($0)", ["成员\($0)姓名"]), Column("id\($0)", ["成员\($0)身份证号"])] }

  static func write(_ life: Life, with scribe: Scribe) {
    for aid in life.assistance {
      if scribe.writesHouseholdRows {
        if !aid.isShared || life.index == life.household.first { writeHousehold(life, aid, with: scribe) }
        continue
      }
      let row = scribe.begin(dataset, village: life.village)
      row.id()
      row.name()
      row.word(text(aid.category))
      row.id(of: aid.isShared ? life.household.first : life.index)
      row.month(aid.start)
      row.month(aid.end)
      row.division(life.village)
      scribe.commit(life)
    }
  }

  private static func writeHousehold(_ life: Life, _ aid: Aid, with scribe: Scribe) {
    let row = scribe.begin(dataset, village: life.village)
    row.id()
    row.word(text(aid.category))
    row.month(aid.start)
    row.month(aid.end)
    row.division(life.village)
    for position in 0..<members {
      if position < (aid.isShared ? life.household.size : 1) {
        row.name(of: life.index + position)
        row.id(of: life.index + position)
      } else {
        row.empty()
        row.empty()
      }
    }
    scribe.commit(life, canBeSpoiled: false)
  }

  private static func text(_ category: Assistance.Category) -> StaticString {
    switch category {
    case .urbanAllowance: return "城市低保"
    case .ruralAllowance: return "农村低保"
    case .urbanDestitute: return "城市特困"
    case .ruralDestitute: return "农村特困"
    }
  }
}
