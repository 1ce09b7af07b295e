/// What the sources of this project may not look like.
enum SourceShape {
  /// The longest a source file may be, and a rule.
  static let fileLimit = 400
  static let ruleLimit = 150

  /// The number of lines of a text.
  static func lines(in text: String) -> Int {
    text.split(separator: "\n", omittingEmptySubsequences: false).count - (text.hasSuffix("\n") ? 1 : 0)
  }

  /// Whether a file defines a rule.
  static func isRule(_ source: String) -> Bool {
    source.contains(/(?m)^(?:public )?struct \w+: (?:\w+, )?(?:CrossPerson|UnusableRecord)?Rule(?:, \w+)? \{/)
  }

  /// The names a source gives to types.
  static func typeNames(in source: String) -> [String] {
    source.split(separator: "\n").filter { line in
      kinds.contains { line.contains($0) } && !line.drop { $0 == " " }.hasPrefix("//")
    }.compactMap { line in
      line.firstMatch(of: /\b(?:struct|class|enum|actor|protocol|typealias)\s+(?<name>[A-Z]\w*)/)
        .map { String($0.output.name) }
    }
  }

  /// The words before a type's name.
  private static let kinds = ["struct ", "class ", "enum ", "actor ", "protocol ", "typealias "]

  /// Whether a name says nothing: it is one of the words under which anything can be put, or ends in one.
  static func isEmptyName(_ name: String) -> Bool {
    name.contains(/(?:^|[a-z0-9])(?:Utils?|Utilit(?:y|ies)|Helpers?|Commons?|Managers?)$/)
  }

  /// What was left to do later.
  static func leftovers(in source: String) -> [String] {
    source.matches(of: /\b(?:TODO|FIXME|XXX)\b|fatalError\("(?:unimplemented|not implemented)/).map {
      String($0.output)
    }
  }
}
