import Civil

@testable import Linkage

/// What is seen of a person: dataset by dataset, the places of the rows and a value that must have come along.
typealias Groups = [ResidentID: [Dataset: [Seen]]]

/// A row as a test sees it.
struct Seen: Hashable {
  let place: Place
  let value: Int
}

extension Visit {
  var seen: Seen { Seen(place: head.place, value: Int(visitDate.daysSinceEpoch)) }
}

extension PensionPayment {
  var seen: Seen { Seen(place: head.place, value: Int(grossAmount.rawValue)) }
}

extension Participant {
  var seen: Seen { Seen(place: head.place, value: Int(nameHash.rawValue)) }
}

extension DeathCertificate {
  var seen: Seen { Seen(place: head.place, value: Int(nameHash.rawValue)) }
}

/// Appends rows in chunks, one appender after the other in turn, later chunks first where wanted.
func partitioned(_ rows: RandomRows, partitions: Int, appenders: Int, chunk: Int, reversed: Bool = false)
  -> PersonPartitions
{
  let all = PersonPartitions(partitionCount: partitions)
  let appenders = (0..<appenders).map { _ in all.makeAppender() }
  var turn = 0
  func append<Record: CivilRecord>(_ rows: [Record]) {
    var starts = Array(stride(from: 0, to: rows.count, by: chunk))
    if reversed { starts.reverse() }
    for start in starts {
      rows[start..<min(start + chunk, rows.count)].withUnsafeBufferPointer {
        appenders[turn % appenders.count].append($0)
      }
      turn += 1
    }
  }
  append(rows.visits)
  append(rows.payments)
  append(rows.participants)
  append(rows.certificates)
  return all
}

/// Walks all partitions and notes everything.
func walk(_ partitions: PersonPartitions, excluding superseded: [Dataset: PlaceSet] = [:]) -> (Groups, LinkageCounts) {
  var groups: Groups = [:]
  var counts = LinkageCounts()
  let scratch = PartitionScratch()
  for partition in 0..<partitions.partitionCount {
    counts += partitions.forEachPerson(in: partition, excluding: { superseded[$0] }, scratch: scratch) { person in
      precondition(groups[person.id] == nil, "a person was visited twice")
      var own: [Dataset: [Seen]] = [:]
      own[.visits] = person.rows(Visit.self).map(\.seen)
      own[.pensionPayments] = person.rows(PensionPayment.self).map(\.seen)
      own[.participants] = person.rows(Participant.self).map(\.seen)
      own[.deathCertificates] = person.rows(DeathCertificate.self).map(\.seen)
      groups[person.id] = own.filter { !$0.value.isEmpty }
      precondition(person.rows(Funeral.self).isEmpty)
    }
  }
  return (groups, counts)
}

/// The groups by a dictionary: slow and plainly right.
func expectedGroups(_ rows: RandomRows, excluding superseded: [Dataset: Set<Place>] = [:]) -> Groups {
  var groups: Groups = [:]
  func add<Record: CivilRecord>(_ rows: [Record], _ seen: (Record) -> Seen) {
    for row in rows where superseded[Record.dataset]?.contains(row.head.place) != true {
      if let id = row.head.id { groups[id, default: [:]][Record.dataset, default: []].append(seen(row)) }
    }
  }
  add(rows.visits, \.seen)
  add(rows.payments, \.seen)
  add(rows.participants, \.seen)
  add(rows.certificates, \.seen)
  return groups
}
