/// How many pairs there are by match weight, those of the threshold and above apart from those below.
struct WeightHistogram {
  /// Pairs of about the same weight.
  struct Bin: Equatable {
    /// The lowest weight, in bits.
    let lowest: Int
    var below = 0
    var links = 0
    var count: Int { below + links }
  }

  private static let left = 70
  private static let top = 20
  private static let plotHeight = 180
  private static let mostBins = 60

  let bins: [Bin]
  /// How many bits a bin is wide.
  let width: Int

  /// Counts the pairs of a report.
  init(_ report: MatchReport) {
    let weights = (report.pairs + report.borderline).map { Int($0.weight.rounded(.down)) }
    let (lowest, highest) = (weights.min() ?? 0, weights.max() ?? 0)
    let width = max(1, (highest - lowest + WeightHistogram.mostBins) / WeightHistogram.mostBins)
    var bins = stride(from: lowest, through: highest, by: width).map { Bin(lowest: $0) }
    for pair in report.pairs { bins[(Int(pair.weight.rounded(.down)) - lowest) / width].links += 1 }
    for pair in report.borderline { bins[(Int(pair.weight.rounded(.down)) - lowest) / width].below += 1 }
    self.bins = bins
    self.width = width
  }

  /// Draws it.
  func draw(_ html: inout HTMLWriter, _ wording: Wording) {
    let caption = ChartCaption(
      id: "weights", title: wording.match(.histogram), summary: wording.match(.histogramSummary))
    let bottom = WeightHistogram.top + WeightHistogram.plotHeight
    caption.open(&html, height: bottom + 44)
    let scale = ChartScale(upTo: Int64(bins.map(\.count).max() ?? 0))
    for mark in scale.marks {
      let y = bottom - scale.position(of: mark, in: WeightHistogram.plotHeight)
      html.line(
        mark == 0 ? "<line class=\"axis\"" : "<line class=\"grid\"", from: (WeightHistogram.left, y),
        to: (ChartCaption.width, y))
      html.label("<text class=\"end\"", x: WeightHistogram.left - 6, y: y + 4, wording.grouped(Int(mark)))
    }
    let step = max(4, (ChartCaption.width - WeightHistogram.left) / max(bins.count, 1))
    for (index, bin) in bins.enumerated() {
      let x = WeightHistogram.left + index * step
      let title = "\(bin.lowest) … \(bin.lowest + width)" + wording.colon + wording.grouped(bin.count)
      let below = scale.position(of: Int64(bin.below), in: WeightHistogram.plotHeight)
      let links = scale.position(of: Int64(bin.links), in: WeightHistogram.plotHeight)
      if bin.below > 0 {
        html.box(
          "<rect class=\"fill-b\"", x: x + 1, y: bottom - max(below, 1), width: step - 2, height: max(below, 1),
          title: title)
      }
      if bin.links > 0 {
        html.box(
          "<rect class=\"fill-a\"", x: x + 1, y: bottom - below - max(links, 1), width: step - 2,
          height: max(links, 1), title: title)
      }
      if index % max(1, bins.count / 10) == 0 {
        html.label("<text class=\"middle\"", x: x + step / 2, y: bottom + 18, String(bin.lowest))
      }
    }
    html.label("<text", x: WeightHistogram.left, y: bottom + 38, wording.match(.weightAxis))
    caption.closeImage(&html)
    html.element("<p class=\"notice\">", wording.match(.histogramSummary), "</p>\n")
    caption.close(&html)
  }
}
