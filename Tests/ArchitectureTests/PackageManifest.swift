/// The targets of `Package.swift` and what they depend on, as far as they are written the way this project writes them.
struct PackageManifest {
  /// The dependencies of each target, test targets left out.
  let dependencies: [String: Set<String>]

  /// Reads a manifest's text.
  init(text: String) {
    var dependencies: [String: Set<String>] = [:]
    let declaration = /\.(?:target|executableTarget|systemLibrary)\(\s*name: "(?<name>\w+)"/
    for match in text.matches(of: declaration) {
      let body = PackageManifest.enclosed(text[match.range.lowerBound...], by: ("(", ")"))
      dependencies[String(match.output.name)] = PackageManifest.dependencies(in: body)
    }
    self.dependencies = dependencies
  }

  private static func dependencies(in declaration: Substring) -> Set<String> {
    guard let label = declaration.firstRange(of: "dependencies:") else { return [] }
    let list = enclosed(declaration[label.upperBound...], by: ("[", "]"))
      .replacing(/, package: "[^"]*"/, with: "")
    return Set(list.matches(of: /"(?<name>\w+)"/).map { String($0.output.name) })
  }

  /// From the first opening bracket to the one that closes it.
  private static func enclosed(_ text: Substring, by brackets: (Character, Character)) -> Substring {
    guard let start = text.firstIndex(of: brackets.0) else { return "" }
    var depth = 0
    for index in text[start...].indices {
      if text[index] == brackets.0 { depth += 1 }
      if text[index] == brackets.1 { depth -= 1 }
      if depth == 0 { return text[start...index] }
    }
    return text[start...]
  }
}
