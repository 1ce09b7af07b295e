import Testing

@Suite("The error gallery") struct ErrorGalleryTests {
  @Test("shows every kind of problem, in today's words")
  func current() throws {
    let gallery = ErrorGallery(markdown: try Project.text("docs/errors.md"))
    let kinds = ErrorGallery.kinds(in: try Project.text("Sources/Civil/Problem.swift"))
    let texts = try ["English", "Chinese"].map {
      ErrorGallery.fixedTexts(in: try Project.text("Sources/Reports/Wording/ProblemText+\($0).swift"))
    }
    #expect(kinds.count > 40)
    let violations = gallery.violations(kinds: kinds, texts: texts)
    #expect(violations == [])
  }

  @Test("is refused where a kind is missing, out of date or gone")
  func guarded() {
    let gallery = ErrorGallery(
      markdown: "### `emptyFile`\nthe file is empty. Ask.\n### `oldKind`\nold\n## More\n### `late`\n3 days old")
    let wording = ErrorGallery.fixedTexts(
      in: """
            case .emptyFile: return .init("the file is empty", "Ask")
            case .late:
              return .init("\\(details[0]) days old; \\"quoted\\"", "Wait")
            case .missing: return .init("not there", "Look")
        """)
    #expect(wording["late"] == [" days old; \"quoted\"", "Wait"])
    #expect(
      gallery.violations(kinds: ["emptyFile", "late", "missing"], texts: [wording]) == [
        "late: the gallery lacks “ days old; \"quoted\"”", "late: the gallery lacks “Wait”",
        "missing: not in the gallery", "oldKind: no such problem any more",
      ])
  }
}
