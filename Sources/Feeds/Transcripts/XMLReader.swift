import CLibXML2

/// Streams XML through libxml2's push parser; subclasses say what the elements mean.
///
/// Nothing is loaded from anywhere, no DTD is accepted and no entity defined, nesting and the length of markup are
/// bounded. Bytes must be UTF-8: whatever the declaration says is ignored.
class XMLReader {
  /// The deepest nesting accepted.
  static let depthLimit = 250
  /// The longest tag, comment, instruction or CDATA section accepted, in bytes.
  static let markupLimit = 1 << 20
  /// The most attributes of one element accepted; libxml2 compares each with each.
  static let attributeLimit = 1024

  /// The most different names accepted; libxml2 becomes slow with many.
  static let nameLimit = 16_384

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
    if context == nil { fail(.malformed(code: Int32(XML_ERR_NO_MEMORY.rawValue), line: 0)) }
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
    guard !isStopped, let context, let input = context.pointee.input?.pointee else { return }
    if input.end - input.cur > XMLReader.markupLimit { fail(.tooLong(line: line)) }
    if xmlDictSize(context.pointee.dict) > XMLReader.nameLimit { fail(.tooManyNames(line: line)) }
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

  /// Calls the reader behind a callback's context, without counting a reference at every event.
  @inline(__always)
  private static func with(_ context: UnsafeMutableRawPointer?, _ body: (XMLReader) -> Void) {
    guard let context else { return }
    Unmanaged<XMLReader>.fromOpaque(context)._withUnsafeGuaranteedRef(body)
  }

  private static func handler() -> xmlSAXHandler {
    let text: charactersSAXFunc = { context, bytes, count in
      XMLReader.with(context) { $0.text(UnsafeBufferPointer(start: bytes, count: Int(count))) }
    }
    var handler = xmlSAXHandler()
    handler.initialized = UInt32(XML_SAX2_MAGIC)
    handler.characters = text
    handler.cdataBlock = text
    // The same function, so that libxml2 does not ponder whether white space matters.
    handler.ignorableWhitespace = text
    handler.startElementNs = { context, name, _, _, _, _, count, _, attributes in
      guard let name else { return }
      XMLReader.with(context) { $0.begin(name, XMLAttributes(attributes, count: Int(count))) }
    }
    handler.endElementNs = { context, name, _, _ in
      guard let name else { return }
      XMLReader.with(context) { $0.end(name) }
    }
    handler.internalSubset = { context, _, _, _ in
      XMLReader.with(context) { $0.fail(.doctype(line: $0.line)) }
    }
    handler.serror = { context, error in
      guard let error = error?.pointee, error.level == XML_ERR_FATAL else { return }
      XMLReader.with(context) { $0.fail(.malformed(code: error.code, line: Int(error.line))) }
    }
    return handler
  }
}
