import Civil

/// Hides parts of personal numbers (脱敏). No law fixes a form: staff lists show region and end of an ID, and the last
/// four digits of an account.
public enum Masking: Sendable {
  /// As staff lists show numbers.
  case masked
  /// Nothing hidden: only for whoever has to demand money back, and never in files that leave the office.
  case unmasked

  /// Fields that hold a bank account or the number of a social security card.
  private static let accountFields: Set<String> = ["bankAccount", "cardNumber"]
  /// Fields that hold an ID number, whatever state it is in.
  private static let idFields: Set<String> = ["id", "claimantId", "headId"]
  /// As many digits in a row can be an ID of the old form, or hold a new one.
  private static let idLength = 15

  /// An ID, or the text delivered instead of one: `222405********0018`.
  public func id(_ text: String) -> String {
    guard self == .masked else { return text }
    let length = text.count
    let head = length > 10 ? 6 : min(6, length / 2)
    let tail = length > 10 ? 4 : 0
    return text.prefix(head) + String(repeating: "*", count: length - head - tail) + text.suffix(tail)
  }

  /// An account: all but the last four characters hidden, `************0015`.
  public func account(_ text: String) -> String {
    guard self == .masked else { return text }
    let tail = text.count > 4 ? 4 : 0
    return String(repeating: "*", count: text.count - tail) + text.suffix(tail)
  }

  /// The value of a field: IDs and accounts as above; long numbers inside other values, such as the ID at the start of a
  /// disability certificate's number, like IDs.
  public func value(_ text: String, ofField field: String) -> String {
    guard self == .masked else { return text }
    if Masking.accountFields.contains(field) { return account(text) }
    if Masking.idFields.contains(field) { return id(text) }
    return self.text(text)
  }

  /// The number of a person in the register here: shown, unless it is an ID after all.
  public func personNumber(_ text: String) -> String {
    guard self == .masked, ResidentID(text) != nil else { return text }
    return id(text)
  }

  /// Words, in which long numbers are hidden like IDs.
  public func text(_ text: String) -> String {
    // Nearly every text has fewer digits than that; full-width ones begin with the byte 0xEF.
    guard self == .masked, text.utf8.count(where: { 0x30...0x39 ~= $0 || $0 == 0xEF }) >= Masking.idLength else {
      return text
    }
    var characters = Array(text)
    var start = 0
    while start < characters.count {
      var end = start
      while end < characters.count, Masking.isDigit(characters[end]) { end += 1 }
      if end - start >= Masking.idLength {
        let endsInX = end < characters.count && "XxＸｘ".contains(characters[end])
        for index in start + 6..<end - (endsInX ? 3 : 4) { characters[index] = "*" }
      }
      start = end + 1
    }
    return String(characters)
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
  }

  /// A name as public notices show it: `金*花`, `金*`; all but the first and last character hidden.
  public static func noticeName(_ name: String) -> String {
    guard name.count > 1 else { return String(repeating: "*", count: name.count) }
    guard name.count > 2 else { return name.prefix(1) + "*" }
    return name.prefix(1) + String(repeating: "*", count: name.count - 2) + name.suffix(1)
  }
}
