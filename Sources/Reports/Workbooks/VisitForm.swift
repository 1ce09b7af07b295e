import Civil

/// One check form: a page A4. All rows have fixed heights, so that whatever stands in them, a page is a page.
struct VisitForm {
  /// How wide the columns are, in characters: a label and its value, twice.
  static let widths: [Double] = [15, 30, 15, 30]
  /// Records of evidence that are looked at; what does not fit the row is left out and said.
  static let recordLimit = 8
  private static let lastColumn = widths.count - 1
  /// Characters in a line of a cell that is as wide as three columns.
  private static let wideWidth = widths[1...].reduce(0, +)

  let finding: ReportedFinding
  let cells: FindingCells
  let asOf: Day
  let wording: Wording

  /// Writes the form below what is there.
  func write(to sheet: WorkbookSheet) {
    writeHead(sheet)
    writeClaim(sheet)
    writeCheck(sheet)
    writeSignatures(sheet)
  }

  private func writeHead(_ sheet: WorkbookSheet) {
    sheet.beginRow(height: 34)
    sheet.merged([wording.workbook(.formTitle)], 0...VisitForm.lastColumn, .formTitle)
    sheet.beginRow(height: 20)
    let number = finding.standing.map { wording.title(.caseNumber) + wording.colon + $0.number.description } ?? ""
    sheet.merged([number], 0...1, .formSmall)
    sheet.merged([wording.asOf(asOf)], 2...VisitForm.lastColumn, .formSmallRight)
    pair((wording.title(.name), [cells.name(finding)]), (wording.title(.id), [cells.id(finding)]), sheet)
    pair(
      (wording.title(.personNumber), cells.texts(.personNumber, of: finding)),
      (wording.workbook(.place), [cells.place(finding)]), sheet)
  }

  private func writeClaim(_ sheet: WorkbookSheet) {
    wide(wording.workbook(.formClaim), [cells.ruleTitle(finding.rule)], lines: 2, sheet)
    wide(
      wording.title(.certainty),
      [wording.text(finding.certainty) + wording.colon + wording.explanation(finding.certainty)], lines: 2, sheet)
    let period = cells.texts(.period, of: finding).joined(separator: wording.listSeparator)
    let money = finding.money.map { wording.grouped($0.outstanding) } ?? "—"
    pair((wording.title(.period), [period]), (wording.title(.outstanding), [money]), sheet)
    wide(wording.title(.evidence), fitting(cells.texts(.evidence, of: finding), lines: 8), lines: 8, sheet)
    let doubts = cells.texts(.doubts, of: finding)
    wide(wording.title(.doubts), fitting(doubts, lines: 3), lines: 3, sheet)
    wide(wording.title(.legalBasis), fitting(cells.texts(.legalBasis, of: finding), lines: 2), lines: 2, sheet)
  }

  private func writeCheck(_ sheet: WorkbookSheet) {
    wide(wording.workbook(.formMethod), [boxes(wording.methods)], lines: 2, sheet)
    wide(wording.workbook(.formResult), wording.results.map { boxes($0) }, lines: 5, sheet)
    wide(wording.workbook(.formExplanation), [""], lines: 5, sheet)
  }

  private func writeSignatures(_ sheet: WorkbookSheet) {
    signature(.formPerson, .formPhone, sheet)
    signature(.formChecker, .formDate, sheet)
    signature(.formSecondChecker, .formDate, sheet)
    sheet.beginRow(height: 30)
    sheet.merged([wording.workbook(.formNotice)], 0...VisitForm.lastColumn, .formNotice)
  }

  // MARK: Rows

  private func pair(
    _ left: (label: String, texts: [String]), _ right: (label: String, texts: [String]), _ sheet: WorkbookSheet
  ) {
    sheet.beginRow(height: 30)
    for (column, side) in [(0, left), (2, right)] {
      sheet.text(side.label, column, .formLabel)
      sheet.lines(fitting(side.texts, lines: 2, width: VisitForm.widths[column + 1]), column + 1, .formText)
    }
  }

  private func wide(_ label: String, _ texts: [String], lines: Int, _ sheet: WorkbookSheet) {
    sheet.beginRow(height: Double(max(lines, 2)) * 15 + 4)
    sheet.text(label, 0, .formLabel)
    sheet.merged(texts, 1...VisitForm.lastColumn, .formText)
  }

  private func signature(_ left: WorkbookPhrase, _ right: WorkbookPhrase, _ sheet: WorkbookSheet) {
    sheet.beginRow(height: 32)
    sheet.text(wording.workbook(left), 0, .formLabel)
    sheet.blank(1, .formText)
    sheet.text(wording.workbook(right), 2, .formLabel)
    sheet.text(right == .formDate ? wording.workbook(.formDateBlank) : "", 3, .formText)
  }

  private func boxes(_ texts: [LocalText]) -> String {
    // A box stays with its words: lines break between boxes only.
    texts.map { "□\u{A0}" + $0[wording.language].replacing(" ", with: "\u{A0}") }.joined(separator: "  ")
  }

  /// As many of the texts as fit so many lines; each is cut where it alone is too long.
  private func fitting(_ texts: [String], lines: Int, width: Double = wideWidth) -> [String] {
    var left = lines
    var shown: [String] = []
    guard texts.contains(where: { !$0.isEmpty }) else { return ["—"] }
    for (index, text) in texts.enumerated() {
      let isLast = index + 1 == texts.count
      let needed = TextSize.lines(text, width: width)
      // A line is kept for saying that there is more.
      if needed <= left - (isLast ? 0 : 1) {
        shown.append(text)
        left -= needed
      } else if shown.isEmpty {
        return [text.prefix(utf16: max(1, Int(width) / 2 * (lines - 1))) + "…"]
      } else {
        return shown + ["…"]
      }
    }
    return shown
  }
}
