/// An axis from nothing to a round number, in a few round steps.
struct ChartScale: Equatable {
  /// The distance between two marks of the axis.
  let step: Int64
  /// The end of the axis: a multiple of the step, and not less than the largest value.
  let top: Int64

  /// The axis for values up to this one, with at most four steps of 1, 2 or 5 times a power of ten.
  init(upTo largest: Int64) {
    var power: Int64 = 1
    while largest > 4 * 5 * power { power *= 10 }
    let step = [power, 2 * power, 5 * power].first { largest <= 4 * $0 } ?? 5 * power
    self.step = step
    top = max(1, (largest + step - 1) / step) * step
  }

  /// The marks, from nothing to the end.
  var marks: [Int64] { stride(from: 0, through: top, by: Int64.Stride(step)).map { $0 } }

  /// Where a value lies on an axis of this many units.
  func position(of value: Int64, in length: Int) -> Int {
    Int(Double(value) / Double(top) * Double(length) + 0.5)
  }
}
