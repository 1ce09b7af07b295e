import Civil

/// Cremations and burials (殡葬火化).
enum FuneralsSheet: Sheet {
  static let dataset = Dataset.funerals
  static let columns = [
    Column("certificateNumber", ["火化编号", "火化证编号"], "HHBH", .text, required: true),
    Column("id", ["逝者身份证号", "身份证号"], "GMSFHM", .id),
    Column("name", ["逝者姓名", "姓名"], "XM", .name, required: true),
    Column("sex", ["性别"], "XB"),
    Column("birthDate", ["出生日期"], "CSRQ", .day),
    Column("deathDate", ["死亡日期"], "SWRQ", .day),
    Column("cremationDate", ["火化日期"], "HHRQ", .day),
    Column("division", ["户籍区划代码", "区划代码"], "QHDM"),
    Column("address", ["逝者住址", "住址"], "ZZ"),
    Column("funeralHome", ["殡仪馆"], "BYG"),
    Column("contactName", ["联系人", "经办家属"], "LXR"),
    Column.change,
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    for entry in life.funerals {
      guard let row = scribe.begin(dataset, knownOn: entry.delivered) else { continue }
      row.digits(entry.number, width: 10, prefix: "HH")
      row.id(entry.carries)
      row.name(ofDeceased: entry.name)
      row.personSex()
      row.day(life.citizen.birth)
      row.day(entry.deathDate)
      row.day(entry.cremationDate)
      row.division(life.village)
      row.address(life.village, house: life.household.first % 400 + 1)
      row.word("龙井市殡仪馆")
      row.name(of: life.relative)
      row.change(entry.change)
      scribe.commit(life)
    }
  }

  /// Somebody from elsewhere who was cremated here: carries a number that nobody in the city has.
  static func write(_ stranger: Stranger, with row: Row) {
    row.digits(stranger.number, width: 10, prefix: "WD")
    row.id(of: stranger.id)
    row.name(stranger.name)
    row.code(stranger.id.sex == .male ? "男" : "女", stranger.id.sex == .male ? "1" : "2")
    row.day(stranger.id.birthDate)
    row.day(stranger.death)
    row.day(stranger.death.adding(days: 2))
    row.empty()
    row.word("外地")
    row.word("龙井市殡仪馆")
    row.empty()
    row.change(.none)
  }
}

extension Life {
  /// Somebody of the household who deals with the authorities.
  var relative: Int {
    household.size == 1 ? index : household.first + (index - household.first + 1) % household.size
  }
}
