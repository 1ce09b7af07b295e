import Civil
import Feeds

/// The records one finding names, each read once: a record often gives name, division and several values.
struct FindingRecords {
  /// Where a record stands.
  private struct Origin: Hashable {
    let dataset: Dataset
    let place: Place

    init(_ evidence: Evidence) {
      dataset = evidence.dataset
      place = evidence.place
    }
  }

  private var records: [Origin: DeliveredRecord] = [:]

  init(_ finding: Finding, _ inbox: InboxState) {
    for evidence in finding.personRecords + finding.evidence {
      let origin = Origin(evidence)
      if records[origin] == nil { records[origin] = inbox.record(at: evidence.place, in: evidence.dataset) }
    }
  }

  /// The record a piece of evidence stands in.
  subscript(evidence: Evidence) -> DeliveredRecord? { records[Origin(evidence)] }

  /// The first value of a field among some records.
  func text(_ field: String, _ evidence: [Evidence]) -> String {
    evidence.lazy.compactMap { self[$0]?.text(of: field) }.first ?? ""
  }
}
