import Civil

/// The name of a drop (一次报送的文件): `<YYYYMMDD>-<full|delta>[-<part>].<csv|xml|xlsx>`.
public struct DropName: Hashable, Sendable, Comparable {
  /// How a drop changes the state of its dataset.
  public enum Kind: String, Sendable, CaseIterable, Comparable {
    /// Replaces everything delivered before.
    case full
    /// Adds to it, record by record.
    case delta

    /// Whether the first goes before the second.
    public static func < (left: Kind, right: Kind) -> Bool { left == .full && right == .delta }
  }

  /// How a drop is written.
  public enum Format: String, Sendable, CaseIterable {
    /// Delimited text.
    case csv
    /// XML.
    case xml
    /// An Office Open XML workbook.
    case xlsx
  }

  /// The file name.
  public let text: String
  /// The day the data describe.
  public let day: Day
  /// Full or delta.
  public let kind: Kind
  /// The part, or empty where the delivery is in one piece.
  public let part: String
  /// The format the ending names.
  public let format: Format

  /// Reads a file name, or nil where it is not of the form.
  public init?(_ text: String) {
    guard let dot = text.lastIndex(of: "."), let format = Format(rawValue: text[text.index(after: dot)...].lowercased())
    else { return nil }
    let pieces = text[..<dot].split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    guard pieces.count >= 2, pieces[0].utf8.count == 8, let day = Day(String(pieces[0])),
      let kind = Kind(rawValue: pieces[1].lowercased())
    else { return nil }
    if pieces.count == 3, pieces[2].isEmpty { return nil }
    self.text = text
    self.day = day
    self.kind = kind
    self.part = pieces.count == 3 ? String(pieces[2]) : ""
    self.format = format
  }

  /// The order in which drops take effect: by day, a full one before the deltas of its day, then by part. Parts that are
  /// numbers count as numbers.
  public static func < (left: DropName, right: DropName) -> Bool {
    if left.day != right.day { return left.day < right.day }
    if left.kind != right.kind { return left.kind < right.kind }
    let (leftNumber, rightNumber) = (Int(left.part), Int(right.part))
    // Numbered parts go before named ones, so that the order has no circles.
    if (leftNumber == nil) != (rightNumber == nil) { return leftNumber != nil }
    if let leftNumber, let rightNumber, leftNumber != rightNumber { return leftNumber < rightNumber }
    if left.part != right.part { return left.part.utf8.lexicographicallyPrecedes(right.part.utf8) }
    return left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }
}
