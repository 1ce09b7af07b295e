import Civil

/// The header of an ad-hoc file: the first row that is about as full as the rows below and has words only.
struct AdHocHeader {
  /// The names of the columns, each different.
  let columns: [String]
  /// Whether the names stood in the file.
  let isThere: Bool
  /// Where the rows begin, from the start of the file.
  let dataStart: Int

  /// A row with a smaller share of the usual number of cells filled is a title.
  private static let leastFilled = 0.6

  init(_ source: AdHocSource) throws(Problem) {
    let sample = AdHocSample(
      source.head, count: source.headCount, isWhole: source.isHeadWhole, delimiter: source.delimiter,
      source.textEncoding, skipping: source.lineColumns)
    let width = max(sample.rows.map(\.filled).sorted().dropFirst(sample.rows.count / 2).first ?? 0, 1)
    guard
      let place = sample.rows.firstIndex(where: {
        Double($0.filled) >= AdHocHeader.leastFilled * Double(width) && !AdHocHeader.isLabel($0.cells)
      })
    else { throw Problem(.headerOnly, file: source.file.name) }
    let rows = sample.rows
    let cells = rows[place].cells
    let below = rows[(place + 1)...].prefix(20).map(\.cells)
    isThere = !AdHocHeader.isData(cells, above: below)
    let names = isThere ? cells : []
    let count = max(names.count, isThere ? sample.usualWidth : rows[place...].map(\.cells.count).max() ?? 0)
    columns = AdHocHeader.unique(
      (0..<count).map { $0 < names.count ? names[$0] : "" })
    let before = place == 0 ? 0 : rows[place - 1].end
    dataStart = source.start + (isThere ? rows[place].end : before)
    let hasRows = isThere ? place + 1 < rows.count || !source.isHeadWhole : true
    if !hasRows { throw Problem(.headerOnly, file: source.file.name) }
  }

  /// Whether a row says what stands beside: `单位：` and the name of an office.
  private static func isLabel(_ cells: [String]) -> Bool {
    cells.contains { $0.hasSuffix("：") || $0.hasSuffix(":") }
  }

  /// Whether a row is data: it has numbers or days where the rows below have them too.
  private static func isData(_ cells: [String], above rows: [[String]]) -> Bool {
    let values = cells.indices.filter { isValue(cells[$0]) }
    guard !values.isEmpty, !rows.isEmpty else { return false }
    return values.allSatisfy { column in
      let below = rows.compactMap { column < $0.count && !$0[column].isEmpty ? $0[column] : nil }
      return below.count(where: isValue) * 2 > below.count
    }
  }

  /// Whether a text is a number, a day or an ID number.
  private static func isValue(_ text: String) -> Bool {
    let scalars = text.unicodeScalars
    guard scalars.contains(where: { (0x30...0x39).contains($0.value) }) else { return false }
    return scalars.allSatisfy { (0x30...0x39).contains($0.value) || "-./: Xx年月日".unicodeScalars.contains($0) }
  }

  /// The names, without line breaks, with a number where there is none or it is taken.
  static func unique(_ names: [String]) -> [String] {
    var taken: Set<String> = []
    return names.enumerated().map { index, name in
      let words = name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let base = words.isEmpty ? "column\(index + 1)" : words
      var unique = base
      var number = 2
      while !taken.insert(unique).inserted {
        unique = "\(base)_\(number)"
        number += 1
      }
      return unique
    }
  }
}
