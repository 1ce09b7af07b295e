import Civil
import Feeds
import Rules

extension InboxState {
  /// Records of the bureau's own register and payments that were quarantined because their ID is none.
  var unusableRecords: [UnusableRecord] {
    [Dataset.participants, .pensionPayments].compactMap { self[$0] }.flatMap { state in
      state.quarantinedIDs.map {
        UnusableRecord(dataset: state.dataset, place: $0.place, field: "id", text: $0.text, reason: $0.reason)
      }
    }
  }
}
