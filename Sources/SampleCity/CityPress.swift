import Civil
import Dispatch

/// Writes a whole city: chunks of people in parallel, each drop's chunks in order.
final class CityPress {
  /// Blocks of households in a chunk. A constant, because page headers and the like start anew with each.
  private static let blocksPerChunk = 340

  /// Chunks that are in memory, and may be written, at a time.
  private let chunksAtOnce: Int
  private let options: SampleCity.Options
  private let directory: String
  private let biographer: Biographer
  private let delivery: Delivery
  private let layouts: [Layout]
  private var files: [(any DropFile)?]

  init(options: SampleCity.Options, directory: String, chunksAtOnce: Int = 8) {
    self.chunksAtOnce = chunksAtOnce
    self.options = options
    self.directory = directory
    let timeline = Timeline(asOf: options.asOf)
    let census = Census(people: options.people, seed: options.seed, timeline: timeline)
    biographer = Biographer(census: census, timeline: timeline, seed: options.seed)
    let isText = options.format == .native || options.format == .csv
    delivery = Delivery(timeline: timeline, hasParts: isText && options.noise != .none)
    layouts = delivery.drops.enumerated().map { Layout(drop: $1, number: $0, options: options) }
    files = delivery.drops.map { _ in nil }
  }

  func run(progress: ((Double) -> Void)?) throws {
    for dataset in Dataset.allCases { try OutputFile.makeFolder(folder(of: dataset)) }
    // The newest delivery of each dataset is there even if nobody stands in it.
    for (number, drop) in delivery.drops.enumerated() where isAlwaysWritten(number) {
      files[number] = try open(drop, number: number)
    }
    var expectations: [ExpectedFinding] = []
    let blocks = (options.people + Household.blockSize - 1) / Household.blockSize
    let chunks = (blocks + CityPress.blocksPerChunk - 1) / CityPress.blocksPerChunk
    let scribes = (0..<min(chunks, chunksAtOnce)).map { _ in
      Scribe(options: options, biographer: biographer, delivery: delivery, layouts: layouts)
    }
    for first in stride(from: 0, to: chunks, by: chunksAtOnce) {
      let count = min(chunksAtOnce, chunks - first)
      fill(scribes, first: first, count: count, blocks: blocks)
      for scribe in scribes[..<count] { expectations += scribe.expectations }
      try commit(scribes[..<count])
      progress?(Double(first + count) / Double(chunks))
    }
    for file in files { try file?.finish() }
    try writeTruth(expectations)
    try writeUnusable()
    try repeatDelivery()
  }

  private func fill(_ scribes: [Scribe], first: Int, count: Int, blocks: Int) {
    // Every iteration has a scribe of its own.
    nonisolated(unsafe) let scribes = scribes
    DispatchQueue.concurrentPerform(iterations: count) { index in
      let start = (first + index) * CityPress.blocksPerChunk
      scribes[index].write(blocks: start..<min(blocks, start + CityPress.blocksPerChunk))
    }
  }

  /// Adds the chunks to the files, drop by drop in parallel.
  private func commit(_ scribes: ArraySlice<Scribe>) throws {
    for number in files.indices where files[number] == nil && scribes.contains(where: { $0.chunks[number].records > 0 })
    {
      files[number] = try open(delivery.drops[number], number: number)
    }
    nonisolated(unsafe) let scribes = Array(scribes)
    nonisolated(unsafe) let files = files
    nonisolated(unsafe) let failures = UnsafeMutablePointer<Problem?>.allocate(capacity: files.count)
    failures.initialize(repeating: nil, count: files.count)
    defer {
      failures.deinitialize(count: files.count)
      failures.deallocate()
    }
    DispatchQueue.concurrentPerform(iterations: files.count) { number in
      guard let file = files[number] else { return }
      do {
        for scribe in scribes where scribe.chunks[number].records > 0 { try file.append(scribe.chunks[number]) }
      } catch {
        failures[number] = error as? Problem
      }
    }
    for number in 0..<files.count {
      if let failure = failures[number] { throw failure }
    }
  }

  private func isAlwaysWritten(_ number: Int) -> Bool {
    let newest = delivery.newest(delivery.drops[number].dataset)
    return number == newest || (delivery.drops[newest].part != nil && number == newest - 1)
  }

  private func open(_ drop: Drop, number: Int) throws -> any DropFile {
    let layout = layouts[number]
    let folder = folder(of: drop.dataset)
    if layout.container == .xlsx {
      return try WorkbookDropFile(drop: drop, layout: layout, folder: folder, asOf: options.asOf)
    }
    return try TextDropFile(drop: drop, layout: layout, folder: folder)
  }

  private func folder(of dataset: Dataset) -> String { directory + "/inbox/" + dataset.path }

  /// Delivers one drop a second time, under the name of a second part.
  private func repeatDelivery() throws {
    for (number, drop) in delivery.drops.enumerated()
    where drop.isRepeated(noise: options.noise) && files[number] != nil {
      let path = folder(of: drop.dataset) + "/" + drop.stem
      let suffix = "." + layouts[number].container.rawValue
      try OutputFile.copy(path + suffix, to: path + "-02" + suffix)
    }
  }

  private func writeTruth(_ expectations: [ExpectedFinding]) throws {
    let file = try OutputFile(path: directory + "/truth.csv")
    var text = "rule,id,amount_fen,first_month,last_month,certainty\n"
    var previous: ExpectedFinding?
    for expected in expectations.sorted(by: { ($0.rule, $0.id, $0.amount ?? 0) < ($1.rule, $1.id, $1.amount ?? 0) }) {
      // One unusable text may stand in many records.
      if expected.rule == "id-invalid", expected == previous { continue }
      previous = expected
      let amount = expected.amount.map(String.init) ?? ""
      let first = expected.months?.lowerBound.description ?? ""
      let last = expected.months?.upperBound.description ?? ""
      text += "\(expected.rule),\(expected.id),\(amount),\(first),\(last),\(expected.certainty.rawValue)\n"
    }
    try file.write(text)
    _ = try file.finish()
  }

  private func writeUnusable() throws {
    let file = try OutputFile(path: directory + "/unusable.csv")
    var text = "feed,drop,line,field,reason\n"
    let records = files.flatMap { $0?.unusable ?? [] }
    let sorted = records.sorted { ($0.dataset.path, $0.file, $0.line) < ($1.dataset.path, $1.file, $1.line) }
    for record in sorted {
      text += "\(record.dataset.path),\(record.file),\(record.line),\(record.field),\(record.reason.rawValue)\n"
    }
    try file.write(text)
    _ = try file.finish()
  }
}
