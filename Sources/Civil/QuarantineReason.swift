/// Why a value, and with it often a record, cannot be used (隔离原因). The raw value is the code in `quarantine.csv`.
public enum QuarantineReason: String, Error, CaseIterable {
  /// A required field is empty or its column is missing.
  case missing
  /// An ID number with neither 18 nor 15 characters.
  case idLength = "id-length"
  /// An ID number with a character that has no place there.
  case idCharacter = "id-character"
  /// An ID number whose check character is wrong.
  case idCheckCharacter = "id-check-character"
  /// A number that names something, mostly an ID, in a spreadsheet's scientific notation: digits lost.
  case idDigitsLost = "id-digits-lost"
  /// Fifteen digits that hold no month and day: a longer number cut short.
  case idTruncated = "id-truncated"
  /// A text that is no date in any known form.
  case dateForm = "date-form"
  /// A date that the calendar does not have.
  case dateImpossible = "date-impossible"
  /// A death or cremation after the day the delivery describes: it cannot have happened yet. The record is used, but no
  /// rule takes the date for evidence.
  case dateAfterDelivery = "date-after-delivery"
  /// A death before the birth date in the person's ID. The record is used, but no rule takes the date for evidence.
  case dateBeforeBirth = "date-before-birth"
  /// A text that is no month in any known form.
  case monthForm = "month-form"
  /// A month that the calendar does not have.
  case monthImpossible = "month-impossible"
  /// A text that is no amount of money.
  case amountForm = "amount-form"
  /// An amount beyond 21,474,836.47 yuan.
  case amountRange = "amount-range"
  /// An amount below zero: no agency pays less than nothing, and a reversal under a number of its own cannot be told from
  /// the payment it takes back.
  case amountNegative = "amount-negative"
  /// A text that is no whole number, or one out of range.
  case numberForm = "number-form"
  /// A coded value that the feed definition does not list.
  case codeUnlisted = "code-unlisted"
  /// A text that is no division code.
  case divisionForm = "division-form"
  /// Bytes that the file's encoding does not have.
  case encoding
  /// A row with fewer cells than the header, or more.
  case columnCount = "column-count"
  /// A quotation mark that is never closed.
  case unterminatedQuote = "unterminated-quote"
  /// A cell, or a record, longer than any real one.
  case tooLong = "too-long"
  /// A NUL byte inside a record.
  case nulByte = "nul-byte"
}
