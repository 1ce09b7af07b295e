import Civil

@testable import Rules

/// Makes a dossier from records written down in a test, in memory that stays in place as long as the builder lives.
///
/// Records stand at places 0, 1, 2, … of their dataset in the order they are added.
final class DossierBuilder {
  let id: ResidentID
  private var rows: [Dataset: [any CivilRecord]] = [:]
  private var texts: [Evidence: String] = [:]
  private var unusable: Set<Dataset> = []
  private var memory: [UnsafeMutableRawPointer] = []
  private let slices = UnsafeMutablePointer<PersonRecords.Slice>.allocate(capacity: Dataset.allCases.count)

  /// Born 1945-03-12, unless another number is given.
  init(id: ResidentID = .born1945) {
    self.id = id
    slices.initialize(repeating: PersonRecords.Slice(start: nil, count: 0), count: Dataset.allCases.count)
  }

  deinit {
    release()
    slices.deallocate()
  }

  /// Adds a record; the closure gets its head.
  func add(
    _ dataset: Dataset, carries: Bool = true, texts: [String: String] = [:], _ make: (RecordHead) -> any CivilRecord
  ) {
    let place = Place(offset: UInt64(rows[dataset, default: []].count))
    rows[dataset, default: []].append(make(RecordHead(id: carries ? id : nil, place: place)))
    for (field, text) in texts {
      self.texts[Evidence(dataset: dataset, place: place, field: field)] = text
    }
  }

  /// Adds a record with the person's ID that could not be used.
  func addUnusable(_ dataset: Dataset) {
    unusable.insert(dataset)
  }

  /// Puts the rows of each dataset in another order; their places stay what they were.
  func shuffle(using generator: inout some RandomNumberGenerator) {
    for dataset in Dataset.allCases { rows[dataset]?.shuffle(using: &generator) }
  }

  /// What the rules see of the person; valid as long as the builder lives and nothing is added.
  func dossier(asOf: String = "2021-10-31", policy: Policy = .ofTests) -> Dossier {
    release()
    for dataset in Dataset.allCases {
      let own = rows[dataset] ?? []
      slices[Int(dataset.rawValue)] = PersonRecords.Slice(start: store(own, stride: dataset.rowSize), count: own.count)
    }
    let records = PersonRecords(id: id, slices: UnsafePointer(slices))
    return Dossier(of: records, asOf: day(asOf), policy: policy, text: RecordedText(texts: texts, unusable: unusable))
  }

  /// What a rule finds.
  func findings(_ rule: some Rule, asOf: String = "2021-10-31") -> [Finding] {
    var sink = FindingSink()
    rule.evaluate(dossier(asOf: asOf), .ofTests, into: &sink)
    return sink.findings
  }

  /// Why a rule does not fire though all but one of its conditions hold, in English.
  func nearMisses(_ rule: some Rule, asOf: String = "2021-10-31") -> [String] {
    var sink = FindingSink(explains: true)
    rule.evaluate(dossier(asOf: asOf), .ofTests, into: &sink)
    return sink.nearMisses.map(\.reason.en)
  }

  private func store(_ records: [any CivilRecord], stride: Int) -> UnsafeRawPointer? {
    guard !records.isEmpty else { return nil }
    let start = UnsafeMutableRawPointer.allocate(byteCount: records.count * stride, alignment: 16)
    for (index, record) in records.enumerated() {
      func copy<Record: CivilRecord>(_ record: Record) {
        (start + index * stride).initializeMemory(as: Record.self, to: record)
      }
      copy(record)
    }
    memory.append(start)
    return UnsafeRawPointer(start)
  }

  private func release() {
    for start in memory { start.deallocate() }
    memory = []
  }
}

/// The texts a test gave with its records.
private struct RecordedText: TextSource {
  let texts: [Evidence: String]
  let unusable: Set<Dataset>

  func text(of field: String, at place: Place, in dataset: Dataset) -> String? {
    texts[Evidence(dataset: dataset, place: place, field: field)]
  }

  func hasUnusableRecord(of id: ResidentID, in dataset: Dataset) -> Bool { unusable.contains(dataset) }
}
