import Civil

/// A canonical field that the rows of a dataset are made from. A definition must have it, with this type.
struct NeededField: Sendable {
  /// The canonical name.
  let name: String
  /// How its cells are read.
  let type: FieldType
  /// The names of its codes, where it is a coded field.
  let codes: [String]?

  init(_ name: String, _ type: FieldType) {
    self.name = name
    self.type = type
    codes = nil
  }

  init<Value: Code>(_ name: String, _ code: Value.Type) {
    self.name = name
    type = .code
    codes = code.allCases.map(\.name)
  }

  /// Sex is a code of GB/T 2261.1 rather than of one dataset.
  static let sex = NeededField(name: "sex", type: .code, codes: Sex.allCases.map { String(describing: $0) })

  private init(name: String, type: FieldType, codes: [String]?) {
    self.name = name
    self.type = type
    self.codes = codes
  }
}
