/// What kind of values a field has. It decides how values are folded before they are compared.
public enum FieldType: String, CaseIterable, Codable, Hashable, Sendable {
  /// A given name (名).
  case givenName = "given-name"
  /// A surname (姓).
  case surname
  /// A whole name (姓名).
  case fullName = "full-name"
  /// A calendar day (日期).
  case date
  /// A number that stands for one person or thing (证号).
  case identifier
  /// A postcode or a code of a division (邮编、区划代码): its first characters name the larger area.
  case areaCode = "area-code"
  /// A street address or a part of one (地址).
  case address
  /// A town, a district, a birthplace (地名).
  case place
  /// A telephone number (电话).
  case phone
  /// An e-mail address (电子邮箱).
  case email
  /// A number that says how much or which: a house number, an amount (数字).
  case number
  /// One of a few values: sex, state (类别).
  case category
  /// Anything else (文字).
  case text

  /// How values are folded.
  var folding: Folding {
    switch self {
    case .givenName, .surname, .fullName, .address, .place, .category, .text: .words
    case .identifier, .areaCode, .phone, .number: .compact
    case .date: .date
    case .email: .lowercase
    }
  }

  /// How texts are folded.
  enum Folding: Hashable, Sendable {
    /// Lower case without marks, words one space apart.
    case words
    /// Letters and digits only, lower case.
    case compact
    /// Eight digits, year first, where the text is a day; otherwise the digits it has.
    case date
    /// Lower case, everything else as it stands.
    case lowercase
  }
}
