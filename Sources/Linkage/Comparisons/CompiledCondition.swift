/// A level's condition in the form the comparing loop wants: no references, no payloads.
struct CompiledCondition {
  enum Kind: UInt8 {
    case jaroWinkler
    case edits
    case words
    case wordsContained
    case sameKey
    case dateDigit
    case dayMonthSwapped
    case years
    case days
    case swapped
    case related
    case otherwise
  }

  let kind: Kind
  /// The level's number, from 1.
  let level: UInt8
  var real = 0.0
  var whole = 0
  var keys: UnsafePointer<UInt64>?
}
