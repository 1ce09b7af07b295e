/// Names of the sheets of one workbook: legal in every office program and different from each other.
struct SheetNames {
  /// What Excel allows, in UTF-16 units.
  static let limit = 31
  private static let forbidden: Set<Character> = ["[", "]", ":", "*", "?", "/", "\\", "'"]
  private var taken: Set<String> = [WorkbookLayout.metaSheet]

  /// The name nearest to a title that no sheet has yet.
  mutating func name(_ title: String) -> String {
    // Excel keeps the name History for itself and refuses to open a workbook that uses it.
    let legal = String(visible(title).map { SheetNames.forbidden.contains($0) ? "-" : $0 })
    let base = legal.allSatisfy { $0 == " " } ? "-" : legal.lowercased() == "history" ? legal + "-" : legal
    var name = base.prefix(utf16: SheetNames.limit)
    var number = 1
    while !taken.insert(name.lowercased()).inserted {
      number += 1
      let end = "(\(number))"
      name = base.prefix(utf16: SheetNames.limit - end.utf16.count) + end
    }
    return name
  }
}
