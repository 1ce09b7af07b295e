import Civil

/// Cells that are written in one of the ways people and spreadsheets write them, and cells that cannot be read.
extension RowReader {
  /// Reads a cell's text with one of the patient parsers; nil where the cell is blank or cannot be read.
  @inline(never)
  mutating func unusual<Value>(_ slot: Int, _ parse: (String) -> Result<Value, QuarantineReason>) -> Value? {
    let text = text(slot)
    if text.isEmpty { return nil }
    switch parse(text) {
    case .success(let value): return value
    case .failure(.missing): return nil
    case .failure(let reason):
      refuse(slot, reason)
      return nil
    }
  }

  /// The cell in half width; nil where it is not of the usual kind, or its quotation marks are doubled.
  private func narrow(_ slot: Int) -> NarrowCell? {
    isEscaped(slot) ? nil : raw(slot).flatMap { NarrowCell($0, encoding) }
  }

  /// Reads a day with separators, 年月日, a time behind it, full width, or something rarer.
  @inline(never)
  mutating func unusualDay(_ slot: Int) -> Day? {
    narrow(slot)?.day ?? unusual(slot, DateText.day)
  }

  /// Reads a month with separators, 年月, full width, or something rarer.
  @inline(never)
  mutating func unusualMonth(_ slot: Int) -> Month? {
    narrow(slot)?.month ?? unusual(slot, DateText.month)
  }

  /// Reads an amount with a sign of currency, grouped digits, full width, or something rarer.
  @inline(never)
  mutating func unusualAmount(_ slot: Int) -> Amount? {
    narrow(slot)?.amount ?? unusual(slot, AmountText.nonNegative)
  }

  /// Reads an ID that is not eighteen plain characters.
  @inline(never)
  mutating func unusualID(_ slot: Int) -> ResidentID? {
    narrow(slot)?.residentID ?? unusual(slot, ResidentIDText.parse)
  }

  /// Reads a name with brackets, rare characters or damage.
  @inline(never)
  mutating func unusualName(_ slot: Int) -> TextHash? {
    let text = text(slot)
    if text.isEmpty { return isRequired(slot) ? nil : TextHash.none }
    if text.unicodeScalars.contains("\u{FFFD}") || text.unicodeScalars.contains("\0") {
      refuse(slot, text.unicodeScalars.contains("\0") ? .nulByte : .encoding)
      return nil
    }
    let hash = PersonName(text).hash
    return hash.isNone && isRequired(slot) ? nil : hash
  }

  /// The hash of a number or text for comparing: half width, no spaces, no case.
  mutating func textHash(_ slot: Int) -> TextHash {
    guard let raw = raw(slot) else { return TextHash.none }
    if RowReader.isSurelyFilled(raw), raw.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      var hasher = FoldedHasher()
      for byte in raw { hasher.combine(UInt32(byte)) }
      return hasher.finish()
    }
    return TextHash(of: SpreadsheetCell.codeFolded(text(slot)))
  }

  /// The hash of the number of an account or card. A number in scientific notation has lost its digits: it is equal to no
  /// other. What stands for "none" is no number.
  mutating func accountHash(_ slot: Int) -> TextHash {
    guard let raw = raw(slot) else { return TextHash.none }
    if RowReader.isSurelyFilled(raw), raw.allSatisfy({ $0 >= 0x30 && $0 <= 0x39 }) {
      return raw.allSatisfy { $0 == 0x30 } ? TextHash.none : textHash(slot)
    }
    let text = SpreadsheetCell.codeFolded(text(slot))
    if NumberText.isPlaceholder(text) { return TextHash.none }
    if NumberText.hasLostDigits(text) {
      refuse(slot, .idDigitsLost)
      return .unreadable
    }
    return TextHash(of: text)
  }

  /// The ID number a disability certificate's number begins with; nil where the number is none.
  mutating func disabilityNumber(_ slot: Int) -> ResidentID? {
    if let raw = raw(slot), let id = DisabilityNumberText.plain(raw) { return id }
    return unusual(slot, DisabilityNumberText.parse)
  }

  /// The grade a disability certificate's number tells.
  func disabilityGrade(_ slot: Int) -> DisabilityCertificate.Grade? {
    DisabilityNumberText.grade(text(slot))
  }
}

extension String {
  /// The text of a quoted cell: `""` stands for `"`.
  func replacingDoubledQuotes() -> String {
    var result = String.UnicodeScalarView()
    var skips = false
    for scalar in unicodeScalars {
      if scalar == "\"", skips {
        skips = false
        continue
      }
      skips = scalar == "\""
      result.append(scalar)
    }
    return String(result)
  }
}
