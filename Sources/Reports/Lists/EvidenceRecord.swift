/// A record of an agency's file with all its values that a finding rests on.
struct EvidenceRecord {
  /// The feed, `agency/dataset`.
  let feed: String
  /// The feed's title.
  let feedTitle: LocalText
  /// The drop's file name.
  let drop: String
  /// Where the record starts.
  let line: Int
  /// The values, in the order given.
  private(set) var values: [ReportedEvidence] = []

  /// Puts the values of each record together; records stand in the order of their first value.
  static func grouping(_ evidence: [ReportedEvidence]) -> [EvidenceRecord] {
    var records: [EvidenceRecord] = []
    for value in evidence {
      // Values of a record stand together, and records are few.
      let found = records.lastIndex { $0.line == value.line && $0.drop == value.drop && $0.feed == value.feed }
      let index = found ?? records.count
      if found == nil {
        records.append(
          EvidenceRecord(feed: value.feed, feedTitle: value.feedTitle, drop: value.drop, line: value.line))
      }
      if !value.field.isEmpty { records[index].values.append(value) }
    }
    return records
  }

  /// The record in words: `死亡注销户口（20211031-delta.csv 第 12 行）：死亡日期 2021-03-05`.
  func text(_ wording: Wording, _ masking: Masking) -> String {
    let place = wording.inBrackets(visible(masking.text(drop)) + " " + wording.line(line))
    let title = visible(feedTitle[wording.language]) + place
    guard !values.isEmpty else { return title }
    let values = values.map { value in
      let shown = value.value.isEmpty ? wording.phrase(.emptyValue) : masking.value(value.value, ofField: value.field)
      return visible(value.fieldTitle.isEmpty ? value.field : value.fieldTitle) + " " + visible(shown)
    }
    return title + wording.colon + values.joined(separator: wording.listSeparator)
  }
}
