import CLibXLSXWriter

/// How a cell of a workbook looks. A cell is locked unless its style says otherwise.
enum WorkbookStyle: Int, CaseIterable {
  case title, heading, notice
  case header, headerToFill
  /// Bordered cells that must not be typed over.
  case text, center, wrapped, count, money, day, total, totalMoney
  /// Cells in rows that can be sorted: Excel sorts unlocked cells only. What is typed there is turned away by a check.
  case rowText, rowCenter, rowWrapped, rowCount, rowMoney, rowDay, rowNew, rowChanged, rowOverdue, rowOverdueDay
  /// Cells to be filled in.
  case fillText, fillMoney, fillDay
  /// The printed form.
  case formTitle, formSmall, formSmallRight, formLabel, formText, formNotice

  /// Gives a format this style.
  func apply(to format: UnsafeMutablePointer<lxw_format>, font: String) {
    format_set_font_name(format, font)
    format_set_font_size(format, fontSize)
    if isBold { format_set_bold(format) }
    if hasBorder {
      format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue))
      format_set_border_color(format, self.isForm ? 0x404040 : 0xA6A6A6)
    }
    if let fill { format_set_bg_color(format, fill) }
    if let color { format_set_font_color(format, color) }
    if let numberFormat { format_set_num_format(format, numberFormat) }
    if isUnlocked { format_set_unlocked(format) }
    if isWrapped { format_set_text_wrap(format) }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    if isIndented { format_set_indent(format, 1) }
    if let alignment { format_set_align(format, UInt8(alignment.rawValue)) }
  }

  private var fontSize: Double {
    switch self {
    case .title: return 14
    case .formTitle: return 18
    case .heading: return 12
    case .formLabel, .formText: return 11
    case .notice, .formSmall, .formSmallRight, .formNotice: return 10
    // 五号, the size of office documents.
    default: return 10.5
    }
  }

  private var isForm: Bool {
    switch self {
    case .formTitle, .formSmall, .formSmallRight, .formLabel, .formText, .formNotice: return true
    default: return false
    }
  }

  private var isBold: Bool {
    switch self {
    case .title, .heading, .header, .headerToFill, .total, .totalMoney, .rowNew, .rowChanged, .rowOverdue,
      .formTitle, .formLabel:
      return true
    default: return false
    }
  }

  private var hasBorder: Bool {
    switch self {
    case .title, .heading, .notice, .formTitle, .formSmall, .formSmallRight, .formNotice: return false
    default: return true
    }
  }

  private var fill: lxw_color_t? {
    switch self {
    case .header: return 0xDDEBF7
    case .headerToFill: return 0xFFE699
    case .total, .totalMoney: return 0xF2F2F2
    case .rowNew: return 0xC6E0B4
    case .rowChanged: return 0xFFE0B3
    case .rowOverdue, .rowOverdueDay: return 0xFBD5D5
    case .fillText, .fillMoney, .fillDay: return 0xFFFBE6
    case .formLabel: return 0xF2F2F2
    default: return nil
    }
  }

  private var color: lxw_color_t? {
    switch self {
    case .notice, .formNotice: return 0x595959
    case .rowOverdue, .rowOverdueDay: return 0x9C0006
    default: return nil
    }
  }

  private var numberFormat: String? {
    switch self {
    case .money, .totalMoney, .rowMoney, .fillMoney: return "#,##0.00"
    case .count, .rowCount, .total: return "#,##0"
    case .day, .rowDay, .rowOverdueDay, .fillDay: return "yyyy-mm-dd"
    // What is typed there stays as it is typed: no number, no formula.
    case .fillText: return "@"
    default: return nil
    }
  }

  private var isUnlocked: Bool {
    switch self {
    case .rowText, .rowCenter, .rowWrapped, .rowCount, .rowMoney, .rowDay, .rowNew, .rowChanged, .rowOverdue,
      .rowOverdueDay, .fillText, .fillMoney, .fillDay:
      return true
    default: return false
    }
  }

  private var isWrapped: Bool {
    switch self {
    case .header, .headerToFill, .wrapped, .rowWrapped, .rowText, .rowCenter, .rowNew, .rowChanged, .rowOverdue, .text,
      .center, .fillText, .total, .formLabel, .formText, .formNotice:
      return true
    default: return false
    }
  }

  /// Whether there is some room at the left, so that words do not touch the line.
  private var isIndented: Bool {
    switch self {
    case .text, .wrapped, .rowText, .rowWrapped, .fillText, .formText: return true
    default: return false
    }
  }

  private var alignment: lxw_format_alignments? {
    switch self {
    case .header, .headerToFill, .center, .day, .rowCenter, .rowDay, .rowNew, .rowChanged, .rowOverdue, .rowOverdueDay,
      .fillDay, .formTitle, .formLabel:
      return LXW_ALIGN_CENTER
    case .formSmallRight: return LXW_ALIGN_RIGHT
    default: return nil
    }
  }
}
