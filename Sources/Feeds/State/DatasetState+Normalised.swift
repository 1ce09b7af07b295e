import Civil

extension DatasetState {
  /// A record's values in canonical form, in the order of the definition's fields: IDs of 18 characters, days and months
  /// of ISO 8601, amounts in fen, codes by name, texts cleaned. Empty where there is no value, or none that can be read.
  public func normalised(at place: Place) -> [String] {
    guard let table = tables.last(where: { $0.base <= place.offset }) else { return [] }
    let cells = RecordText(table).cells(at: place)
    var values = definition.fields.indices.map { index -> String in
      let column = table.plan.columnOfField[index]
      guard column >= 0, column < cells.count else { return "" }
      return normalised(cells[column], as: definition.fields[index], divisions: table.plan.divisions)
    }
    // A disability certificate's number holds the ID where the column is empty.
    if dataset == .disabilityCertificates, let id = definition.index(ofField: "id"), values[id].isEmpty,
      let number = definition.index(ofField: "certificateNumber"), isBlank(id, cells, table)
    {
      values[id] = (try? DisabilityNumberText.parse(values[number]).get())?.description ?? ""
    }
    return values
  }

  private func isBlank(_ field: Int, _ cells: [String], _ table: Table) -> Bool {
    let column = table.plan.columnOfField[field]
    return column < 0 || column >= cells.count || SpreadsheetCell.cleaned(cells[column]).isEmpty
  }

  private func normalised(_ cell: String, as field: FieldDefinition, divisions: DivisionTable) -> String {
    let text = SpreadsheetCell.cleaned(cell)
    switch field.type {
    case .text, .name: return text
    case .residentID: return (try? ResidentIDText.parse(text).get())?.description ?? ""
    case .disabilityNumber: return SpreadsheetCell.codeFolded(text).uppercased()
    case .date: return (try? DateText.day(text).get())?.description ?? ""
    case .month: return (try? DateText.month(text).get())?.description ?? ""
    case .amount: return (try? AmountText.nonNegative(text).get()).map { String($0.rawValue) } ?? ""
    case .number: return (try? AmountText.number(text, allowed: 0...254).get()).map { String($0) } ?? ""
    case .year:
      let year = text.hasSuffix("年") ? String(text.dropLast()) : text
      return (try? AmountText.number(year, allowed: 1800...7000).get()).map { String($0) } ?? ""
    case .division: return (try? divisions.division(text).get())?.description ?? ""
    case .code:
      let folded = CodedText.folded(text)
      return field.codes.first { $0.texts.contains { CodedText.folded($0) == folded } }?.name ?? ""
    }
  }
}
