import Foundation
import Testing

@testable import Rules

/// What a rule says of itself stands twice: in its doc comment, for who reads the source, and in its documentation, for
/// everybody else. Neither may drift from the other.
@Suite("The documentation of rules")
struct RuleDocumentationTests {
  private static let rules = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/Rules")

  @Test("says in English what the doc comment says", arguments: RuleRegistry.all.map(\.metadata))
  func sameText(metadata: RuleMetadata) throws {
    let name = metadata.id.split(separator: "-").map(\.capitalized).joined()
    let file = RuleDocumentationTests.rules.appending(path: "\(metadata.chapter.rawValue)/\(name).swift")
    let comment = RuleComment(source: try String(contentsOf: file, encoding: .utf8))
    let documentation = try #require(metadata.documentation)
    #expect(documentation.claim.en == comment.claim)
    #expect(documentation.amount.en == comment.parts["Amount"])
    #expect(documentation.doesNotFire.en == comment.parts["Does not fire"])
    #expect(comment.parts["Argues from absence"]?.hasPrefix(metadata.arguesFromAbsence ? "Yes" : "No") == true)
    #expect(comment.parts["Reads"] != nil)
    #expect(comment.parts["Legal basis"] != nil)
  }

  @Test("is in every language", arguments: RuleRegistry.all.map(\.metadata))
  func languages(metadata: RuleMetadata) throws {
    func has(_ text: String, _ script: ClosedRange<UInt32>) -> Bool {
      text.unicodeScalars.contains { script.contains($0.value) }
    }
    let documentation = try #require(metadata.documentation)
    for text in [documentation.claim, documentation.amount, documentation.doesNotFire] {
      #expect(has(text.zh, 0x4E00...0x9FFF) && !has(text.zh, 0xAC00...0xD7A3))
      #expect(has(text.ko, 0xAC00...0xD7A3))
      #expect(text.zh.hasSuffix("。") && text.en.hasSuffix(".") && text.ko.hasSuffix("."))
    }
  }

  @Test("is read from the doc comment as it stands there")
  func comment() {
    let comment = RuleComment(
      source: """
        import Civil

        /// A pension was paid
        /// twice (同月重复发放).
        ///
        /// - Amount: gross of all
        ///   but the first.
        /// - Does not fire: where the bank: said no.
        struct PaidTwice: Rule {
        """)
    #expect(comment.claim == "A pension was paid twice.")
    #expect(comment.parts == ["Amount": "Gross of all but the first.", "Does not fire": "Where the bank: said no."])
  }
}

/// The doc comment of a rule, in its fixed parts.
private struct RuleComment {
  var claim = ""
  /// What stands behind each `- Part:`, beginning with a capital.
  var parts: [String: String] = [:]

  init(source: String) {
    let lines = source.split(separator: "\n", omittingEmptySubsequences: false)
    guard let end = lines.firstIndex(where: { $0.contains(/^struct \w+: \w*Rule/) }) else { return }
    let start = lines[..<end].lastIndex { !$0.hasPrefix("///") }.map { $0 + 1 } ?? 0
    var part = ""
    for line in lines[start..<end] {
      let text = line.dropFirst(3).drop { $0 == " " }
      if let match = text.wholeMatch(of: /- (?<part>[^:]+): (?<text>.*)/) {
        part = String(match.output.part)
        parts[part] = match.output.text.prefix(1).uppercased() + match.output.text.dropFirst()
      } else if part.isEmpty {
        claim += claim.isEmpty ? String(text) : text.isEmpty ? "" : " " + text
      } else {
        parts[part, default: ""] += " " + text
      }
    }
    claim = claim.replacing(#/\ \([^()]*\p{Han}[^()]*\)\.$/#, with: ".")
  }
}
