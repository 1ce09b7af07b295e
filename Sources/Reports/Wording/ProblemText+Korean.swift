import Civil

extension ProblemText {
  /// 한국어.
  static func korean(_ kind: Problem.Kind, _ details: Details) -> ProblemText {
    switch kind {
    case .inboxMissing: return .init("수신 폴더가 없거나 읽을 수 없습니다", "경로와 읽기 권한을 확인하십시오")
    case .unknownFolder:
      return .init(
        "등록된 제출 기관이나 데이터세트의 폴더가 아니므로 그 안의 파일을 읽지 않았습니다",
        "폴더 이름을 바로잡거나 수신 폴더 밖으로 옮기십시오")
    case .dropName:
      return .init(
        "파일 이름이 정해진 형식에 맞지 않아 읽지 않았습니다",
        "“연월일-full 또는 delta[-분할].csv, .xml, .xlsx” 형식으로 지정하십시오(예: 20211031-full.csv)")
    case .datasetMissing: return .init("기준일까지 제출된 자료가 없습니다", "해당 기관에 제출을 요청하십시오")
    case .datasetLate:
      return .init(
        "최신 자료가 기준일보다 \(details[0])일 전의 것이며 허용 기간은 \(details[1])일입니다",
        "해당 기관에 최신 자료를 요청하십시오")

    case .unreadable:
      return .init(
        "파일을 열거나 읽을 수 없습니다(\(details[0]))",
        "파일과 읽기 권한을 확인하고 필요하면 해당 기관에 다시 제출하도록 요청하십시오")
    case .emptyFile: return .init("빈 파일입니다", "해당 기관에 다시 제출하도록 요청하십시오")
    case .headerOnly:
      return .init(
        "표 머리글만 있고 기록이 없습니다", "실제로 자료가 없는지 내보내기 오류인지 해당 기관에 확인하십시오")
    case .wrongFormat:
      return .init(
        "파일 내용이 확장자와 다릅니다(실제 형식: \(details[0]))", "확장자를 바로잡거나 다시 내보내십시오")
    case .headerNotFound:
      return .init(
        "표 머리글을 찾을 수 없습니다. 없는 열: \(details[0])",
        "해당 데이터세트가 맞는지, 머리글 행이 남아 있는지 확인하십시오")
    case .columnMissing:
      return .init(
        "필수 열이 없습니다: \(details[0])",
        "해당 기관에 보완 제출을 요청하거나 데이터 정의에 열의 별칭을 추가하십시오")
    case .columnTwice:
      return .init(
        "‘\(details[0])’ 열과 ‘\(details[1])’ 열이 같은 항목에 해당합니다",
        "한 열만 남기거나 데이터 정의를 수정하십시오")
    case .columnUnknown:
      return .init(
        "‘\(details[0])’ 열은 데이터 정의에 없어 읽지 않았습니다", "데이터 정의에 읽을 열 또는 제외할 열로 등록하십시오")
    case .manifestUnreadable:
      return .init(
        "명세 파일을 읽을 수 없습니다(records와 sha256 필요)", "해당 기관에 명세 파일을 다시 만들도록 요청하십시오")
    case .manifestWithoutDrop:
      return .init(
        "명세 파일만 있고 해당 자료 파일은 제출되지 않았습니다",
        "해당 기관에 제출을 요청하고, 제출하지 않을 것이면 명세 파일을 삭제하십시오")
    case .mostlyUnusable:
      return .init("대부분의 기록을 사용할 수 없습니다(\(details[0])건 초과)", "올바른 파일인지 확인하십시오")
    case .manifestRecords:
      return .init(
        "기록 수가 명세와 다릅니다(명세 \(details[0])건, 실제 \(details[1])건)",
        "파일이 완전하지 않을 수 있으므로 다시 제출하도록 요청하십시오")
    case .manifestHash:
      return .init(
        "파일의 검증값(SHA-256)이 명세와 다릅니다",
        "전송 중 손상되거나 변경되었을 수 있으므로 다시 제출하도록 요청하십시오")
    case .shrunk:
      return .init(
        "전체 자료가 지난번 \(details[1])건에서 \(details[0])건으로 줄어 허용 감소율 \(details[2])%를 넘었습니다",
        "해당 기관에 확인하고, 이상이 없으면 --accept-drop으로 그 파일을 지정하여 다시 실행하십시오")
    case .partRefused:
      return .init(
        "같은 전체 자료 가운데 \(details[0]) 파일이 거부되어 전체를 사용하지 않았습니다",
        "거부된 파일의 문제를 먼저 해결하십시오")
    case .repeatedContent:
      return .init(
        "이전에 제출된 \(details[0]) 파일과 내용이 같습니다", "이전 파일을 잘못 제출했는지 해당 기관에 확인하십시오")
    case .tooLarge:
      return .init(
        "자료의 양이 시스템의 한도를 넘었습니다",
        "해당 기관에 불필요한 과거 자료를 빼거나 증분 자료로 제출하도록 요청하십시오")
    case .changedWhileReading:
      return .init(
        "읽는 동안 파일이 변경되었습니다",
        "전송이 끝난 뒤 다시 실행하십시오. 전송할 때는 임시 이름을 쓰고 끝난 뒤 이름을 바꾸십시오")

    case .xmlMalformed: return .init("XML 형식이 잘못되었습니다: \(details[0])(\(details[1]))", "해당 기관에 다시 내보내도록 요청하십시오")
    case .xmlDoctype:
      return .init(
        "XML에 DTD 또는 엔터티가 있어 안전상 읽지 않았습니다", "DOCTYPE 없이 다시 내보내도록 요청하십시오")
    case .xmlDepth:
      return .init("XML의 중첩이 \(details[0])단계를 넘었습니다", "정해진 형식으로 다시 내보내도록 요청하십시오")
    case .xmlNoRecords:
      return .init(
        "XML에 기록 요소가 없습니다: \(details[0])", "파일을 확인하거나 데이터 정의의 요소 이름을 바로잡으십시오")
    case .xmlTextTooLong:
      return .init(
        "XML에 \(details[0])바이트를 넘는 텍스트가 있습니다", "파일이 손상되었을 수 있으므로 다시 내보내도록 요청하십시오")

    case .xlsxContainer:
      return .init(
        "엑셀 파일을 열 수 없습니다(\(details[0]))", "엑셀에서 열어 암호 없이 .xlsx로 다시 저장한 뒤 제출하십시오")
    case .xlsxNoSheet: return .init("엑셀 파일에 시트가 없습니다", "해당 기관에 다시 내보내도록 요청하십시오")
    case .xlsxOtherSheets:
      return .init(
        "첫 번째 시트만 읽으며 다음 시트에도 내용이 있습니다: \(details[0])", "함께 읽어야 하면 해당 기관에 별도 파일로 제출하도록 요청하십시오")
    case .xlsxDate1904:
      return .init(
        "통합 문서가 1904년 날짜 체계를 사용하여 날짜가 4년씩 어긋납니다", "해당 기관에 1904 날짜 체계를 해제하고 날짜를 확인하여 다시 제출하도록 요청하십시오")
    case .xlsxBomb:
      return .init(
        "엑셀 파일의 압축을 풀면 \(details[0]) MiB를 넘습니다", "파일을 나누거나 CSV로 제출하도록 요청하십시오")
    case .xlsxMalformed:
      return .init("엑셀 파일 내부가 손상되었습니다: \(details[0])", "엑셀에서 열어 .xlsx로 다시 저장한 뒤 제출하십시오")

    case .yamlSyntax: return .init("YAML 문법 오류입니다(\(details[0]))", "파일을 바로잡으십시오")
    case .settingUnknown: return .init("없는 설정 항목입니다", "철자를 확인하거나 항목을 삭제하십시오")
    case .settingMissing: return .init("설정 항목이 빠졌습니다", "항목을 추가하십시오")
    case .settingValue: return .init("허용되지 않는 값입니다(허용: \(details[0]))", "값을 바로잡으십시오")
    case .settingAmbiguous: return .init("‘\(details[0])’ 값이 두 가지를 함께 가리킵니다", "한 곳에서만 사용하십시오")
    case .definitionMissing:
      return .init("데이터세트의 정의가 없습니다(위치: \(details[0]))", "데이터 정의를 추가하십시오")
    case .feedsMissing:
      return .init("데이터 정의 폴더를 찾을 수 없습니다", "프로그램과 함께 제공된 feeds 폴더를 --feeds로 지정하십시오")
    case .parametersMissing:
      return .init(
        "법정 매개변수 폴더를 찾을 수 없습니다",
        "프로그램과 함께 제공된 schedules/parameters 폴더를 --parameters로 지정하십시오")

    case .runGoingOn: return .init("다른 대조 작업이 이 폴더를 사용하고 있습니다", "끝난 뒤에 실행하십시오")
    case .outputUnwritable: return .init("쓸 수 없습니다(\(details[0]))", "쓰기 권한과 디스크의 남은 공간을 확인하십시오")
    case .unknownRule: return .init("없는 규칙입니다", "사용할 수 있는 규칙: \(details[0])")
    case .dayForm: return .init("날짜를 읽을 수 없습니다", "2021-10-31과 같이 쓰십시오")
    case .acceptedDropAmbiguous:
      return .init("여러 데이터세트에 같은 이름의 파일이 있습니다: \(details[0])", "기관/데이터세트/파일 이름을 모두 쓰십시오")
    case .acceptedDropMissing:
      return .init("--accept-drop으로 지정한 파일이 없습니다", "데이터세트와 파일 이름을 확인하십시오")
    case .personNotFound:
      return .init("기준일까지 어느 기관에도 이 사람의 사용할 수 있는 기록이 없습니다", "신분증 번호와 기준일을 확인하십시오")
    case .idNumberUnusable:
      return .init(
        "올바른 신분증 번호가 아니며 제출된 기록에도 이 번호가 없습니다", "번호를 확인하십시오. 18자리 또는 15자리여야 합니다")
    case .findingKeyForm:
      return .init("단서 키가 아닙니다", "findings.csv의 key 열과 같이 ‘규칙|신분증 번호’로 입력하십시오")

    case .ledgerNewer:
      return .init(
        "안건 대장이 더 새로운 버전으로 작성되었습니다(대장 형식 \(details[0]), 이 프로그램은 \(details[1])까지)",
        "프로그램을 업데이트하십시오")
    case .ledgerForeign: return .init("이 데이터베이스는 안건 대장이 아니므로 변경하지 않았습니다", "--state로 지정한 폴더를 확인하십시오")
    case .ledgerDamaged:
      return .init(
        "안건 대장이 손상되었거나 데이터베이스가 아닙니다(\(details[0]))", "백업에서 복구하고 이 파일은 조사용으로 보관하십시오")
    case .ledgerLocked: return .init("다른 프로그램이 안건 대장에 쓰고 있습니다", "끝난 뒤에 실행하십시오")
    case .ledgerUnusable:
      return .init(
        "안건 대장을 만들거나 열거나 쓸 수 없습니다(\(details[0]))", "폴더, 권한, 디스크의 남은 공간을 확인하십시오")
    case .nightOlder:
      return .init(
        "기준일 \(details[0])이(가) 대장의 마지막 대조일 \(details[1])보다 이릅니다",
        "--as-of를 확인하십시오. 기록하지 않고 이전 날짜를 보려면 --allow-older를 추가하십시오")
    case .nightNotRecorded:
      return .init(
        "기준일 \(details[0])이(가) 대장의 마지막 대조일보다 일러 이번 결과는 대장에 기록되지 않았습니다", "안건의 진행 상황은 마지막으로 기록된 날을 기준으로 합니다")
    case .nightPublished:
      return .init(
        "기준일 \(details[0])의 결과가 이미 게시되어 있으며 이전 날짜를 다시 본 결과로 바꾸지 않습니다",
        "--out으로 다른 폴더를 지정하십시오")

    case .workbookMissing:
      return .init("파일이 없거나 읽을 권한이 없습니다", "파일 이름, 폴더, 읽기 권한을 확인하십시오")
    case .workbookUnreadable:
      return .init(
        ".xlsx 통합 문서가 아니거나 손상 또는 암호화되었습니다",
        "목록을 엑셀이나 WPS에서 열어 암호 없이 .xlsx로 저장한 뒤 다시 가져오십시오")
    case .workbookForeign:
      return .init("이 프로그램이 만든 사건 목록이 아닙니다", "이 프로그램이 만든 통합 문서에 기입하여 가져오십시오")
    case .workbookOtherLedger: return .init("다른 대장에서 만든 통합 문서입니다", "이 대장에서 만든 통합 문서에 기입하십시오")
    case .workbookWithoutLedger:
      return .init(
        "대장 없이 만든 통합 문서여서 사건 번호가 없습니다", "--state를 지정하여 실행하고 그 통합 문서에 기입하십시오")
    case .workbookNewer:
      return .init(
        "통합 문서의 형식(\(details[0]))이 이 프로그램이 아는 형식(\(details[1]))보다 새것입니다",
        "프로그램을 갱신한 뒤 가져오십시오")
    case .workbookIsReply: return .init("기입한 목록이 아니라 회신입니다", "원래 통합 문서를 고쳐서 다시 가져오십시오")
    case .workbookWithoutCases:
      return .init("통합 문서에 사건 시트가 없습니다", "올바른 파일인지, 시트가 삭제되지 않았는지 확인하십시오")
    case .workbookSheet:
      return .init(
        "시트의 숨은 첫 행이 삭제되어 열을 알아볼 수 없으므로 읽지 않았습니다",
        "처리 결과를 원래 목록에 기입하여 다시 가져오십시오")
    case .workbookColumns:
      return .init(
        "시트에 다음 열이 없어 읽지 않았습니다: \(details[0])",
        "열을 삭제하지 말고 처리 결과를 원래 목록에 기입하여 다시 가져오십시오")
    case .workbookRows: return .init("기입한 행이 \(details[0])행을 넘습니다", "여러 통합 문서로 나누어 가져오십시오")

    case .caseNumberForm: return .init("사건 번호가 아니거나 검사 숫자가 다릅니다", "목록에 있는 대로 쓰십시오(예: 0000001-8)")
    case .unknownTown:
      return .init("이 향·진(가도)에 속한 사건이 없습니다", "사건이 있는 향·진(가도), 비슷한 이름부터: \(details[0])")
    case .caseMissing: return .init("대장에 이 사건이 없습니다", "번호와 --state 폴더를 확인하십시오")
    case .ledgerMissing: return .init("폴더에 대장이 없습니다", "경로를 확인하십시오. 대장은 --state를 지정한 대조가 만듭니다")

    case .purposeMissing:
      return .init(
        "대조 목적을 밝히지 않았습니다. 개인정보를 다루므로 명확하고 적법한 목적을 기록해야 합니다",
        "--purpose로 목적을 쓰십시오(예: --purpose \"화장 명단과 연금 대장 대조\")")
    case .tooManyColumns:
      return .init("열이 \(details[0])개를 넘어 읽지 않았습니다", "표 파일인지 확인하거나 필요 없는 열을 지우십시오")
    case .matchColumnMissing:
      return .init(
        "파일에 이 열이 없습니다. 있는 열: \(details[0])", "머리글대로 쓰고, 두 파일의 열 이름이 다르면 “왼쪽=오른쪽”으로 쓰십시오")
    case .matchNothingInCommon:
      return .init(
        "두 파일에 비교할 공통 열이 없습니다", "--fuzzy 왼쪽=오른쪽으로 지정하거나 --settings로 설정 파일을 주십시오")
    case .matchRowMissing:
      return .init("이 행이 없습니다. 모두 \(details[0])행입니다", "행 번호는 머리글 다음 행을 1로 세며 빈 줄은 세지 않습니다")
    case .matchRowsDamaged:
      return .init(
        "\(details[0])행은 따옴표가 닫히지 않았거나 너무 길고, \(details[1])행은 머리글보다 칸이 많습니다. 넘치는 내용은 읽지 않았습니다",
        "해당 행을 확인하십시오. 나머지 행은 그대로 대조합니다")
    }
  }
}
