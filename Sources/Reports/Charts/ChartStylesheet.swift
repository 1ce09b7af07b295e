/// The look of charts. Kinds differ in shape, fill or dash before they differ in colour; blue and orange stay apart for
/// colour-blind readers and in grey.
enum ChartStylesheet {
  /// The rules for every medium.
  static let all: StaticString = """
    figure.chart { display: block; margin: 12px 0 18px; }
    figcaption { margin: 0 0 4px; color: #14365f; font-size: 14px; font-weight: 600; }
    svg.chart { display: block; max-width: 100%; height: auto; }
    svg.chart text { font-size: 13px; fill: #52606d; }
    svg.chart .name { fill: #1f2933; }
    svg.chart .strong { font-weight: 600; fill: #1f2933; }
    svg.chart .end { text-anchor: end; }
    svg.chart .middle { text-anchor: middle; }
    svg.chart .grid { stroke: #dde4eb; }
    svg.chart .axis { stroke: #6f7d8b; stroke-width: 1.5; }
    svg.chart .line-a { fill: none; stroke: #1d5fa8; stroke-width: 2.5; }
    svg.chart .line-b { fill: none; stroke: #b4540a; stroke-width: 2.5; stroke-dasharray: 7 4; }
    svg.chart .fill-a { fill: #1d5fa8; }
    svg.chart .fill-b { fill: #b4540a; }
    svg.chart .open-b { fill: #ffffff; stroke: #b4540a; stroke-width: 1.5; }
    svg.chart .span, svg.chart .span-end { stroke: #1d5fa8; stroke-width: 2; }
    svg.chart .weak-span { stroke: #1d5fa8; stroke-width: 2; stroke-dasharray: 3 3; }
    svg.chart .weak-dot { fill: #ffffff; stroke: #1d5fa8; stroke-width: 2; }
    details.twin { margin: 4px 0; border: 0; }
    details.twin summary { display: inline-block; padding: 0; background: none; color: #1d4f91; font-size: 13px; }
    details.twin table { width: auto; min-width: 50%; }
    @media screen and (max-width: 760px) {
      figure.chart { overflow-x: auto; }
      svg.chart { max-width: none; width: 720px; }
    }
    @media screen and (prefers-color-scheme: dark) {
      figcaption { color: #b9d3f2; }
      svg.chart text { fill: #a3b0bd; }
      svg.chart .name, svg.chart .strong { fill: #d7dee6; }
      svg.chart .grid { stroke: #2d3742; }
      svg.chart .axis { stroke: #8693a1; }
      svg.chart .line-a, svg.chart .span, svg.chart .span-end, svg.chart .weak-span { stroke: #7db1ec; }
      svg.chart .line-b { stroke: #f0a35c; }
      svg.chart .fill-a { fill: #7db1ec; }
      svg.chart .fill-b { fill: #f0a35c; }
      svg.chart .open-b { fill: #14191f; stroke: #f0a35c; }
      svg.chart .weak-dot { fill: #14191f; stroke: #7db1ec; }
      details.twin summary { background: none; color: #8fbcf0; }
    }
    @media print {
      figure.chart { page-break-inside: avoid; break-inside: avoid; }
      figcaption { font-size: 9pt; }
      svg.chart { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
      details.twin { display: none; }
    }

    """
}
