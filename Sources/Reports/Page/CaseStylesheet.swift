/// What cases, towns and scorecards add to the look of the report page.
enum CaseStylesheet {
  /// The rules for every medium.
  static let all: StaticString = """
    .new { color: #0b4f6c; background: #e2f3fa; border-color: #8cc0d6; }
    .back { color: #7a3d00; background: #fdeedd; border-color: #dba873; }
    .overdue { color: #ffffff; background: #a11d33; border-color: #a11d33; }
    td .tag + .tag { margin-top: 3px; }
    .cases .number { width: 10%; }
    .cases .rule { width: 17%; }
    .cases .who { width: 20%; }
    .cases .where { width: 11%; }
    .fact { display: block; }
    .heat { font-size: 12.5px; }
    .heat th, .heat td { padding: 4px 6px; }
    .heat thead th { vertical-align: bottom; white-space: normal; }
    .heat .sub { font-size: 11.5px; color: #1f2933; }
    .heat .all { font-weight: 600; border-left: 1px solid #b8c4d2; }
    .heat .all .sub { font-weight: 400; }
    .heat-1 { background: #eef5fc; }
    .heat-2 { background: #d3e5f6; }
    .heat-3 { background: #aecfee; }
    .heat-4 { background: #86b8e6; }
    .scorecards thead th { white-space: normal; vertical-align: bottom; }
    .scorecards .feed { width: 15%; }
    .scorecards .reasons { width: 25%; }
    .scorecards .delay { width: 18%; }
    @media screen and (prefers-color-scheme: dark) {
      .new { color: #9fdcf3; background: #0f2f3c; border-color: #35708a; }
      .back { color: #f5c48f; background: #3a2410; border-color: #8a5c2a; }
      .overdue { color: #ffffff; background: #a11d33; border-color: #d06a7c; }
      .heat .sub { color: #d7dee6; }
      .heat .all { border-color: #3a4755; }
      .heat-1 { background: #182634; }
      .heat-2 { background: #1d3550; }
      .heat-3 { background: #23466d; }
      .heat-4 { background: #2a588c; }
    }
    @media print {
      .heat, .scorecards, .cases { font-size: 7.5pt; }
      .cases .caution { font-size: 7.5pt; }
      .scorecards tbody { page-break-inside: avoid; break-inside: avoid; }
      .heat th, .heat td { padding: 1.5pt 2.5pt; }
      .heat .sub { font-size: 6.5pt; }
      .heat td, .tag { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }

    """
}
