import Civil
import Testing

@testable import Reports

@Suite struct ExplanationPageTests {
  private func page(_ masking: Masking = .masked, _ language: Language = .zhHans) throws -> String {
    var sink = MemorySink()
    try ExplanationPage(SampleExplanation.explanation, wording: Wording(language), masking: masking).write(to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test func `needs no network and no script`() throws {
    let page = try page()
    for foreign in ["<script", "http:", "https:", "src=", "@import", "url("] { #expect(!page.contains(foreign)) }
    #expect(page.contains("<svg class=\"timeline\" role=\"img\""))
    #expect(page.contains("prefers-color-scheme: dark"))
    #expect(page.contains("@media print"))
  }

  @Test func `every element that is opened is closed in its turn`() throws {
    for language in Language.allCases { #expect(try Self.firstUnbalanced(page(.masked, language)) == nil) }
    #expect(Self.firstUnbalanced("<p><b>a</p></b>") != nil)
  }

  @Test func `draws each record that has a day within the axis`() throws {
    let page = try page()
    #expect(page.components("class=\"tl-paid\"") == 2 + 1)
    #expect(page.components("class=\"tl-late\"") == 1 + 1)
    #expect(page.components("class=\"tl-returned\"") == 1 + 1)
    #expect(page.components("class=\"tl-contra\"") == 1 + 1)
    #expect(page.components("class=\"tl-deciding\"") == 1 + 1)
    #expect(page.components("class=\"tl-uncounted\"") == 1 + 1)
    #expect(page.components("class=\"tl-span\"") == 2)
    #expect(page.contains("2021-03-05 死亡注销户口 [据以认定死亡日期] 20211031-delta.csv 第 40 行"))
  }

  @Test func `nothing delivered becomes markup`() throws {
    #expect(try !page().contains("金明花<b>"))
    #expect(try page().contains("金明花&lt;b&gt;"))
  }

  @Test func `masked unless told otherwise`() throws {
    let masked = try page()
    for secret in [SampleExplanation.id, "6217000000000000015", "1945-03-12"] { #expect(!masked.contains(secret)) }
    #expect(masked.contains("222405********0018"))
    #expect(try page(.unmasked).contains(SampleExplanation.id))
  }

  /// The first closing tag that does not match, or what is left open.
  private static func firstUnbalanced(_ page: String) -> String? {
    let void: Set<Substring> = ["meta", "br", "!DOCTYPE"]
    var open: [Substring] = []
    for match in page.matches(of: /<(?<close>\/?)(?<name>[!A-Za-z0-9]+)[^>]*?(?<void>\/?)>/) {
      let name = match.output.name
      if void.contains(name) || !match.output.void.isEmpty { continue }
      if match.output.close.isEmpty {
        open.append(name)
      } else if open.popLast() != name {
        return String(name)
      }
    }
    return open.last.map(String.init)
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(_ text: String) -> Int { ranges(of: text).count }
}
