/// The look of the report page. Plain enough for old browsers: no variables, no grid; dark and print are additions.
enum Stylesheet {
  /// The rules for every medium.
  static let base: StaticString = """
    body { margin: 0; color: #1f2933; background: #ffffff; font-size: 15px; line-height: 1.6;
      font-family: "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", "SimSun", sans-serif; }
    html:lang(ko) body { font-family: "Noto Sans KR", "Noto Sans CJK KR", "Malgun Gothic", sans-serif; }
    html:lang(en) body { font-family: "Segoe UI", "Helvetica Neue", Arial, "Noto Sans CJK SC", sans-serif; }
    .page { max-width: 1080px; margin: 0 auto; padding: 32px 28px 48px; }
    .skip { position: absolute; left: -9999px; }
    .skip:focus { position: static; }
    a { color: #1d4f91; }
    h1 { margin: 0; font-size: 25px; line-height: 1.35; color: #14365f; }
    h2 { margin: 40px 0 10px; padding-bottom: 6px; font-size: 19px; color: #14365f; border-bottom: 1px solid #b8c4d2; }
    h3 { margin: 26px 0 8px; font-size: 16px; color: #14365f; }
    p { margin: 8px 0; }
    .head { padding-bottom: 16px; border-bottom: 3px solid #14365f; }
    .city { margin: 0 0 2px; color: #52606d; }
    .meta { margin: 8px 0 0; color: #52606d; font-size: 13px; }
    .meta span { display: inline-block; margin-right: 20px; }
    .meta strong { color: #1f2933; font-size: 15px; }
    .status { margin: 20px 0 12px; padding: 12px 16px; border: 1px solid #9db4cf; border-left-width: 5px;
      background: #eef3f9; font-size: 16px; }
    .status.bad { border-color: #d9a441; background: #fdf6e3; }
    .notice { color: #52606d; font-size: 13px; }
    .warning { padding: 10px 14px; border: 1px solid #b794c9; border-left-width: 5px; background: #f7f0fa; }
    .figures { margin: 18px 0 4px; }
    .figure { display: inline-block; min-width: 120px; margin: 0 34px 8px 0; vertical-align: top; }
    .figure strong { display: block; font-size: 26px; line-height: 1.25; font-weight: 600; color: #14365f; }
    .figure span { color: #52606d; font-size: 13px; }
    table { width: 100%; border-collapse: collapse; margin: 8px 0 14px; font-size: 13.5px; }
    caption { position: absolute; left: -9999px; }
    th, td { padding: 6px 8px; text-align: left; vertical-align: top; border-bottom: 1px solid #d9e0e8; }
    thead th { background: #eef2f6; color: #38485a; font-weight: 600; border-bottom-color: #b8c4d2; }
    tbody th { font-weight: 400; }
    tbody th.group { padding-top: 14px; font-weight: 600; color: #14365f; }
    .n { text-align: right; white-space: nowrap; }
    .zero { color: #66727f; }
    .nowrap { white-space: nowrap; }
    .sub { display: block; color: #52606d; font-size: 12.5px; }
    .id { font-family: Consolas, "DejaVu Sans Mono", monospace; font-size: 12.5px; white-space: nowrap; }
    .long { word-wrap: break-word; word-break: break-word; overflow-wrap: anywhere; }
    .tag { display: inline-block; padding: 0 7px; border: 1px solid; border-radius: 3px; font-size: 12.5px;
      white-space: nowrap; }
    .confirmed { color: #8c1d18; background: #fbeae8; border-color: #dcaaa6; }
    .single { color: #6b4a00; background: #fdf3d9; border-color: #dcc387; }
    .probable { color: #274b74; background: #e9f0f8; border-color: #a9c0da; }
    .conflicting { color: #5b2378; background: #f4eaf9; border-color: #b794c9; border-style: dashed; }
    .fresh { color: #1c5a36; background: #e8f4ec; border-color: #a5cdb4; }
    .bar { width: 150px; height: 11px; margin-top: 6px; }
    .bar-confirmed { fill: #b5433c; }
    .bar-single { fill: #d6a236; }
    .bar-probable { fill: #6f97c4; }
    .bar-conflicting { fill: #8f5cab; }
    details { margin: 8px 0; border: 1px solid #cbd5e0; border-radius: 3px; }
    summary { padding: 9px 14px; background: #f4f7fa; cursor: pointer; }
    summary .title { margin-right: 14px; font-size: 15.5px; font-weight: 600; color: #14365f; }
    summary .sum { margin-right: 14px; color: #52606d; font-size: 13px; }
    summary .tag { margin-right: 6px; }
    .inside { padding: 4px 14px 8px; }
    .reason { width: 22%; }
    .remedy { width: 28%; }
    .list .tags { width: 11%; }
    .list .place { width: 13%; }
    .list .months { width: 16%; }
    .list .money { width: 14%; }
    .list .action { width: 19%; }
    .facts th, .facts td { border-bottom: 0; padding-bottom: 2px; }
    .facts td[rowspan] { border-bottom: 1px solid #d9e0e8; }
    .why td { padding: 0 8px 9px; font-size: 12.5px; color: #38485a; }
    .why ul { margin: 0; padding-left: 18px; }
    .why li { margin: 0; }
    .why p { margin: 2px 0 0; }
    details.more { margin: 2px 0; border: 0; }
    details.more summary { display: inline-block; padding: 0; background: none; color: #1d4f91; }
    .caution { color: #6b4a00; font-size: 13px; }
    tr.total th, tr.total td { font-weight: 600; border-top: 1px solid #b8c4d2; }
    .counts .n { width: 17%; }
    .sums { font-size: 12.5px; }
    .sums th, .sums td { padding: 5px 6px; }
    .sums .part { text-align: center; }
    .sums .first { border-left: 1px solid #d9e0e8; }
    dl { margin: 8px 0; }
    dt { float: left; clear: left; width: 110px; }
    dd { margin: 0 0 6px 120px; }
    .foot { margin-top: 40px; padding-top: 10px; border-top: 1px solid #b8c4d2; color: #52606d; font-size: 12.5px; }
    @media screen and (max-width: 760px) {
      .page { padding: 16px 12px; }
      .scroll { overflow-x: auto; }
      .scroll table { min-width: 720px; }
    }

    """

