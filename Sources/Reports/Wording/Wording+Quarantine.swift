import Civil

extension Wording {
  /// Why a value cannot be used.
  public func text(_ reason: QuarantineReason) -> String {
    Wording.texts(reason).problem[language]
  }

  /// What the agency should mend so that the value can be used.
  public func remedy(_ reason: QuarantineReason) -> String {
    Wording.texts(reason).remedy[language]
  }

  private static func texts(_ reason: QuarantineReason) -> (problem: LocalText, remedy: LocalText) {
    switch reason {
    case .missing:
      return (
        LocalText("必填项为空", en: "required value is empty", ko: "필수 항목이 비어 있음"),
        LocalText("补填该项", en: "fill in the value", ko: "해당 항목을 기입")
      )
    case .idLength:
      return (
        LocalText("身份证号位数不对", en: "ID number of wrong length", ko: "신분증 번호의 자릿수가 맞지 않음"),
        LocalText(
          "对照证件改为 18 位号码", en: "correct to the 18 characters on the card", ko: "신분증과 대조하여 18자리로 정정")
      )
    case .idCharacter:
      return (
        LocalText("身份证号含有非法字符", en: "ID number with a character that has no place there", ko: "신분증 번호에 잘못된 문자가 있음"),
        LocalText(
          "删去多余字符，末位只能是数字或 X", en: "remove it; only the last character may be X",
          ko: "불필요한 문자를 삭제(마지막 자리만 X 가능)")
      )
    case .idCheckCharacter:
      return (
        LocalText("身份证号校验位不对", en: "ID number with a wrong check character", ko: "신분증 번호의 검증 문자가 맞지 않음"),
        LocalText("号码有误，对照证件逐位核对", en: "compare the number with the card", ko: "신분증과 한 자리씩 대조하여 정정")
      )
    case .idDigitsLost:
      return (
        LocalText(
          "号码被表格软件改成科学记数，后几位已丢失", en: "number in scientific notation, digits lost",
          ko: "번호가 지수 표기로 바뀌어 뒷자리가 유실됨"),
        LocalText(
          "从业务系统重新导出，号码列设为文本格式", en: "export again with the column as text",
          ko: "업무 시스템에서 해당 열을 텍스트 형식으로 다시 내보내기")
      )
    case .idTruncated:
      return (
        LocalText("身份证号被截短", en: "ID number cut short", ko: "신분증 번호가 잘려 있음"),
        LocalText("从业务系统重新导出完整号码", en: "export the whole number again", ko: "전체 번호를 다시 내보내기")
      )
    case .dateForm:
      return (
        LocalText("日期写法无法识别", en: "date in an unknown form", ko: "날짜 형식을 인식할 수 없음"),
        LocalText("写成 2021-10-31 或 20211031", en: "write 2021-10-31 or 20211031", ko: "2021-10-31 또는 20211031로 기재")
      )
    case .dateAfterDelivery:
      return (
        LocalText("死亡或火化日期晚于数据日期", en: "death or cremation after the day of the data", ko: "사망·화장일이 자료 기준일보다 늦음"),
        LocalText("核对原始凭证后改正", en: "correct it from the original document", ko: "원본 서류와 대조하여 정정")
      )
    case .dateBeforeBirth:
      return (
        LocalText("死亡日期早于证件号中的出生日期", en: "death before the birth date in the ID", ko: "사망일이 신분증 번호의 출생일보다 빠름"),
        LocalText("核对身份证号和日期后改正", en: "check the ID number and the date", ko: "신분증 번호와 날짜를 확인하여 정정")
      )
    case .dateImpossible:
      return (
        LocalText("日历上没有这一天", en: "day that no calendar has", ko: "존재하지 않는 날짜"),
        LocalText("核对原始凭证后改正", en: "correct it from the original document", ko: "원본 서류와 대조하여 정정")
      )
    case .monthForm:
      return (
        LocalText("月份写法无法识别", en: "month in an unknown form", ko: "연월 형식을 인식할 수 없음"),
        LocalText("写成 2021-10 或 202110", en: "write 2021-10 or 202110", ko: "2021-10 또는 202110으로 기재")
      )
    case .monthImpossible:
      return (
        LocalText("日历上没有这个月份", en: "month that no calendar has", ko: "존재하지 않는 연월"),
        LocalText("核对原始凭证后改正", en: "correct it from the original document", ko: "원본 서류와 대조하여 정정")
      )
    case .amountForm:
      return (
        LocalText("金额写法无法识别", en: "amount in an unknown form", ko: "금액 형식을 인식할 수 없음"),
        LocalText(
          "写成 1234.50，单位为元，最多两位小数", en: "write yuan with at most two decimals, such as 1234.50",
          ko: "1234.50과 같이 위안 단위, 소수 둘째 자리까지 기재")
      )
    case .amountRange:
      return (
        LocalText("金额超出合理范围", en: "amount out of range", ko: "금액이 범위를 벗어남"),
        LocalText("核对金额和单位", en: "check the amount and its unit", ko: "금액과 단위를 확인")
      )
    case .amountNegative:
      return (
        LocalText("金额为负数", en: "amount below zero", ko: "금액이 음수임"),
        LocalText(
          "冲正请在原记录上修改或删除原记录", en: "to reverse a record, change or delete that record",
          ko: "정정하려면 원래 기록을 수정하거나 삭제")
      )
    case .numberForm:
      return (
        LocalText("不是整数或超出范围", en: "not a whole number, or out of range", ko: "정수가 아니거나 범위를 벗어남"),
        LocalText("填写整数", en: "write a whole number", ko: "정수로 기재")
      )
    case .codeUnlisted:
      return (
        LocalText("代码或类别未登记", en: "code that the definition does not list", ko: "등록되지 않은 코드 또는 구분"),
        LocalText(
          "使用约定的代码；确为新代码的，请通知社保局登记", en: "use an agreed code, or have the new one listed",
          ko: "정해진 코드를 사용하고, 새 코드이면 사회보험국에 등록 요청")
      )
    case .divisionForm:
      return (
        LocalText("区划代码不对", en: "not a division code", ko: "행정구역 코드가 맞지 않음"),
        LocalText(
          "使用 12 位统计用区划代码", en: "use the statistical code of 12 digits", ko: "12자리 통계용 행정구역 코드를 사용")
      )
    case .encoding:
      return (
        LocalText("文字编码损坏，出现乱码", en: "bytes that the encoding does not have", ko: "문자 인코딩이 손상됨"),
        LocalText("以 UTF-8 或 GB18030 编码重新导出", en: "export again in UTF-8 or GB18030", ko: "UTF-8 또는 GB18030으로 다시 내보내기")
      )
    case .columnCount:
      return (
        LocalText("该行列数与表头不一致", en: "row with more or fewer cells than the header", ko: "행의 열 수가 머리글과 다름"),
        LocalText(
          "检查单元格内的逗号、引号和换行后重新导出", en: "mind commas, quotes and line breaks in cells; export again",
          ko: "셀 안의 쉼표·따옴표·줄바꿈을 확인한 뒤 다시 내보내기")
      )
    case .unterminatedQuote:
      return (
        LocalText("引号没有成对", en: "quotation mark that is never closed", ko: "따옴표가 닫히지 않음"),
        LocalText("改正引号后重新导出", en: "correct the quotes; export again", ko: "따옴표를 바로잡아 다시 내보내기")
      )
    case .tooLong:
      return (
        LocalText("内容超长", en: "cell or record too long", ko: "내용이 지나치게 김"),
        LocalText(
          "检查是否缺少换行或引号，重新导出", en: "look for a missing line break or quote; export again",
          ko: "줄바꿈이나 따옴표 누락을 확인하여 다시 내보내기")
      )
    case .nulByte:
      return (
        LocalText("含有空字节（NUL），文件可能损坏", en: "NUL byte; the file may be damaged", ko: "NUL 바이트가 있음(파일 손상 가능)"),
        LocalText("从业务系统重新导出", en: "export again", ko: "업무 시스템에서 다시 내보내기")
      )
    }
  }
}
