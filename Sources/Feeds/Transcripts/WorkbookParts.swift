import Civil

/// Which parts of a workbook's container hold what.
struct WorkbookParts {
  /// A worksheet, in the order of the tabs.
  struct Sheet {
    let name: String
    let part: String
    let isVisible: Bool
  }

  /// The worksheets; charts that fill a tab are none.
  let sheets: [Sheet]
  /// The part with the shared strings, or nil where there is none.
  let sharedStrings: String?
  /// The part with the styles of cells, or nil where there is none.
  let styles: String?
  /// Whether days are counted from 1904.
  let countsFrom1904: Bool

  /// Finds the parts of a container.
  init(of container: ZipContainer) throws(Problem) {
    let usual = "xl/workbook.xml"
    let part =
      try WorkbookParts.relationships(of: "", in: container).first { $0.kind == "officeDocument" }?.part ?? usual
    let workbook = WorkbookReader()
    try container.read(part, into: workbook)
    let relationships = try WorkbookParts.relationships(of: part, in: container)
    let worksheets = Dictionary(
      relationships.lazy.filter { $0.kind == "worksheet" }.map { ($0.id, $0.part) },
      uniquingKeysWith: { first, _ in first })
    sheets = workbook.sheets.compactMap { sheet in
      worksheets[sheet.relationship].map { Sheet(name: sheet.name, part: $0, isVisible: sheet.isVisible) }
    }
    sharedStrings = relationships.first { $0.kind == "sharedStrings" }?.part
    styles = relationships.first { $0.kind == "styles" }?.part
    countsFrom1904 = workbook.countsFrom1904
  }

  private static func relationships(
    of part: String, in container: ZipContainer
  ) throws(Problem) -> [RelationshipsReader.Relationship] {
    let path = part.split(separator: "/")
    let folder = path.dropLast().map { "\($0)/" }.joined()
    let reader = RelationshipsReader(folder: folder)
    let relationshipsPart = "\(folder)_rels/\(path.last ?? "").rels"
    if container.contains(relationshipsPart) { try container.read(relationshipsPart, into: reader) }
    return reader.all
  }
}
