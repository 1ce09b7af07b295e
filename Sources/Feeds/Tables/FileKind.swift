/// What the first bytes of a file say it is, whatever its name says.
enum FileKind: String {
  case zip = "zip/xlsx"
  case oldOffice = "xls"
  case pdf
  case xml
  case gzip
  case text

  /// Looks at the first bytes.
  init(_ head: [UInt8]) {
    var bytes = head[...]
    for mark: [UInt8] in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE]] where bytes.starts(with: mark) {
      bytes = bytes.dropFirst(mark.count)
    }
    let visible = bytes.filter { $0 > 0x20 }
    if bytes.starts(with: Array("PK\u{3}\u{4}".utf8)) || bytes.starts(with: Array("PK\u{5}\u{6}".utf8)) {
      self = .zip
    } else if bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) {
      self = .oldOffice
    } else if bytes.starts(with: Array("%PDF-".utf8)) {
      self = .pdf
    } else if bytes.starts(with: [0x1F, 0x8B]) {
      self = .gzip
    } else if visible.starts(with: Array("<?xml".utf8)) || visible.first == UInt8(ascii: "<") {
      self = .xml
    } else {
      self = .text
    }
  }

  /// Whether a drop of that ending may have this content.
  func fits(_ format: DropName.Format) -> Bool {
    switch format {
    case .csv: return self == .text
    case .xml: return self == .xml
    case .xlsx: return self == .zip
    }
  }
}
