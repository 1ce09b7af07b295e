import Testing
import Civil
@testable import Feeds
@Suite struct ProbeTests {
  @Test func a() {
    let c = ContinuousClock()
    var p: [[UInt8]] = []
    print(c.measure { p = (0..<40).map { block in
      Array((0..<50_000).map { "<n\(block)x\($0)/>" }.joined().utf8)
    } }, "build")
    let reader = XMLReader()
    Array("<r>".utf8).withUnsafeBufferPointer { reader.push($0) }
    for q in p {
      print(c.measure { q.withUnsafeBufferPointer { reader.push($0) } }, reader.fault as Any)
      if reader.fault != nil { break }
    }
  }
}
