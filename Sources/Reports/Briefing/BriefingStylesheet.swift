/// What the briefing adds to the look of the report page: small enough for two pages of A4, each agency on one of them.
enum BriefingStylesheet {
  /// The rules for every medium.
  static let all: StaticString = """
    .doubtful { color: #8c1d18; font-weight: 600; }
    .sent th, .sent td, .deaths th, .deaths td { padding: 3px 6px; }
    .sent thead th { vertical-align: bottom; white-space: normal; }
    .sent .feed { width: 20%; }
    .sent .reasons { width: 30%; }
    .agency h3 { margin: 14px 0 4px; }
    .agency ul { margin: 0; padding-left: 20px; }
    .agency p { margin: 2px 0; }
    @media screen and (prefers-color-scheme: dark) {
      .doubtful { color: #f2b0ab; }
    }
    @media print {
      @page { size: A4; margin: 12mm 13mm; }
      body { font-size: 9pt; line-height: 1.35; }
      .head { padding-bottom: 4pt; }
      h1 { font-size: 15pt; }
      h2 { margin: 9pt 0 4pt; padding-bottom: 2pt; font-size: 11.5pt; }
      .figures { margin: 4pt 0 0; }
      .figure { margin: 0 20pt 3pt 0; }
      .figure strong { font-size: 14pt; }
      .figure span, .notice { font-size: 7.5pt; }
      .notice { margin: 2pt 0; }
      .sent, .deaths { font-size: 7pt; }
      .sent th, .sent td, .deaths th, .deaths td { padding: 1.2pt 3pt; }
      .sent th.group { padding-top: 3pt; }
      .second { page-break-before: always; break-before: page; }
      .agency { page-break-inside: avoid; break-inside: avoid; }
      .agency h3 { margin: 5pt 0 1pt; font-size: 9.5pt; }
      .agency li { font-size: 8.5pt; }
    }

    """
}
