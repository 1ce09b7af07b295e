import Civil
import Feeds

/// The records one finding names, each read once: a record often gives name, division and several values.
struct FindingRecords {
  private var records: [Evidence: DeliveredRecord] = [:]

  init(_ finding: Finding, _ inbox: InboxState) {
    for evidence in finding.personRecords + finding.evidence {
      let key = FindingRecords.key(evidence)
      if records[key] == nil { records[key] = inbox.record(at: evidence.place, in: evidence.dataset) }
    }
  }

  /// The record a piece of evidence stands in.
  subscript(evidence: Evidence) -> DeliveredRecord? { records[FindingRecords.key(evidence)] }

  /// The first value of a field among some records.
  func text(_ field: String, _ evidence: [Evidence]) -> String {
    evidence.lazy.compactMap { self[$0]?.text(of: field) }.first ?? ""
  }

  private static func key(_ evidence: Evidence) -> Evidence {
    Evidence(dataset: evidence.dataset, place: evidence.place, field: "")
  }
}
