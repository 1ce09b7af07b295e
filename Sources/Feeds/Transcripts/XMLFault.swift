import CLibXML2
import Civil

/// Why a parser stopped before the end.
enum XMLFault {
  /// Not well formed; libxml2's error number.
  case malformed(code: Int32, line: Int)
  /// A DTD, which may define entities.
  case doctype(line: Int)
  /// Elements nested deeper than any real file's.
  case depth(line: Int)
  /// A tag, comment, instruction or CDATA section longer than any real one.
  case tooLong(line: Int)
  /// More different names than any real file has.
  case tooManyNames(line: Int)
  /// What was read is refused for what it says.
  case refused(Problem)

  /// As a problem of an XML drop.
  func problem(file: String) -> Problem {
    switch self {
    case .malformed(let code, let line):
      Problem(.xmlMalformed, file: file, line: line, details: [XMLFault.defect(code).rawValue, "libxml2 \(code)"])
    case .doctype(let line): Problem(.xmlDoctype, file: file, line: line)
    case .depth(let line): Problem(.xmlDepth, file: file, line: line, details: [String(XMLReader.depthLimit)])
    case .tooLong(let line):
      Problem(.xmlTextTooLong, file: file, line: line, details: [String(XMLReader.markupLimit)])
    case .tooManyNames(let line):
      Problem(
        .xmlMalformed, file: file, line: line,
        details: [XMLDefect.tooManyNames.rawValue, "> \(XMLReader.nameLimit)"])
    case .refused(let problem): problem
    }
  }

  /// As a problem of a part of a workbook. Lines say nothing there: a part is one long line.
  func problem(file: String, part: String) -> Problem {
    switch self {
    case .malformed, .tooLong, .tooManyNames: Problem(.xlsxMalformed, file: file, details: [part])
    case .doctype: Problem(.xmlDoctype, file: file)
    case .depth: Problem(.xmlDepth, file: file, details: [String(XMLReader.depthLimit)])
    case .refused(let problem): problem
    }
  }

  /// The parser's own messages quote the file, so only its error number is told, behind what the number means.
  private static func defect(_ code: Int32) -> XMLDefect {
    switch xmlParserErrors(UInt32(bitPattern: code)) {
    case XML_ERR_DOCUMENT_EMPTY: .emptyDocument
    case XML_ERR_DOCUMENT_END, XML_ERR_EXTRA_CONTENT: .contentAfterEnd
    case XML_ERR_INVALID_CHAR: .forbiddenCharacter
    case XML_ERR_INVALID_HEX_CHARREF, XML_ERR_INVALID_DEC_CHARREF, XML_ERR_INVALID_CHARREF: .characterReference
    case XML_ERR_ENTITYREF_NO_NAME, XML_ERR_ENTITYREF_SEMICOL_MISSING: .reference
    case XML_ERR_UNDECLARED_ENTITY: .undefinedEntity
    case XML_ERR_LT_IN_ATTRIBUTE, XML_ERR_ATTRIBUTE_NOT_STARTED, XML_ERR_ATTRIBUTE_NOT_FINISHED,
      XML_ERR_ATTRIBUTE_WITHOUT_VALUE, XML_ERR_SPACE_REQUIRED:
      .attribute
    case XML_ERR_ATTRIBUTE_REDEFINED: .repeatedAttribute
    case XML_ERR_COMMENT_NOT_FINISHED, XML_ERR_HYPHEN_IN_COMMENT: .comment
    case XML_ERR_PI_NOT_STARTED, XML_ERR_PI_NOT_FINISHED: .instruction
    case XML_ERR_XMLDECL_NOT_STARTED, XML_ERR_XMLDECL_NOT_FINISHED, XML_ERR_RESERVED_XML_NAME: .declaration
    case XML_ERR_MISPLACED_CDATA_END: .strayCDATAEnd
    case XML_ERR_CDATA_NOT_FINISHED: .openCDATA
    case XML_ERR_NAME_REQUIRED, XML_ERR_LT_REQUIRED, XML_ERR_GT_REQUIRED, XML_ERR_LTSLASH_REQUIRED: .tag
    case XML_ERR_TAG_NAME_MISMATCH: .mismatchedTag
    case XML_ERR_TAG_NOT_FINISHED: .openElement
    default: .other
    }
  }
}
