import Civil

extension Wording {
  /// What is wrong with a filled-in row, and what to do about it.
  public func sentences(_ reason: RejectionReason) -> String {
    let (problem, remedy) = Wording.rejection(reason)
    let stop = language == .zhHans ? "。" : ". "
    let end = language == .zhHans ? "。" : "."
    return problem[language] + stop + remedy[language] + end
  }

  private static func rejection(_ reason: RejectionReason) -> (problem: LocalText, remedy: LocalText) {
    switch reason {
    case .caseNumberMissing, .caseNumberWrong, .caseTwice, .keyDamaged, .unknownCase, .unknownFingerprint:
      return caseRejection(reason)
    case .amountForm, .amountRange, .amountMissing, .amountNotPositive, .amountNotAllowed, .amountTooLarge,
      .reversalTooLarge:
      return amountRejection(reason)
    case .dayForm, .dayImpossible, .dayMissing, .dayInFuture, .dayTooEarly: return dayRejection(reason)
    default: return outcomeRejection(reason)
    }
  }

  private static func caseRejection(_ reason: RejectionReason) -> (LocalText, LocalText) {
    let original = LocalText(
      "请在原清单的该案件行填写", en: "Fill it in beside the case in the list as it was", ko: "원래 목록의 해당 사건 행에 기입하십시오")
    switch reason {
    case .caseNumberMissing:
      return (
        LocalText("该行没有案件编号", en: "The row has no case number", ko: "행에 사건 번호가 없습니다"), original
      )
    case .caseNumberWrong:
      return (
        LocalText(
          "案件编号有误，校验码不符", en: "The case number is wrong; its check digit does not fit",
          ko: "사건 번호가 잘못되었습니다(검사 숫자 불일치)"), original
      )
    case .caseTwice:
      return (
        LocalText(
          "同一案件在工作簿中填写了不同的结果", en: "The workbook reports different things about the same case",
          ko: "같은 사건에 서로 다른 결과가 기입되었습니다"),
        LocalText("请只保留一行，另一结果下次再报", en: "Keep one row; report the other next time", ko: "한 행만 남기고 나머지는 다음에 보고하십시오")
      )
    case .keyDamaged:
      return (
        LocalText(
          "该行的隐藏单元格被改动，无法确认填写依据", en: "Hidden cells of the row were changed, so what it is about cannot be told",
          ko: "행의 숨은 셀이 바뀌어 무엇에 대한 결과인지 알 수 없습니다"), original
      )
    case .unknownCase:
      return (
        LocalText("台账中没有这个案件", en: "The ledger has no such case", ko: "대장에 이 사건이 없습니다"), original
      )
    default:
      return (
        LocalText(
          "该案件从未有过该行所依据的证据", en: "The case never had the evidence this row is about",
          ko: "이 사건에는 해당 행의 증거가 있었던 적이 없습니다"), original
      )
    }
  }

  private static func outcomeRejection(_ reason: RejectionReason) -> (LocalText, LocalText) {
    switch reason {
    case .formula:
      return (
        LocalText("单元格是公式", en: "The cell is a formula", ko: "셀이 수식입니다"),
        LocalText("请改填数值或文字", en: "Type the value itself", ko: "값을 직접 입력하십시오")
      )
    case .cellError:
      return (
        LocalText("单元格是错误值", en: "The cell shows an error", ko: "셀이 오류 값입니다"),
        LocalText("请重新填写", en: "Fill it in again", ko: "다시 입력하십시오")
      )
    case .outcomeMissing:
      return (
        LocalText("填写了内容，但没有处理结果", en: "Something is filled in, but no outcome", ko: "내용은 있으나 처리 결과가 없습니다"),
        LocalText("请选择处理结果", en: "Choose the outcome", ko: "처리 결과를 선택하십시오")
      )
    case .outcomeUnknown:
      return (
        LocalText("处理结果不在选项之内", en: "The outcome is none of the choices", ko: "처리 결과가 선택 항목에 없습니다"),
        LocalText("请从下拉列表选择", en: "Choose one from the drop-down list", ko: "목록에서 선택하십시오")
      )
    case .reasonUnknown:
      return (
        LocalText("不属实原因不在选项之内", en: "The reason is none of the choices", ko: "사유가 선택 항목에 없습니다"),
        LocalText("请从下拉列表选择", en: "Choose one from the drop-down list", ko: "목록에서 선택하십시오")
      )
    case .reasonMissing:
      return (
        LocalText("不属实，但没有原因", en: "Refuted, but without a reason", ko: "사실 아님이지만 사유가 없습니다"),
        LocalText("请选择不属实原因", en: "Choose the reason", ko: "사유를 선택하십시오")
      )
    case .reasonNotAllowed:
      return (
        LocalText("只有不属实才填原因", en: "Only what is refuted has a reason", ko: "사실 아님일 때만 사유를 기입합니다"),
        LocalText("请清除原因，或改选不属实", en: "Clear the reason, or choose refuted", ko: "사유를 지우거나 사실 아님을 선택하십시오")
      )
    case .officerMissing:
      return (
        LocalText("没有经办人", en: "Nobody is named", ko: "담당자가 없습니다"),
        LocalText("请填写经办人姓名", en: "Fill in the officer's name", ko: "담당자 성명을 기입하십시오")
      )
    case .sameOfficer:
      return (
        LocalText(
          "停发与核实是同一人经办", en: "The same officer checked the case and stopped the pension",
          ko: "확인과 지급 정지를 같은 사람이 처리했습니다"),
        LocalText("请由另一人办理停发", en: "Another officer has to stop it", ko: "다른 담당자가 지급을 정지해야 합니다")
      )
    case .notConfirmed:
      return (
        LocalText("停发之前没有核实属实的记录", en: "Stopped, but nobody confirmed the case before", ko: "사실 확인 없이 지급을 정지했습니다"),
        LocalText("请先报核实结果", en: "Report the check first", ko: "먼저 확인 결과를 보고하십시오")
      )
    case .moneyIsOwed:
      return (
        LocalText(
          "该案件是应补发的，不是追回", en: "The case is about money owed to the person, not to be recovered",
          ko: "환수가 아니라 미지급분을 지급할 사건입니다"),
        LocalText("已补发的请改报已补发", en: "Report what was paid as paid out", ko: "지급했으면 미지급분 지급 완료로 보고하십시오")
      )
    case .nothingIsOwed:
      return (
        LocalText(
          "该案件不是应补发的", en: "The case is not about money owed to the person", ko: "미지급분을 지급할 사건이 아닙니다"),
        LocalText("请改选其他处理结果", en: "Choose another outcome", ko: "다른 결과를 선택하십시오")
      )
    case .cannotClose:
      return (
        LocalText("这一结果不能办结案件", en: "This outcome cannot settle a case", ko: "이 결과로는 사건을 종결할 수 없습니다"),
        LocalText("请改选其他结果，或不办结", en: "Choose another outcome, or leave it open", ko: "다른 결과를 선택하거나 종결하지 마십시오")
      )
    case .noteMissing:
      return (
        LocalText(
          "原因为其他或报冲减，但没有备注", en: "Another reason or a reversal, but the note is empty",
          ko: "사유가 기타이거나 환수액 차감이지만 비고가 없습니다"),
        LocalText("请在备注中说明", en: "Say what it is in the note", ko: "비고에 설명하십시오")
      )
    default:
      return (
        LocalText("填写的文字过长", en: "The text is too long", ko: "입력한 글이 너무 깁니다"),
        LocalText("请缩短", en: "Shorten it", ko: "줄이십시오")
      )
    }
  }

