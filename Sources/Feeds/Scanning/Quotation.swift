#if canImport(Glibc)
  import Glibc
#endif

/// Finds the end of a quoted cell (RFC 4180): the same function for cutting chunks and for splitting rows, so that both
/// see the same rows in damaged files too.
enum Quotation {
  /// A cell longer than this is no cell but a quotation mark that was never closed.
  static let longest = 65_536

  /// What follows an opening quotation mark.
  enum End {
    /// The closing mark is at `at`; `isEscaped`: there are doubled marks before it.
    case closed(at: Int, isEscaped: Bool)
    /// No closing mark that a delimiter, a line end or the end of the file follows.
    case broken
    /// The buffer ends before it can be told.
    case undecided
  }

  /// Looks for the mark that closes the one at `open`.
  ///
  /// - Parameters:
  ///   - end: how far the bytes go.
  ///   - isLast: whether the file ends there.
  static func end(
    of bytes: UnsafePointer<UInt8>, from open: Int, to end: Int, delimiter: UInt8, isLast: Bool
  ) -> End {
    var position = open + 1
    var isEscaped = false
    let limit = min(end, open + 1 + longest)
    while position < limit {
      guard let found = memchr(bytes + position, Int32(UInt8(ascii: "\"")), limit - position) else { break }
      let mark = UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
      guard mark + 1 < end else { return isLast ? .closed(at: mark, isEscaped: isEscaped) : .undecided }
      switch bytes[mark + 1] {
      case UInt8(ascii: "\""):
        isEscaped = true
        position = mark + 2
      case delimiter, UInt8(ascii: "\n"):
        return .closed(at: mark, isEscaped: isEscaped)
      case UInt8(ascii: "\r"):
        // A carriage return ends a row together with a line feed only.
        if mark + 2 < end {
          return bytes[mark + 2] == UInt8(ascii: "\n") ? .closed(at: mark, isEscaped: isEscaped) : .broken
        }
        return isLast ? .closed(at: mark, isEscaped: isEscaped) : .undecided
      default: return .broken
      }
    }
    return limit < end || isLast ? .broken : .undecided
  }
}
