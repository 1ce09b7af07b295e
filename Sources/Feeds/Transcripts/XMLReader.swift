import CLibXML2

/// Streams XML through libxml2's push parser; subclasses say what the elements mean.
///
/// Nothing is loaded from anywhere, no DTD is accepted and no entity defined, nesting and the length of markup are
/// bounded. Bytes must be UTF-8: whatever the declaration says is ignored.
class XMLReader {
  /// The deepest nesting accepted.
  static let depthLimit = 64
  /// The longest tag, comment or instruction accepted, in bytes.
  static let markupLimit = 1 << 20
  /// The most attributes of one element accepted; libxml2 compares each with each.
  static let attributeLimit = 1024

  /// Why reading stopped, or nil.
  private(set) var fault: XMLFault?
  /// Whether more bytes would be ignored.
  private(set) var isStopped = false
  /// Elements open, the one that begins or ends included.
  private(set) var depth = 0

  private var context: xmlParserCtxtPtr?

  init() {
    XMLReader.prepareLibrary
    var handler = XMLReader.handler()
    context = xmlCreatePushParserCtxt(&handler, Unmanaged.passUnretained(self).toOpaque(), nil, 0, nil)
    let options = XML_PARSE_NONET.rawValue | XML_PARSE_IGNORE_ENC.rawValue
    xmlCtxtUseOptions(context, Int32(options))
  }

  deinit {
    xmlFreeParserCtxt(context)
  }

  /// An element begins.
  func startElement(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {}

  /// The innermost element ends.
  func endElement(_ name: UnsafePointer<UInt8>) {}

  /// A piece of text or CDATA, whole characters, references resolved.
  func text(_ bytes: UnsafeBufferPointer<UInt8>) {}

  /// Parses the next bytes.
  final func push(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard !isStopped, !bytes.isEmpty, let start = bytes.baseAddress else { return }
    start.withMemoryRebound(to: CChar.self, capacity: bytes.count) { start in
      _ = xmlParseChunk(context, start, Int32(bytes.count), 0)
    }
    let input = context?.pointee.input?.pointee
    if !isStopped, let input, input.end - input.cur > XMLReader.markupLimit { fail(.tooLong(line: line)) }
  }

  /// Nothing follows.
  final func finish() {
    if !isStopped { xmlParseChunk(context, nil, 0, 1) }
  }

  /// Reads no further, because enough has been seen.
  final func stop() {
    isStopped = true
    xmlStopParser(context)
  }

  /// Reads no further, because of this.
  final func fail(_ fault: XMLFault) {
    if self.fault == nil, !isStopped { self.fault = fault }
    stop()
  }

  /// The line the parser stands in.
  final var line: Int { Int(context?.pointee.input?.pointee.line ?? 0) }

  /// The line of the start tag just read: the parser stands behind its attributes, which may fill several lines.
  final var startTagLine: Int {
    guard let input = context?.pointee.input?.pointee, var place = input.cur, let base = input.base else { return line }
    var line = Int(input.line)
    // Inside a tag `<` occurs at its beginning only.
    while place > base {
      place -= 1
      if place.pointee == 0x3C { break }
      if place.pointee == 0x0A { line -= 1 }
    }
    return line
  }

  /// Whether a name from the parser is that one.
  static func matches(_ name: UnsafePointer<UInt8>, _ expected: StaticString) -> Bool {
    // The terminating NUL is compared too.
    for index in 0...expected.utf8CodeUnitCount where name[index] != expected.utf8Start[index] { return false }
    return true
  }

  private func begin(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    depth += 1
    if depth > XMLReader.depthLimit { return fail(.depth(line: line)) }
    if attributes.count > XMLReader.attributeLimit { return fail(.tooLong(line: line)) }
    startElement(name, attributes)
  }

  private func end(_ name: UnsafePointer<UInt8>) {
    endElement(name)
    depth -= 1
  }

  /// libxml2 must be prepared once before threads use it.
  private static let prepareLibrary: Void = xmlInitParser()

  private static func reader(_ context: UnsafeMutableRawPointer?) -> XMLReader? {
    guard let context else { return nil }
    let reader = Unmanaged<XMLReader>.fromOpaque(context).takeUnretainedValue()
    return reader.isStopped ? nil : reader
  }

  private static func handler() -> xmlSAXHandler {
    let text: charactersSAXFunc = { context, bytes, count in
      XMLReader.reader(context)?.text(UnsafeBufferPointer(start: bytes, count: Int(count)))
    }
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.characters = text
    handler.cdataBlock = text
    // The same function, so that libxml2 does not ponder whether white space matters.
    handler.ignorableWhitespace = text
    handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      XMLReader.reader(context)?.begin(name, XMLAttributes(attributes, count: Int(count)))
    }
    handler.endElementNs = { context, name, _, _ in
      guard let name else { return }
      XMLReader.reader(context)?.end(name)
    }
    handler.internalSubset = { context, _, _, _ in
      guard let reader = XMLReader.reader(context) else { return }
      reader.fail(.doctype(line: reader.line))
    }
    handler.serror = { context, error in
      guard let error = error?.pointee, error.level == XML_ERR_FATAL else { return }
      XMLReader.reader(context)?.fail(.malformed(code: error.code, line: Int(error.line)))
    }
    return handler
  }
}
