/// The tables behind the comparison of Chinese and Korean names, as text that is read once when the first name is compared.
///
/// Text compiles in no time and can be read in a diff. Entries stand between spaces and line breaks.
enum NameTables {
  /// The entries of a table.
  static func entries(of table: StaticString) -> [[UInt32]] {
    table.withUTF8Buffer { bytes in
      String(decoding: bytes, as: UTF8.self).unicodeScalars.split { $0 == " " || $0 == "\n" }
        .map { $0.map(\.value) }
    }
  }
}
