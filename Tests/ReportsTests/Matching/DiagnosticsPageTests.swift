import Testing

@testable import Reports

@Suite("Diagnostics of a match") struct DiagnosticsPageTests {
  private static func page(_ language: Language, warnings: [MatchWarning] = [.noMatches]) throws -> String {
    var sink = MemorySink()
    let page = DiagnosticsPage(
      SampleMatch.report(warnings: warnings), explained: [SampleMatch.explained(), SampleMatch.explained()],
      purpose: "<核对>", wording: Wording(language))
    try page.write(to: &sink)
    return String(decoding: sink.bytes, as: UTF8.self)
  }

  @Test("has every part, in every language", arguments: Language.allCases)
  func parts(language: Language) throws {
    let page = try Self.page(language)
    let wording = Wording(language)
    for phrase in [
      MatchPhrase.histogram, .curve, .unlinkable, .parameters, .blocking, .borderline, .waterfalls, .warnings, .footer,
    ] {
      #expect(page.contains(wording.match(phrase)), "\(phrase)")
    }
    #expect(page.contains("12,345"))
    #expect(page.contains("name:soundex"))
  }

  @Test("needs no network and no script, and nothing from a file becomes markup")
  func safe() throws {
    let page = try Self.page(.zhHans)
    for forbidden in ["<script", "http", "<b>", "<核对>", "<no>", "src=", "url("] {
      #expect(!page.contains(forbidden), "\(forbidden)")
    }
    #expect(page.contains("&lt;核对&gt;"))
  }

  @Test("no two pictures have the same name")
  func ids() throws {
    let page = try Self.page(.en)
    let ids = page.split(separator: " id=\"").dropFirst().compactMap { $0.split(separator: "\"").first }
    #expect(ids.count >= 8)
    #expect(Set(ids).count == ids.count)
    #expect(WaterfallChart.ids.count > DiagnosticsPage.waterfalls)
  }

  @Test("the histogram counts every pair once, links apart from the others")
  func histogram() {
    let histogram = WeightHistogram(SampleMatch.report())
    #expect(histogram.width == 1)
    #expect(histogram.bins.first == WeightHistogram.Bin(lowest: -12, below: 1))
    #expect(histogram.bins.last == WeightHistogram.Bin(lowest: 4, links: 1))
    #expect(histogram.bins.map(\.count).reduce(0, +) == 3)
  }

  @Test("a higher threshold links fewer pairs, more surely, and misses more")
  func curve() {
    let points = ThresholdCurve(SampleMatch.report()).points
    let chosen = points.filter { [1000, 200_000, 300_000, 999_000].contains($0.threshold) }
    #expect(
      chosen == [
        .init(threshold: 1000, links: 2, precision: 602, recall: 1000),
        .init(threshold: 200_000, links: 2, precision: 602, recall: 1000),
        .init(threshold: 300_000, links: 1, precision: 966, recall: 802),
        .init(threshold: 999_000, links: 0, precision: nil, recall: 0),
      ])
  }

  @Test("the pairs nearest to the threshold come from either side")
  func nearest() {
    #expect(SampleMatch.report().nearThreshold(2).map(\.left) == [2, 4])
    #expect(SampleMatch.report().nearThreshold(20).map(\.left) == [1, 2, 4])
  }
}
