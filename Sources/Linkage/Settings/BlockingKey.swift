/// A part of a blocking rule: a field and what is made of it. Text form: `surname`, `surname:soundex`.
public struct BlockingKey: Hashable, Sendable {
  /// The field.
  public var field: String
  /// What is made of its value.
  public var transform: KeyTransform

  /// A key.
  public init(_ field: String, _ transform: KeyTransform = .whole) {
    self.field = field
    self.transform = transform
  }
}

extension BlockingKey: LosslessStringConvertible, Codable {
  /// The text form in settings files.
  public var description: String {
    transform == .whole ? field : "\(field):\(transform)"
  }

  /// Reads the text form. A field's name may have a colon as long as a transform follows.
  public init?(_ description: String) {
    guard let colon = description.lastIndex(of: ":") else {
      if description.isEmpty { return nil }
      self.init(description, .whole)
      return
    }
    guard let transform = KeyTransform(String(description[description.index(after: colon)...])) else { return nil }
    self.init(String(description[..<colon]), transform)
  }

  /// Reads the text form.
  public init(from decoder: any Decoder) throws {
    self = try TextForm.decode(from: decoder)
  }

  /// Writes the text form.
  public func encode(to encoder: any Encoder) throws {
    try TextForm.encode(self, to: encoder)
  }
}
