import CLibXLSXWriter

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A check of what is typed into cells, with what the program says about it (数据验证).
struct CellCheck {
  /// What may be typed.
  enum Allowed {
    /// One of these texts, from a drop-down.
    case oneOf([String])
    /// A number above this.
    case above(Double)
    /// A date between these, each a formula.
    case date(from: String, to: String)
    /// Nothing at all.
    case nothing
  }

  /// What may be typed.
  let allowed: Allowed
  /// What is said when the cell is selected.
  var message: String?
  /// The head of the refusal, and what it says.
  let title, refusal: String

  /// Puts the check on cells, counted from 0.
  func add(to sheet: WorkbookSheet, rows: ClosedRange<lxw_row_t>, columns: ClosedRange<Int>) {
    var texts: [UnsafeMutablePointer<CChar>?] = []
    defer { for text in texts { free(text) } }
    func keep(_ text: String?) -> UnsafeMutablePointer<CChar>? {
      guard let text else { return nil }
      texts.append(strdup(text))
      return texts[texts.count - 1]
    }
    var check = lxw_data_validation()
    check.error_title = keep(title)
    check.error_message = keep(refusal)
    check.input_message = keep(message)
    var list: [UnsafeMutablePointer<CChar>?] = []
    switch allowed {
    case .oneOf(let items):
      check.validate = UInt8(LXW_VALIDATION_TYPE_LIST.rawValue)
      list = items.map(keep) + [nil]
    case .above(let number):
      check.validate = UInt8(LXW_VALIDATION_TYPE_DECIMAL.rawValue)
      check.criteria = UInt8(LXW_VALIDATION_CRITERIA_GREATER_THAN.rawValue)
      check.value_number = number
    case .date(let first, let last):
      check.validate = UInt8(LXW_VALIDATION_TYPE_DATE_FORMULA.rawValue)
      check.criteria = UInt8(LXW_VALIDATION_CRITERIA_BETWEEN.rawValue)
      check.minimum_formula = keep(first)
      check.maximum_formula = keep(last)
    case .nothing:
      check.validate = UInt8(LXW_VALIDATION_TYPE_CUSTOM_FORMULA.rawValue)
      check.value_formula = keep("=FALSE")
    }
    list.withUnsafeMutableBufferPointer { list in
      if !list.isEmpty { check.value_list = list.baseAddress }
      sheet.check(
        worksheet_data_validation_range(
          sheet.pointer, rows.lowerBound, lxw_col_t(columns.lowerBound), rows.upperBound,
          lxw_col_t(columns.upperBound), &check))
    }
  }
}
