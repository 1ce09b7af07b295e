import Civil

/// The resident pension register (城乡居保参保登记).
enum ParticipantsSheet: Sheet {
  static let dataset = Dataset.participants
  static let columns = [
    Column("personNumber", ["个人编号"], "AAC001", .text, required: true),
    Column("id", ["社会保障号码", "身份证号"], "AAC002", .id, required: true),
    Column("name", ["姓名"], "AAC003", .name, required: true),
    Column("sex", ["性别"], "AAC004"),
    Column("birthDate", ["出生日期"], "AAC006", .day),
    Column("division", ["所属村社区", "区划代码"], "QHDM"),
    Column("enrolDate", ["参保日期", "首次参保日期"], "AAC030", .day),
    Column("status", ["参保状态"], "AAC008", .code, required: true),
    Column("contributionYears", ["累计缴费年限"], "JFNX", .number),
    Column("subsidyCategory", ["代缴类别"], "DJLB"),
    Column("benefitStartMonth", ["待遇起始年月"], "AIC160", .month),
    Column("stopMonth", ["待遇停止年月"], "TZNY", .month),
    Column("stopReason", ["停止原因"], "TZYY"),
    Column("cardNumber", ["社保卡号", "社会保障卡号"], "SBKH"),
    Column("bankAccount", ["银行账号", "发放账号"], "AAE010"),
    Column("accountBalance", ["个人账户余额"], "ZHYE", .money),
  ]

  static func write(_ life: Life, with scribe: Scribe) {
    for entry in life.participations {
      let row = scribe.begin(dataset, village: life.village)
      row.personNumber(entry.number)
      row.id()
      if let name = entry.name { row.name(name) } else { row.name() }
      row.personSex()
      row.day(entry.birth ?? life.citizen.id.birthDate ?? life.citizen.birth)
      row.division(life.village)
      row.day(entry.enrolled)
      row.word(status(entry.status))
      row.number(entry.years)
      row.word(subsidy(entry.subsidy))
      row.month(entry.benefitStart)
      row.month(entry.stop)
      row.word(reason(entry.stopReason))
      row.card(entry.card)
      row.account(entry.account)
      row.money(entry.balance)
      scribe.commit(life)
    }
  }

  private static func status(_ status: Participant.Status) -> StaticString {
    switch status {
    case .contributing: return "缴费"
    case .drawing: return "领取"
    case .suspended: return "暂停"
    case .ended: return "终止"
    }
  }

  private static func subsidy(_ category: Participant.SubsidyCategory?) -> StaticString {
    switch category {
    case nil: return ""
    case .allowance: return "低保"
    case .destitute: return "特困"
    case .disabled: return "重残"
    case .poor: return "贫困"
    }
  }

  private static func reason(_ reason: Participant.StopReason?) -> StaticString {
    switch reason {
    case nil: return ""
    case .death: return "死亡"
    case .imprisoned: return "服刑"
    case .doublePension: return "重复领取"
    case .movedAway: return "迁出"
    case .uncertified: return "未认证"
    case .other: return "其他"
    }
  }
}

extension Row {
  /// A person number of the bureau's system.
  func personNumber(_ number: UInt64) { digits(number, width: 10, prefix: "2224") }

  /// The number of a social security card.
  func card(_ number: UInt64) {
    bytes.append("6217")
    bytes.append(number: number, width: 12)
    bytes.append(Row.luhn(number, prefix: 6217))
    end()
  }

  /// The number of the account pensions are paid to.
  func account(_ number: UInt64) {
    bytes.append("6228")
    bytes.append(number: number, width: 12)
    bytes.append(Row.luhn(number, prefix: 6228))
    end()
  }

  /// The check digit of a bank card.
  private static func luhn(_ number: UInt64, prefix: UInt64) -> UInt8 {
    var rest = prefix * 1_000_000_000_000 + number
    var sum: UInt64 = 0
    var isDoubled = true
    while rest > 0 {
      let digit = rest % 10 * (isDoubled ? 2 : 1)
      sum += digit > 9 ? digit - 9 : digit
      isDoubled.toggle()
      rest /= 10
    }
    return UInt8(0x30 + (10 - sum % 10) % 10)
  }
}
