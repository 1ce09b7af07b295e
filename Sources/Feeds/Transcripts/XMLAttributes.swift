/// A start tag's attributes as libxml2 hands them over; valid during the callback only.
struct XMLAttributes {
  private let fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let count: Int

  init(_ fields: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.fields = fields
    self.count = fields == nil ? 0 : count
  }

  /// The local name, interned by the parser: the same name is the same pointer.
  func name(_ index: Int) -> UnsafePointer<UInt8>? { fields?[index * 5] }

  /// Whether the name has a namespace prefix.
  func hasPrefix(_ index: Int) -> Bool { fields?[index * 5 + 1] != nil }

  /// The value. The parser leaves `&` as the five bytes `&#38;`; everything else is as meant.
  func rawValue(_ index: Int) -> UnsafeBufferPointer<UInt8> {
    guard let fields, let start = fields[index * 5 + 3], let end = fields[index * 5 + 4] else {
      return UnsafeBufferPointer(start: nil, count: 0)
    }
    return UnsafeBufferPointer(start: start, count: end - start)
  }

  /// Hands over the value in pieces, `&` restored.
  func forEachPiece(_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    var rest = rawValue(index)[...]
    while let ampersand = rest.firstIndex(of: 0x26) {
      body(UnsafeBufferPointer(rebasing: rest[...ampersand]))
      rest = rest[(ampersand + 1)...].dropFirst(XMLAttributes.ampersandReference.utf8CodeUnitCount - 1)
    }
    if !rest.isEmpty { body(UnsafeBufferPointer(rebasing: rest)) }
  }

  /// The value of the attribute with that local name, whatever its prefix, or nil.
  func string(_ name: StaticString, prefixed: Bool = false) -> String? {
    guard let index = index(of: name, prefixed: prefixed) else { return nil }
    var text = CellText()
    forEachPiece(index) { text.append($0) }
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// The place of the attribute with that local name, with or without a prefix.
  func index(of name: StaticString, prefixed: Bool = false) -> Int? {
    (0..<count).first { index in
      hasPrefix(index) == prefixed && self.name(index).map { XMLReader.matches($0, name) } == true
    }
  }

  private static let ampersandReference: StaticString = "&#38;"
}
