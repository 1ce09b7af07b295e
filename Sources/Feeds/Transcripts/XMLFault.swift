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
      Problem(.xmlMalformed, file: file, line: line, details: [XMLFault.message(code)])
    case .doctype(let line): Problem(.xmlDoctype, file: file, line: line)
    case .depth(let line): Problem(.xmlDepth, file: file, line: line, details: [String(XMLReader.depthLimit)])
    case .tooLong(let line):
      Problem(.xmlTextTooLong, file: file, line: line, details: [String(XMLReader.markupLimit)])
    case .tooManyNames(let line):
      Problem(
        .xmlMalformed, file: file, line: line, details: ["more than \(XMLReader.nameLimit) different names"])
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

  /// The parser's own messages quote the file, so its error numbers are put into words here.
  private static func message(_ code: Int32) -> String {
    switch code {
    case 4: "document is empty"
    case 5: "content after the end of the document, or its end is missing"
    case 6, 7, 8: "invalid character reference"
    case 9: "character that XML does not allow"
    case 22, 23, 26, 27, 28: "entity that is not defined, or malformed reference"
    case 36, 37, 38, 39, 40, 41, 65: "malformed attribute"
    case 42: "attribute given twice"
    case 45, 80: "comment not closed or malformed"
    case 46, 47: "processing instruction not closed or malformed"
    case 56, 57, 64: "XML declaration malformed or not at the beginning"
    case 62: "`]]>` in text"
    case 63: "CDATA section not closed"
    case 68: "tag name malformed"
    case 73: "`>` missing"
    case 76: "end tag does not match the start tag"
    case 77: "element not closed"
    case 81: "bytes that are not of the encoding"
    default: "error \(code) of libxml2"
    }
  }
}
