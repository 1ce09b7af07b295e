import Civil

/// Reads money and whole numbers as agencies write them.
enum AmountText {
  /// Reads an amount in yuan: `600`, `1,234.50`, `￥600.00`, `600元`, full-width digits.
  static func amount(_ text: String) -> Result<Amount, QuarantineReason> {
    var cell = SpreadsheetCell.codeFolded(text)[...]
    if cell.isEmpty { return .failure(.missing) }
    var negative = false
    if cell.first == "-" || cell.first == "−" {
      negative = true
      cell = cell.dropFirst()
    }
    // U+FFE5 narrows to nothing of ASCII; U+00A5 is the half-width sign.
    if let sign = cell.first, "¥￥".contains(sign) { cell = cell.dropFirst() }
    for word in ["人民币", "rmb", "cny"] where cell.hasPrefix(word) { cell = cell.dropFirst(word.count) }
    if cell.hasSuffix("元") || cell.hasSuffix("圆") { cell = cell.dropLast() }
    let parts = cell.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), let yuan = whole(parts[0]) else { return .failure(.amountForm) }
    guard let fen = fen(of: parts.count == 2 ? parts[1] : "") else { return .failure(.amountForm) }
    let (product, overflow) = yuan.multipliedReportingOverflow(by: 100)
    guard !overflow, product <= Int.max - 100,
      let amount = Amount(Fen(Int64(negative ? -(product + fen) : product + fen)))
    else { return .failure(.amountRange) }
    return .success(amount)
  }

  /// Reads an amount as agencies report it: paid, owed or paid back, never less than nothing.
  static func nonNegative(_ text: String) -> Result<Amount, QuarantineReason> {
    amount(text).flatMap { $0.rawValue < 0 ? .failure(.amountNegative) : .success($0) }
  }

  /// Reads a whole number: `15`, `15.0`, full-width digits.
  static func number(_ text: String, allowed: ClosedRange<Int>) -> Result<Int, QuarantineReason> {
    let cell = SpreadsheetCell.codeFolded(text)
    if cell.isEmpty { return .failure(.missing) }
    let parts = cell.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.count == 1 || !parts[1].isEmpty && parts[1].allSatisfy({ $0 == "0" }),
      let value = digits(parts[0]), allowed.contains(value)
    else { return .failure(.numberForm) }
    return .success(value)
  }

  /// Digits, perhaps grouped by commas in threes.
  private static func whole(_ text: Substring) -> Int? {
    let groups = text.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      guard (1...3).contains(groups[0].count), groups.dropFirst().allSatisfy({ $0.count == 3 }) else { return nil }
    }
    return digits(Substring(groups.joined()))
  }

  private static func digits(_ text: Substring) -> Int? {
    guard !text.isEmpty, text.utf8.count <= 16, text.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    return Int(text)
  }

  /// The fen of the digits behind the point. More than two digits are an amount only where a binary fraction was written
  /// out (`103.09999999999999`, `600.50000000000001`): then they round to fen without doubt.
  private static func fen(of decimals: Substring) -> Int? {
    guard decimals.utf8.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) else { return nil }
    let first = Int(String(decimals.prefix(2)).padding(2)) ?? 0
    let rest = decimals.dropFirst(2)
    if rest.allSatisfy({ $0 == "0" }) { return first }
    guard rest.count >= 6 else { return nil }
    if rest.prefix(6).allSatisfy({ $0 == "9" }) { return first + 1 }
    return rest.prefix(6).allSatisfy { $0 == "0" } ? first : nil
  }
}

extension String {
  fileprivate func padding(_ width: Int) -> String {
    self + String(repeating: "0", count: max(0, width - count))
  }
}
