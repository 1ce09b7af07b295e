import Civil

/// The answer to a workbook that staff filled in (回执).
public struct ReplyWorkbook: Sendable {
  /// The name of the hidden sheet by which a reply is told from a workbook to be read back.
  public static let markSheet = "hedui-reply"
}
