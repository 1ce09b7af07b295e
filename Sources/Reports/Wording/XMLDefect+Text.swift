import Civil

extension XMLDefect {
  /// What is wrong, to stand in the middle of a sentence.
  var text: LocalText {
    switch self {
    case .emptyDocument: return LocalText("文档是空的", en: "the document is empty", ko: "문서가 비어 있음")
    case .contentAfterEnd:
      return LocalText(
        "文档结束后还有内容，或文档没有结束", en: "content after the end of the document, or its end is missing",
        ko: "문서가 끝난 뒤에 내용이 있거나 문서의 끝이 없음")
    case .forbiddenCharacter:
      return LocalText("含有 XML 不允许的字符", en: "a character that XML does not allow", ko: "XML에서 허용되지 않는 문자")
    case .characterReference:
      return LocalText("字符引用（&#…;）无效", en: "an invalid character reference", ko: "문자 참조(&#…;)가 잘못됨")
    case .reference: return LocalText("引用（&…;）写法不对", en: "a malformed reference", ko: "참조(&…;)의 형식이 잘못됨")
    case .undefinedEntity: return LocalText("引用了未定义的实体", en: "an entity that is not defined", ko: "정의되지 않은 엔터티")
    case .attribute: return LocalText("属性写法不对", en: "a malformed attribute", ko: "속성의 형식이 잘못됨")
    case .repeatedAttribute: return LocalText("同一属性出现两次", en: "an attribute given twice", ko: "같은 속성이 두 번 있음")
    case .comment: return LocalText("注释写法不对或没有结束", en: "a malformed comment", ko: "주석의 형식이 잘못됨")
    case .instruction:
      return LocalText("处理指令写法不对", en: "a malformed processing instruction", ko: "처리 지시문의 형식이 잘못됨")
    case .declaration:
      return LocalText(
        "XML 声明写法不对，或不在文件开头", en: "the XML declaration is malformed or not at the beginning",
        ko: "XML 선언의 형식이 잘못되었거나 파일의 처음에 있지 않음")
    case .strayCDATAEnd: return LocalText("文本中出现“]]>”", en: "\"]]>\" in text", ko: "텍스트에 ‘]]>’가 있음")
    case .openCDATA: return LocalText("CDATA 段没有结束", en: "a CDATA section is not closed", ko: "CDATA 구역이 닫히지 않음")
    case .tag:
      return LocalText("标签或引用写法不对", en: "a malformed tag or reference", ko: "태그 또는 참조의 형식이 잘못됨")
    case .mismatchedTag:
      return LocalText(
        "结束标签与开始标签不一致", en: "an end tag does not match the start tag", ko: "종료 태그가 시작 태그와 맞지 않음")
    case .openElement: return LocalText("元素没有结束", en: "an element is not closed", ko: "요소가 닫히지 않음")
    case .tooManyNames:
      return LocalText("不同的名称过多", en: "too many different names", ko: "서로 다른 이름이 너무 많음")
    case .other: return LocalText("解析器无法继续读取", en: "the parser cannot read on", ko: "구문 분석기가 더 읽을 수 없음")
    }
  }
}
