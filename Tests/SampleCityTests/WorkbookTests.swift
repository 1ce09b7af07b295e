import Civil
import Foundation
import Testing

@testable import SampleCity

@Suite("Workbooks")
struct WorkbookTests {
  @Test("more records than a sheet should have come in parts, and unusable ones are found in theirs")
  func parts() throws {
    let folder = CityFolder.freshPath()
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let options = CityFolder.options(10, 7, "2021-10-31", .none, .xlsx)
    let delivery = Delivery(timeline: Timeline(asOf: options.asOf), hasParts: false)
    let number = delivery.newest(.participants)
    let layout = Layout(drop: delivery.drops[number], number: number, options: options)
    let file = try WorkbookDropFile(
      drop: delivery.drops[number], layout: layout, folder: folder, asOf: options.asOf, rowsPerPart: 3)
    let chunk = DropChunk()
    for _ in 0..<7 {
      // A row of no cells is a row all the same.
      chunk.bytes.append(0)
      chunk.lines += 1
      chunk.records += 1
    }
    chunk.unusable = [(2, "id", .missing), (5, "id", .missing)]
    try file.append(chunk)
    try file.finish()
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    #expect(names == ["20211031-full-01.xlsx", "20211031-full-02.xlsx", "20211031-full-03.xlsx"])
    // The header is row 1.
    #expect(file.unusable.map(\.file) == [names[0], names[1]])
    #expect(file.unusable.map(\.line) == [3, 3])
  }
}
