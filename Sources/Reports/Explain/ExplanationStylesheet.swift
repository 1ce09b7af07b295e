/// What an explanation adds to the look of the report page.
enum ExplanationStylesheet {
  /// Legible at half its size on a phone, and in grey on paper: marks differ in shape before they differ in colour.
  static let all: StaticString = """
    .timeline { display: block; width: 100%; min-width: 720px; height: auto; margin: 10px 0 4px; }
    .timeline text { font-size: 12.5px; fill: #52606d; }
    .timeline .tl-head { font-weight: 600; font-size: 13.5px; fill: #14365f; }
    .timeline .tl-name { fill: #1f2933; }
    .timeline .tl-strong { font-weight: 600; fill: #8c1d18; }
    .tl-end { text-anchor: end; }
    .tl-row { stroke: #e3e9ef; }
    .tl-year { stroke: #e3e9ef; }
    .tl-axis { stroke: #8693a1; stroke-width: 1.5; }
    .tl-asof { stroke: #8693a1; stroke-dasharray: 2 3; }
    .tl-death { stroke: #b5433c; stroke-width: 1.5; stroke-dasharray: 6 3; }
    .tl-deciding { fill: #b5433c; stroke: #8c1d18; stroke-width: 1.5; }
    .tl-evidence { fill: #f3c9c5; stroke: #8c1d18; stroke-width: 1.5; }
    .tl-uncounted { fill: none; stroke: #8693a1; stroke-width: 1.5; stroke-dasharray: 3 2; }
    .tl-paid { fill: #6f97c4; }
    .tl-late { fill: #b5433c; }
    .tl-returned { fill: #ffffff; stroke: #6f97c4; }
    .tl-subsidy { fill: #d6a236; stroke: #6b4a00; }
    .tl-life { fill: #3d8a5a; }
    .tl-contra { fill: #8f5cab; stroke: #5b2378; stroke-width: 1.5; }
    .tl-faint { fill: none; stroke: #8693a1; stroke-width: 1.5; }
    .tl-span { fill: #b8c4d2; }
    .legend { margin: 4px 0 14px; color: #52606d; font-size: 13px; }
    .legend span { display: inline-block; margin-right: 18px; white-space: nowrap; }
    .legend svg { width: 16px; height: 16px; margin-right: 5px; vertical-align: -3px; }
    .records .date { width: 11%; }
    .records .feed { width: 21%; }
    .records .file { width: 21%; }
    .rule-list .rule { width: 23%; }
    .rule-list .facts-of { width: 22%; }
    .rule-list .action { width: 17%; }
    .asked { border-left: 4px solid #14365f; }
    @media screen and (prefers-color-scheme: dark) {
      .timeline text { fill: #a3b0bd; }
      .timeline .tl-head { fill: #b9d3f2; }
      .timeline .tl-name { fill: #d7dee6; }
      .timeline .tl-strong { fill: #f2b0ab; }
      .tl-row, .tl-year { stroke: #2d3742; }
      .tl-deciding { fill: #cf635c; stroke: #f2b0ab; }
      .tl-evidence { fill: #5a2a27; stroke: #f2b0ab; }
      .tl-paid { fill: #6b95c6; }
      .tl-late { fill: #cf635c; }
      .tl-returned { fill: #14191f; }
      .tl-subsidy { fill: #c59534; stroke: #efd08a; }
      .tl-life { fill: #63b584; }
      .tl-contra { fill: #a273bf; stroke: #dcbbee; }
      .tl-span { fill: #4a5868; }
      .legend { color: #a3b0bd; }
      .asked { border-color: #5f86b3; }
    }
    @media print {
      .timeline { min-width: 0; page-break-inside: avoid; break-inside: avoid; }
      .timeline, .legend svg { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }

    """
}
