import Civil

/// A record that shows the person alive on a day (生存迹象).
public struct SignOfLife: Hashable, Sendable {
  /// The day.
  public let day: Day
  /// The record and its date.
  public let evidence: Evidence
  /// Whether the record says how the person was seen. One that names a way nobody listed speaks for the person, but
  /// against nobody.
  public let isPlain: Bool
}

/// A person's signs of life, found as they are asked for: visits of any kind, and proofs of entitlement by face, counter
/// or home visit, or in a way that is not listed.
public struct SignsOfLife: Sequence, IteratorProtocol {
  private var visits: Rows<Visit>.Iterator
  private var certifications: Rows<Certification>.Iterator

  init(in records: PersonRecords) {
    visits = records.rows(Visit.self).makeIterator()
    certifications = records.rows(Certification.self).makeIterator()
  }

  /// The next sign of life: visits first, in no order of their days.
  public mutating func next() -> SignOfLife? {
    if let visit = visits.next() {
      return SignOfLife(
        day: visit.visitDate, evidence: Evidence(dataset: .visits, place: visit.head.place, field: "visitDate"),
        isPlain: true)
    }
    while let certification = certifications.next() {
      guard certification.showsLife else { continue }
      return SignOfLife(
        day: certification.certifiedDate,
        evidence: Evidence(dataset: .certifications, place: certification.head.place, field: "certifiedDate"),
        isPlain: !certification.method.isUnreadable)
    }
    return nil
  }
}

extension Certification {
  /// Whether somebody saw the person: a comparison of data (数据比对), or a method not told, shows nobody alive. A method
  /// that is told, but not listed, may be a new word for a listed one: it must not be passed over where somebody is said to
  /// be dead.
  public var showsLife: Bool {
    switch method.value {
    case .face, .counter, .homeVisit: return true
    case .dataMatch: return false
    case nil: return method.isUnreadable
    }
  }
}
