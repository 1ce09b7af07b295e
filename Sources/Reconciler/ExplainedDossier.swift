import Civil
import Feeds
import Reports
import Rules

/// A dossier as an explanation shows it: every record with its day, its row of the timeline, and what it is to the death.
struct ExplainedDossier {
  let dossier: Dossier
  let inbox: InboxState

  /// What the death evidence comes to.
  var death: PersonExplanation.Death? {
    dossier.death.map { PersonExplanation.Death(date: $0.date, latestDate: $0.latestDate, certainty: $0.certainty) }
  }

  /// Every record, in the order of days, feeds and places; records without a day come last.
  var records: [ExplainedRecord] {
    let entries =
      police + deathCertificates + funerals + insured + register + payments + signsOfLife + circumstances
    return
      entries.sorted { left, right in
        (left.day?.daysSinceEpoch ?? .max, left.dataset, left.place)
          < (right.day?.daysSinceEpoch ?? .max, right.dataset, right.place)
      }
      .map(record)
  }

  /// The times payments depend on.
  var spans: [PersonExplanation.Span] {
    let benefits = dossier.participants.compactMap { entry in
      entry.benefitStartMonth.value.map { start in
        PersonExplanation.Span(
          kind: .benefit, first: start.firstDay, last: entry.stopMonth.value?.firstDay.adding(days: -1))
      }
    }
    let custody = dossier.custody.map { term in
      PersonExplanation.Span(
        kind: term.category.value == .imprisoned ? .imprisoned : .otherCustody, first: term.startDate,
        // Of a term whose end cannot be read nothing is known but its beginning.
        last: term.endDate.isUnreadable ? term.startDate : term.endDate.value)
    }
    let pensions = dossier.otherPensions.filter { $0.status == .drawing }.compactMap { pension in
      pension.startMonth.value.map { start in
        PersonExplanation.Span(kind: .otherPension, first: start.firstDay, last: pension.endMonth.value?.lastDay)
      }
    }
    return benefits + custody + pensions
  }

  // MARK: Entries

  private struct Entry {
    let dataset: Dataset
    let place: Place
    let day: Day?
    let lane: ExplainedRecord.Lane?
    var remarks: [ExplainedRecord.Remark] = []
  }

  private func entry<Record: CivilRecord>(
    _ record: Record, _ day: Day?, _ lane: ExplainedRecord.Lane? = nil, _ remarks: [ExplainedRecord.Remark] = []
  ) -> Entry {
    let place = record.head.place
    let ofDeath = lane?.isEvidenceOfDeath == true ? deathRemarks(Record.dataset, place) : []
    return Entry(dataset: Record.dataset, place: place, day: day, lane: lane, remarks: ofDeath + remarks)
  }

  private func deathRemarks(_ dataset: Dataset, _ place: Place) -> [ExplainedRecord.Remark] {
    func isThis(_ evidence: Evidence) -> Bool { evidence.dataset == dataset && evidence.place == place }
    guard let death = dossier.death, let statement = death.evidence.first(where: { isThis($0.evidence) }) else {
      return [.notCounted]
    }
    var remarks: [ExplainedRecord.Remark] = []
    let deciding = death.sourceDates.first { $0.bearing == .carries } ?? death.sourceDates.first
    if let deciding, statement.source == deciding.source, statement.bearing == deciding.bearing,
      statement.day == deciding.day
    {
      remarks.append(.decidesDate)
    }
    if statement.bearing == .points { remarks.append(.pointsOnly) }
    if death.foreignNames.contains(where: { isThis($0.evidence) }) { remarks.append(.foreignName) }
    return remarks
  }

  private var police: [Entry] {
    dossier.deaths.map { entry($0, $0.deathDate, .police) }
      + dossier.residents.map { entry($0, $0.cancelDate.value, $0.isCancelledForDeath ? .police : nil) }
  }

  private var deathCertificates: [Entry] {
    dossier.deathCertificates.map { entry($0, $0.deathDate, .deathCertificate) }
  }

  private var funerals: [Entry] {
    dossier.funerals.map { entry($0, $0.deathDate.value ?? $0.cremationDate.value, .funeral) }
  }

