import Testing

@Suite("The documents") struct DocumentTests {
  /// Pages about the present; decisions and the changelog are about their day.
  private static let pages = [
    "README.md", "README.zh-CN.md", "feeds/README.md", "feeds/README.zh-CN.md", "docs/architecture.md",
    "docs/glossary.md",
    "docs/errors.md",
  ]

  @Test("name no source file that is not there", arguments: pages)
  func sources(page: String) throws {
    let sources = try Project.files(below: "Sources", endings: [".swift"])
    let names = try Project.text(page).matches(of: /`(?<name>[\w\/+]+\.swift)`/).map { String($0.output.name) }
    for name in names where name != "Package.swift" {
      #expect(sources.contains { $0.hasSuffix("/" + name) }, "\(name)")
    }
  }

  @Test("link to nothing that is not there", arguments: pages)
  func links(page: String) throws {
    let folder = page.split(separator: "/").dropLast().map { $0 + "/" }.joined()
    let targets = try Project.text(page).matches(of: /\]\((?<target>[^)#:]+)\)/).map { String($0.output.target) }
    for target in targets { #expect(Project.exists(folder + target), "\(target)") }
  }

  @Test("exist in Chinese with the same headings and tables as in English", arguments: ["README", "feeds/README"])
  func translations(page: String) throws {
    #expect(shape(try Project.text(page + ".md")) == shape(try Project.text(page + ".zh-CN.md")))
  }

  /// The levels of headings, the rows of tables and the options they name, in their order.
  private func shape(_ text: String) -> [String] {
    text.split(separator: "\n").compactMap { line in
      if let heading = line.prefixMatch(of: /\#+\s/) { return String(heading.output) }
      guard line.hasPrefix("| `") || line.hasPrefix("| --") else { return nil }
      return line.prefixMatch(of: /\| `(?<option>--[a-z-]+)/).map { String($0.output.option) } ?? "|"
    }
  }
}
