/// What the log tells of, beside the notes of `NoteKind`.
enum EventKind: String {
  /// The ledger was brought to a form.
  case migrated
  /// A night was recorded.
  case night
  /// A workbook was imported.
  case imported
  /// A case was found for the first time.
  case opened
  /// Something else than before was found of a case.
  case changed
  /// A case is back.
  case reopened
  /// The data no longer support a case.
  case gone
  /// The death a case was built on vanished or moved.
  case withdrawn
  /// The death of a refuted or settled case, withdrawn before, is back.
  case deathRestored = "death-restored"
  /// Somebody reported on a case.
  case outcome
  /// Somebody was named to deal with a case.
  case assigned
}