  private var insured: [Entry] {
    dossier.insured.map { entry($0, $0.stopDate.value, $0.isStoppedForDeath ? .medicalInsurance : nil) }
  }

  private var register: [Entry] {
    dossier.participants.map { participant in
      guard participant.isStoppedForDeath else { return entry(participant, participant.enrolDate.value) }
      return entry(participant, participant.stopMonth.value?.firstDay.adding(days: -1), .register)
    }
  }

  private var payments: [Entry] {
    let monthOfDeath = dossier.death?.date.month
    return dossier.pensionPayments.map { payment in
      var remarks: [ExplainedRecord.Remark] = []
      if !payment.isPaid {
        remarks.append(.returned)
      } else if let monthOfDeath, payment.periodMonth > monthOfDeath {
        remarks.append(.afterDeath)
      }
      return entry(payment, payment.periodMonth.firstDay, .pension, remarks)
    } + dossier.funeralPayments.map { entry($0, $0.paidDate, .funeralSubsidy) }
  }

  private var signsOfLife: [Entry] {
    let contradicting = (dossier.death?.contradictingSigns ?? []).map(\.evidence)
    func remarks(_ dataset: Dataset, _ place: Place) -> [ExplainedRecord.Remark] {
      contradicting.contains { $0.dataset == dataset && $0.place == place } ? [.contradictsDeath] : []
    }
    let visits = dossier.visits.map { entry($0, $0.visitDate, .visit, remarks(.visits, $0.head.place)) }
    return visits
      + dossier.certifications.map { certification in
        entry(
          certification, certification.certifiedDate, .certification,
          certification.showsLife ? remarks(.certifications, certification.head.place) : [.showsNobody])
      }
  }

  private var circumstances: [Entry] {
    dossier.custody.map { entry($0, $0.startDate) }
      + dossier.assistance.map { entry($0, $0.startMonth.value?.firstDay) }
      + dossier.disabilityCertificates.map { entry($0, $0.issueDate.value) }
      + dossier.poorHouseholds.map { entry($0, nil) }
      + dossier.recoveries.map { entry($0, $0.recoveredDate) }
      + dossier.contributionAdvances.map { entry($0, $0.applyDate) }
      + dossier.advanceRepayments.map { entry($0, $0.repaidDate) }
      + dossier.otherPensions.map { entry($0, $0.startMonth.value?.firstDay) }
      + dossier.otherFuneralBenefits.map { entry($0, $0.paidDate) }
  }

  // MARK: Texts

  private func record(_ entry: Entry) -> ExplainedRecord {
    let state = inbox[entry.dataset]
    let origin = state?.origin(of: entry.place)
    let title = state?.definition.title
    return ExplainedRecord(
      feed: entry.dataset.path,
      feedTitle: LocalText(title?.zh ?? entry.dataset.path, en: title?.en ?? "", ko: title?.ko ?? ""),
      drop: origin?.drop ?? "", line: origin?.line ?? 0, day: entry.day, lane: entry.lane, remarks: entry.remarks,
      values: state?.tellingValues(at: entry.place) ?? [])
  }
}

extension DatasetState {
  /// The values of a record that tell something: days, months and amounts in one form whatever the agency writes, all
  /// else as delivered. What is zero or said twice is left out.
  fileprivate func tellingValues(at place: Place) -> [ExplainedRecord.Value] {
    let canonical = normalised(at: place)
    let values = dataset.tellingFields.compactMap { name -> ExplainedRecord.Value? in
      guard let index = definition.index(ofField: name), let delivered = text(of: name, at: place) else { return nil }
      let read = index < canonical.count ? canonical[index] : ""
      var shown = delivered
      switch definition.fields[index].type {
      case .date, .month: shown = read.isEmpty ? delivered : read
      case .amount: shown = Int64(read).map { Fen($0).description } ?? delivered
      default: break
      }
      return ExplainedRecord.Value(field: name, title: definition.header(of: name), text: shown)
    }
    let gross = values.first { $0.field == "grossAmount" }?.text
    return values.filter { value in
      switch value.field {
      case "withheldAmount", "offsetAmount": return value.text != Fen.zero.description
      case "netAmount": return value.text != gross
      default: return true
      }
    }
  }
}
