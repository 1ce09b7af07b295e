import Civil

/// Makes a record unusable, in one field, in a way that agencies' files really do.
struct Damage {
  let field: String
  let reason: QuarantineReason

  /// Damages one of the required cells.
  static func apply(to row: Row, layout: Layout, required: [Int]) -> Damage {
    let isHarsh = layout.cells.noise == .harsh
    let ids = required.filter { layout.columns[$0].kind == .id }
    // Most damage is done to ID numbers.
    let cell = !ids.isEmpty && row.random.perMille(600) ? row.random.pick(ids) : row.random.pick(required)
    let column = layout.columns[cell]
    let reason: QuarantineReason
    switch column.kind {
    case .id: reason = damageID(row, cell, isHarsh: isHarsh)
    case .day:
      reason = damage(
        row, cell, isHarsh: isHarsh,
        [("", .missing), ("2021-02-30", .dateImpossible), ("20210431", .dateImpossible), ("不详", .dateForm)])
    case .month:
      reason = damage(
        row, cell, isHarsh: isHarsh,
        [("", .missing), ("2021-13", .monthImpossible), ("202100", .monthImpossible), ("本月", .monthForm)])
    case .money: reason = damage(row, cell, isHarsh: isHarsh, [("", .missing), ("待定", .amountForm)])
    case .number: reason = damage(row, cell, isHarsh: isHarsh, [("", .missing), ("若干", .numberForm)])
    case .code: reason = damage(row, cell, isHarsh: isHarsh, [("", .missing), ("待核实", .codeUnlisted)])
    case .name, .text: reason = damage(row, cell, isHarsh: false, [("", .missing)])
    }
    return Damage(field: column.field, reason: reason)
  }

  /// Fills one of the texts in; the last is left to harsh extracts where there are several.
  private static func damage(
    _ row: Row, _ cell: Int, isHarsh: Bool, _ texts: [(text: StaticString, reason: QuarantineReason)]
  ) -> QuarantineReason {
    let choice = texts[row.random.below(isHarsh ? texts.count : max(1, texts.count - 1))]
    row.spoil(cell) { $0.append(choice.text) }
    return choice.reason
  }

  private static func damageID(_ row: Row, _ cell: Int, isHarsh: Bool) -> QuarantineReason {
    let id = row.identity
    switch row.random.below(isHarsh ? 8 : 5) {
    case 0:
      row.spoil(cell) { _ in }
      return .missing
    case 1:
      // What a spreadsheet shows of a long number.
      row.spoil(cell) { buffer in
        buffer.append(number: id.packed / 10_000_000_000_000_000)
        buffer.append(".")
        buffer.append(number: id.packed / 100_000_000_000 % 100_000, width: 5)
        buffer.append("E+17")
      }
      return .idDigitsLost
    case 2:
      let zeros = ResidentIDText(packed: id.packed / 100 * 100)
      guard zeros.check != 0x30 else { break }
      row.spoil(cell) { buffer in
        buffer.append(number: zeros.packed, width: 17)
        buffer.append("0")
      }
      return .idCheckCharacter
    case 5:
      row.spoil(cell) { $0.append(number: id.packed, width: 17) }
      return .idLength
    case 6:
      row.spoil(cell) { buffer in
        buffer.append(number: id.packed / 10, width: 16)
        buffer.append("O")
        buffer.append(id.check)
      }
      return .idCharacter
    case 7 where id.packed / 10_000_000 % 100 > 12:
      // Cut to fifteen characters: the last two digits of the year stand where a month would be.
      row.spoil(cell) { $0.append(number: id.packed / 100, width: 15) }
      return .idTruncated
    default: break
    }
    row.spoil(cell) { id.appendMistyped(to: $0) }
    return .idCheckCharacter
  }
}
