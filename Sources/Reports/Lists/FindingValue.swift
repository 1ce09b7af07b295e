import Civil

/// What a list shows of a finding in one column, before it takes the form of a spreadsheet's or a CSV file's cell.
enum FindingValue {
  /// Nothing.
  case nothing
  /// Words.
  case text(String)
  /// Several sentences.
  case lines([String])
  /// A number that is a name, such as an ID: never to be added up or shortened.
  case digits(String)
  /// A month.
  case month(Month)
  /// How many.
  case count(Int)
  /// Yuan.
  case money(Fen)
  /// A date.
  case day(Day)
}
