import Civil

/// A CSV or XML drop.
final class TextDropFile: DropFile {
  private(set) var unusable: [UnusableRecord] = []
  private let drop: Drop
  private let layout: Layout
  private let name: String
  private let file: OutputFile
  private var lines = 0
  private var records = 0

  init(drop: Drop, layout: Layout, folder: String) throws {
    self.drop = drop
    self.layout = layout
    name = drop.fileName(layout.container)
    file = try OutputFile(path: folder + "/" + name, isDigested: true)
    try layout.encoding.mark.withUnsafeBufferPointer { try file.write($0) }
    if layout.container == .xml {
      let prologue = XMLFormat.prologue(layout, title: Layout.title(of: drop.dataset))
      try write(prologue.text)
      lines = prologue.lines
    } else {
      for title in layout.titles {
        try write(title)
        try write(String(describing: layout.lineEnd))
        lines += 1
      }
      let header = ByteBuffer()
      lines += CSVFormat.append(headers: layout, to: header)
      try write(header.bytes)
    }
  }

  func append(_ chunk: DropChunk) throws {
    for record in chunk.unusable {
      unusable.append(
        UnusableRecord(
          dataset: drop.dataset, file: name, line: lines + record.line, field: record.field, reason: record.reason))
    }
    lines += chunk.lines
    records += chunk.records
    try file.write(chunk.bytes.bytes)
  }

  func finish() throws {
    let end = String(describing: layout.lineEnd)
    if layout.container == .xml {
      try write(XMLFormat.epilogue(layout))
    } else {
      let separator = String(UnicodeScalar(layout.separator))
      if layout.hasTotals {
        let rest = String(repeating: separator, count: max(0, layout.positions.count - 2))
        try write("合计\(separator)\(records)\(rest)\(end)")
      }
      for footer in layout.footers { try write(footer + end) }
      if !layout.endsWithLineEnd, records > 0 { try cutLineEnd(end) }
    }
    let hash = try file.finish()
    // An empty delivery needs one to be believed: without it, it looks like an export that failed.
    if let hash, layout.hasManifest || records == 0 {
      try OutputFile.writeManifest(ofDrop: file.path, records: records, hash: hash)
    }
  }

  private func cutLineEnd(_ end: String) throws {
    if case .utf16 = layout.encoding {
      try file.cut(last: end.utf8.count * 2)
    } else {
      try file.cut(last: end.utf8.count)
    }
  }

  private func write(_ text: String) throws {
    try Array(text.utf8).withUnsafeBufferPointer { try write($0) }
  }

  private func write(_ text: UnsafeBufferPointer<UInt8>) throws {
    let encoded = ByteBuffer()
    layout.encoding.append(text, to: encoded)
    try file.write(encoded.bytes)
  }
}

extension Drop {
  /// `20211031-delta-02.csv`.
  func fileName(_ container: Layout.Container) -> String { stem + "." + container.rawValue }

  /// The name without extension.
  var stem: String {
    let compact = day.description.filter { $0 != "-" }
    let part = part.map { ($0 < 10 ? "-0" : "-") + String($0) } ?? ""
    return compact + (isFull ? "-full" : "-delta") + part
  }
}
