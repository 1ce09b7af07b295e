/// Holds the imports of the sources and the dependencies of the manifest against the table.
struct ImportGuard {
  let table: ImportTable

  /// The modules that a source file imports.
  static func imports(in source: String) -> Set<String> {
    let line =
      #/
      (?m) ^ \s* (?:@\w+\s+)* (?:(?:public|package|internal|fileprivate|private)\s+)?
      import \s+ (?:(?:struct|class|enum|protocol|func|typealias|var|let)\s+)? (?<name>\w+)
      /#
    return Set(source.matches(of: line).map { String($0.output.name) })
  }

  /// What is wrong with the imports of the targets: imports that are not listed, and listed ones that nobody uses.
  func violations(imports: [String: Set<String>]) -> [String] {
    targets(imports.keys).flatMap { target -> [String] in
      guard let row = table.rows[target] else { return ["\(target): not in the table"] }
      guard let used = imports[target] else { return ["\(target): in the table, but there is no such target"] }
      let listed = row.modules.union(row.system)
      return used.subtracting(listed).sorted().map { "\(target): imports \($0), which is not listed" }
        + listed.subtracting(used).sorted().map { "\(target): \($0) is listed, but not imported" }
    }
  }

  /// Where the manifest and the table differ.
  func violations(manifest: PackageManifest) -> [String] {
    targets(manifest.dependencies.keys).flatMap { target -> [String] in
      guard let row = table.rows[target] else { return ["\(target): in Package.swift, not in the table"] }
      guard let declared = manifest.dependencies[target] else { return ["\(target): not in Package.swift"] }
      return declared.subtracting(row.modules).sorted().map { "\(target): Package.swift has \($0), not listed" }
        + row.modules.subtracting(declared).sorted().map { "\(target): \($0) is listed, not in Package.swift" }
    }
  }

  private func targets(_ others: some Sequence<String>) -> [String] {
    Set(table.rows.keys).union(others).sorted()
  }
}
