import Civil

/// Finds the header of a delimited file, and with it the encoding and the delimiter: they are right when the row of
/// heads makes sense.
struct HeaderSearch {
  /// A header found.
  struct Header {
    let map: ColumnMap
    let encoding: TextEncoding
    let delimiter: UInt8
    /// Where the row behind the header begins, from the start of the text.
    let dataStart: Int
    /// How many physical lines stand before it.
    let lines: Int
  }

  /// Title rows above a header are few; a header further down is not looked for.
  static let rowsLookedAt = 60
  static let delimiters: [UInt8] = [
    UInt8(ascii: ","), UInt8(ascii: "\t"), UInt8(ascii: ";"), UInt8(ascii: "|"),
  ]

  let definition: FeedDefinition
  let aliases: HeaderAliases
  /// For messages.
  let file: String

  /// Looks for the header in the first bytes of a file.
  ///
  /// - Parameters:
  ///   - head: the first bytes, a byte order mark removed, padded as `RowScanner` asks.
  ///   - count: how many of them are the file's.
  ///   - encodings: those to try, the likelier first.
  func find(
    in head: [UInt8], count: Int, encodings: [TextEncoding], delimiters: [UInt8] = HeaderSearch.delimiters,
    skippingColumns: Int = 0
  ) throws(Problem) -> Header {
    var best: (header: Header, missing: [FieldDefinition])?
    for encoding in encodings {
      for delimiter in delimiters {
        for candidate in rows(of: head, count: count, encoding: encoding, delimiter: delimiter, skippingColumns) {
          let missing = candidate.map.missingFields(of: definition)
          // Titles and records do not hold every required head, so the first row that does is the header.
          if missing.isEmpty { return candidate }
          if let known = best {
            let isBetter =
              (missing.count, -candidate.map.recognised) < (known.missing.count, -known.header.map.recognised)
            guard isBetter else { continue }
          }
          best = (candidate, missing)
        }
      }
    }
    guard let best, best.header.map.recognised >= 2 else {
      let required = definition.fields.filter { !$0.isOptional }.map { $0.headers.first ?? $0.name }
      throw Problem(.headerNotFound, file: file, details: [required.joined(separator: "、")])
    }
    throw Problem(
      .columnMissing, file: file, line: best.header.lines, field: best.missing[0].name,
      details: [best.missing.map { $0.headers.first ?? $0.name }.joined(separator: "、")])
  }

  /// The first rows of the file, each taken for a header.
  private func rows(
    of head: [UInt8], count: Int, encoding: TextEncoding, delimiter: UInt8, _ skipped: Int
  ) -> [Header] {
    let capacity = 1024
    return withUnsafeTemporaryAllocation(of: Cell.self, capacity: capacity) { cells in
      head.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress, let cellBase = cells.baseAddress else { return [] }
        var scanner = RowScanner(
          bytes: base, count: count, delimiter: delimiter, cells: cellBase, cellCapacity: capacity)
        var found: [Header] = []
        while found.count < HeaderSearch.rowsLookedAt, let row = scanner.next() {
          let texts = (skipped..<max(skipped, min(row.cellCount, capacity))).map { index in
            let cell = cellBase[index]
            let text = encoding.decode(UnsafeBufferPointer(start: base + Int(cell.start), count: Int(cell.length)))
            return cell.isEscaped ? text.replacingDoubledQuotes() : text
          }
          let header = Header(
            map: ColumnMap(cells: texts, definition: definition, aliases: aliases), encoding: encoding,
            delimiter: delimiter, dataStart: row.end, lines: scanner.line)
          found.append(header)
          if header.map.missingFields(of: definition).isEmpty { break }
        }
        return found
      }
    }
  }
}