  private static func amountRejection(_ reason: RejectionReason) -> (LocalText, LocalText) {
    let example = LocalText(
      "请填写金额，最多两位小数，例如 1200.00", en: "Give it in yuan with two decimals at most, such as 1200.00",
      ko: "소수 둘째 자리까지 입력하십시오(예: 1200.00)")
    switch reason {
    case .amountForm:
      return (
        LocalText(
          "金额无法识别，或小数超过两位", en: "The amount cannot be read, or has more than two decimals",
          ko: "금액을 읽을 수 없거나 소수가 두 자리를 넘습니다"),
        example
      )
    case .amountMissing:
      return (LocalText("没有金额", en: "No amount is given", ko: "금액이 없습니다"), example)
    case .amountNotPositive:
      return (LocalText("金额必须大于零", en: "The amount must be above zero", ko: "금액은 0보다 커야 합니다"), example)
    case .amountNotAllowed:
      return (
        LocalText("这一处理结果不填金额", en: "This outcome has no amount", ko: "이 처리 결과에는 금액이 없습니다"),
        LocalText("请清除金额，或改选处理结果", en: "Clear the amount, or choose another outcome", ko: "금액을 지우거나 다른 결과를 선택하십시오")
      )
    case .amountTooLarge:
      return (
        LocalText(
          "各次金额合计超过案件金额", en: "All amounts together are more than the case is about", ko: "금액의 합계가 사건의 금액을 넘습니다"),
        LocalText("请核对金额", en: "Check the amount", ko: "금액을 확인하십시오")
      )
    case .reversalTooLarge:
      return (
        LocalText(
          "冲减的金额超过此前登记收回的合计", en: "The reversal is more than was reported as recovered so far",
          ko: "차감액이 지금까지 보고된 환수액을 넘습니다"),
        LocalText("请核对金额", en: "Check the amount", ko: "금액을 확인하십시오")
      )
    default:
      return (
        LocalText("金额过大", en: "The amount is too large", ko: "금액이 너무 큽니다"),
        LocalText("请核对金额", en: "Check the amount", ko: "금액을 확인하십시오")
      )
    }
  }

  private static func dayRejection(_ reason: RejectionReason) -> (LocalText, LocalText) {
    let example = LocalText("请按 2026-11-24 填写", en: "Write it like 2026-11-24", ko: "2026-11-24와 같이 쓰십시오")
    switch reason {
    case .dayForm: return (LocalText("日期无法识别", en: "The date cannot be read", ko: "날짜를 읽을 수 없습니다"), example)
    case .dayImpossible: return (LocalText("没有这一天", en: "There is no such day", ko: "없는 날짜입니다"), example)
    case .dayMissing: return (LocalText("没有办理日期", en: "No date is given", ko: "처리 날짜가 없습니다"), example)
    case .dayInFuture:
      return (
        LocalText("办理日期晚于导入日期", en: "The date is after the day of import", ko: "처리 날짜가 가져온 날보다 늦습니다"),
        LocalText("请核对日期", en: "Check the date", ko: "날짜를 확인하십시오")
      )
    default:
      return (
        LocalText("办理日期早于 2000 年", en: "The date is before 2000", ko: "처리 날짜가 2000년 이전입니다"),
        LocalText("请核对日期", en: "Check the date", ko: "날짜를 확인하십시오")
      )
    }
  }
}
