import Testing

@testable import Reports

@Suite("The interval of a share") struct WilsonIntervalTests {
  /// The first four from R. G. Newcombe, "Two-sided confidence intervals for the single proportion", 1998, table I.
  @Test(
    "as in the literature",
    arguments: [
      (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718),
      (8, 10, 0.4902, 0.9433), (20, 20, 0.8389, 1.0),
    ])
  func known(part: Int, whole: Int, low: Double, high: Double) throws {
    let interval = try #require(WilsonInterval(part, of: whole))
    #expect(abs(interval.low - low) < 0.00005)
    #expect(abs(interval.high - high) < 0.00005)
    #expect(interval.share == Double(part) / Double(whole))
  }

  @Test("holds the share, and is narrower the more was judged")
  func shape() throws {
    for whole in 1...60 {
      for part in 0...whole {
        let interval = try #require(WilsonInterval(part, of: whole))
        #expect(0 <= interval.low && interval.low <= interval.share)
        #expect(interval.share <= interval.high && interval.high <= 1)
        let more = try #require(WilsonInterval(part * 4, of: whole * 4))
        #expect(more.high - more.low < interval.high - interval.low)
      }
    }
  }

  @Test("nothing judged, nothing said")
  func none() {
    #expect(WilsonInterval(0, of: 0) == nil)
    #expect(WilsonInterval(3, of: 2) == nil)
  }
}