  /// What changes on dark screens.
  static let dark: StaticString = """
    @media screen and (prefers-color-scheme: dark) {
      body { color: #d7dee6; background: #14191f; }
      a, details.more summary { color: #8fbcf0; }
      h1, h2, h3, .figure strong, tbody th.group, summary .title { color: #b9d3f2; }
      h2, .foot { border-color: #3a4755; }
      .head { border-color: #5f86b3; }
      .city, .meta, .notice, .figure span, .sub, summary .sum, .foot { color: #a3b0bd; }
      .meta strong { color: #d7dee6; }
      .status { border-color: #48678c; background: #1b2734; }
      .status.bad { border-color: #a67c2d; background: #2d2616; }
      .warning { border-color: #7d5a91; background: #281d30; }
      th, td, .facts td[rowspan] { border-color: #2d3742; }
      thead th { color: #c3ced9; background: #202932; border-color: #3a4755; }
      .zero { color: #7c8996; }
      .confirmed { color: #f2b0ab; background: #3a1d1b; border-color: #7c3a36; }
      .single { color: #efd08a; background: #35290f; border-color: #7a6129; }
      .probable { color: #b3d0f0; background: #1a2a3c; border-color: #456587; }
      .conflicting { color: #dcbbee; background: #301f3b; border-color: #7d5a91; }
      .fresh { color: #a9d8ba; background: #17301f; border-color: #3f6e50; }
      .bar-confirmed { fill: #cf635c; }
      .bar-single { fill: #c59534; }
      .bar-probable { fill: #6b95c6; }
      .bar-conflicting { fill: #a273bf; }
      details { border-color: #3a4755; }
      summary { background: #1d252e; }
      .why td { color: #b7c2cd; }
      .caution { color: #efd08a; }
      tr.total th, tr.total td, .sums .first { border-color: #3a4755; }
    }

    """

  /// What changes on paper.
  static let print: StaticString = """
    @page { size: A4; margin: 15mm 13mm; }
    @media print {
      body { font-size: 10.5pt; line-height: 1.45; }
      .page { max-width: none; padding: 0; }
      .screen { display: none; }
      h1 { font-size: 17pt; }
      h2 { margin-top: 20pt; font-size: 13pt; }
      h2, h3, summary, .notice { page-break-after: avoid; break-after: avoid; }
      table { font-size: 8.5pt; }
      th, td { padding: 3pt 4pt; }
      thead { display: table-header-group; }
      tr, tbody.finding { page-break-inside: avoid; break-inside: avoid; }
      a { color: inherit; text-decoration: none; }
      .figure { min-width: 0; margin-right: 24pt; }
      .bar { width: 80px; }
      .sums { font-size: 7pt; }
      .sums th, .sums td { padding: 2pt 2.5pt; }
      .id, .sub, .why td, .tag { font-size: 8pt; }
      details { border: 0; }
      .inside { padding: 0; }
      .list .tags { width: 13%; }
      .list .months { width: 17%; }
      .tag, .bar, thead th, summary, .status, .warning { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
    }

    """
}
