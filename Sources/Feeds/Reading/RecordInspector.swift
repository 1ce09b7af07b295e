import Civil

/// Looks patiently at a row the fast path did not accept: is it a record at all, and if so, what is wrong with it?
struct RecordInspector {
  /// What a row turned out to be.
  enum Verdict {
    /// Nothing to do: blank, a total, a footer, a header repeated on a page.
    case noRecord
    /// A record that cannot be used: the field's index in the definition (-1: the row as a whole) and the reason.
    case unusable(field: Int, QuarantineReason)
  }

  let plan: TablePlan

  /// Whether a row is blank, a total, a footer, or a header repeated on a page.
  func isNoRecord(_ cells: [String]) -> Bool {
    let values = (plan.hasLineColumn ? Array(cells.dropFirst()) : cells).map(SpreadsheetCell.cleaned)
    return values.allSatisfy(\.isEmpty) || isRepeatedHeader(values) || RecordInspector.isTotalOrFooter(values)
  }

  /// Judges a row by its cells as written.
  func judge(_ cells: [String]) -> Verdict {
    if isNoRecord(cells) { return .noRecord }
    if cells.count < plan.columnCount, !plan.mayBeShort { return .unusable(field: -1, .columnCount) }
    if cells.count > plan.columnCount,
      cells[plan.columnCount...].contains(where: { !SpreadsheetCell.cleaned($0).isEmpty })
    {
      return .unusable(field: -1, .columnCount)
    }
    if let cell = cells.first(where: { $0.utf8.count > Quotation.longest }) {
      return .unusable(field: fieldIndex(ofColumn: cells.firstIndex(of: cell) ?? -1), .tooLong)
    }
    return firstDefect(cells)
  }

  /// The first field, in the order of the definition, without which the record cannot be used.
  private func firstDefect(_ cells: [String]) -> Verdict {
    let record = plan.definition.dataset.feedRecordType
    for (index, field) in plan.definition.fields.enumerated() {
      let reason = defect(of: field, cells, at: index)
      if let reason, !field.isOptional || (reason != .missing && record.mustBeReadable.contains(field.name)) {
        return .unusable(field: index, reason)
      }
    }
    for set in record.alternatives {
      let fields = set.compactMap { plan.definition.index(ofField: $0) }
      let reasons = fields.map { defect(of: plan.definition.fields[$0], cells, at: $0) }
      guard reasons.allSatisfy({ $0 != nil }) else { continue }
      let worst = reasons.firstIndex { $0 != .missing } ?? 0
      return .unusable(field: fields[worst], reasons[worst] ?? .missing)
    }
    return .unusable(field: -1, .missing)
  }

  /// What is wrong with a field's cell, or nil.
  func defect(of field: FieldDefinition, _ cells: [String], at index: Int) -> QuarantineReason? {
    let column = plan.columnOfField[index]
    let raw = column >= 0 && column < cells.count ? cells[column] : ""
    let text = SpreadsheetCell.cleaned(raw)
    if text.isEmpty { return .missing }
    if text.unicodeScalars.contains("\0") { return .nulByte }
    if text.unicodeScalars.contains("\u{FFFD}") { return .encoding }
    switch field.type {
    case .name: return PersonName(text).folded.isEmpty ? .missing : nil
    case .text: return NumberText.hasLostDigits(text) ? .idDigitsLost : nil
    case .residentID: return ResidentIDText.parse(text).failure
    case .disabilityNumber: return DisabilityNumberText.parse(text).failure
    case .date: return DateText.day(text).failure
    case .month: return DateText.month(text).failure
    case .amount: return AmountText.nonNegative(text).failure
    case .number: return AmountText.number(text, allowed: 0...254).failure
    case .year:
      return AmountText.number(text.hasSuffix("年") ? String(text.dropLast()) : text, allowed: 1800...7000).failure
    case .division: return plan.divisions.division(text).failure
    case .code:
      let folded = CodedText.folded(text)
      let isListed = field.codes.contains { $0.texts.contains { CodedText.folded($0) == folded } }
      return isListed ? nil : .codeUnlisted
    }
  }

  /// Whose record it is, where its ID can be read, whatever is wrong with the rest.
  func person(_ cells: [String]) -> ResidentID? {
    if let text = text(of: "id", cells) { return try? ResidentIDText.parse(text).get() }
    guard plan.definition.dataset == .disabilityCertificates, let number = text(of: "certificateNumber", cells) else {
      return nil
    }
    return try? DisabilityNumberText.parse(number).get()
  }

  /// The text of a field; nil where it is blank.
  private func text(of field: String, _ cells: [String]) -> String? {
    guard let index = plan.definition.index(ofField: field) else { return nil }
    let column = plan.columnOfField[index]
    guard column >= 0, column < cells.count else { return nil }
    let text = SpreadsheetCell.cleaned(cells[column])
    return text.isEmpty ? nil : text
  }

  private func fieldIndex(ofColumn column: Int) -> Int {
    plan.columnOfField.firstIndex { $0 == column } ?? -1
  }

  /// A header repeated on every page: at least half of its cells are the heads again.
  private func isRepeatedHeader(_ values: [String]) -> Bool {
    guard !plan.heads.isEmpty else { return false }
    let pairs = zip(values, plan.heads).filter { !$0.1.isEmpty }
    let equal = pairs.count { HeaderText.folded($0.0) == $0.1 }
    return equal * 2 >= pairs.count && equal > 0
  }

  private static let totals = ["合计", "总计", "小计", "共计", "本页合计", "累计", "总合计"]
  private static let footers = [
    "制表", "审核", "填表", "复核", "负责人", "经办", "单位负责", "打印", "第", "备注", "注:", "说明", "导出", "报送", "填报", "联系电话", "单位盖章",
  ]

  /// A row that sums up or signs, rather than tells of a person: its first filled cell says so.
  static func isTotalOrFooter(_ values: [String]) -> Bool {
    guard let first = values.first(where: { !$0.isEmpty }) else { return false }
    let text = SpreadsheetCell.codeFolded(first)
    if RecordInspector.totals.contains(where: { text == $0 || text.hasPrefix($0 + ":") || isTotal(text, $0) }) {
      return true
    }
    // A footer's word is followed by a colon; a page number is 第…页.
    if text.hasPrefix("第"), text.hasSuffix("页") || text.contains("页,") || text.contains("页共") { return true }
    return text.contains(":") && RecordInspector.footers.contains { text.hasPrefix($0) && $0 != "第" }
  }

  /// `合计125人`: a total with its figure in the same cell.
  private static func isTotal(_ text: String, _ word: String) -> Bool {
    guard text.hasPrefix(word) else { return false }
    return text.dropFirst(word.count).allSatisfy { ($0.isASCII && !$0.isLetter) || "人条笔元户次共".contains($0) }
  }
}

extension Result where Failure == QuarantineReason {
  /// The reason, or nil.
  fileprivate var failure: QuarantineReason? {
    if case .failure(let reason) = self { return reason }
    return nil
  }
}
