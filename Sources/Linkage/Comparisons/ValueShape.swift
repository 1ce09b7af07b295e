/// What a comparison looks at first of a value: enough to tell most values that are not alike apart.
struct ValueShape: BitwiseCopyable {
  /// One bit for each of 64 classes of characters that the value has.
  var characters: UInt64 = 0
  /// Its first four characters, the first in the lowest sixteen bits; 0 beyond its end.
  var head: UInt64 = 0
  /// One bit for each of 64 classes of words that it has. Of a date, the digits as `DateDigits`; 0 where it is none.
  var wordsOrDate: UInt64 = 0
  /// Where its characters begin.
  var start: UInt32 = 0
  /// How many characters it has.
  var count: UInt32 = 0
}
