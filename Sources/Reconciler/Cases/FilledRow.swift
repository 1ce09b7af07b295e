import Civil
import Ledger
import Reports

/// A row of a workbook in which staff filled something in.
struct FilledRow {
  /// What a row reports.
  struct Report: Hashable {
    let number: CaseNumber
    /// The fingerprint of the evidence that whoever reports had before their eyes.
    let fingerprint: String
    let outcome: Outcome

    /// The report as the ledger takes it.
    func entry(row: String) -> OutcomeEntry {
      OutcomeEntry(number: number, fingerprint: fingerprint, outcome: outcome, row: row)
    }
  }

  let sheet: String
  /// Its number in the sheet, from 1.
  let number: Int
  /// Where the columns of its sheet are, counted from 1.
  let columns: [CaseSheetColumn: Int]
  /// The case as the workbook names it.
  let caseText: String
  /// What is filled in, as text.
  let filledIn: [CaseSheetColumn: String]
  /// What could be read of it, with `checking` for an outcome that could not; nil where the row names no case. Only good
  /// for asking what else is wrong with the row.
  let readable: Report?
  /// What it reports, or what is wrong with it.
  var content: Result<Report, Rejections>

  /// What is wrong with a row: at least one thing.
  struct Rejections: Error {
    let all: [ImportReply.Rejection]
  }

  /// Something wrong with the row, at the column the reason names.
  func rejection(_ reason: RejectionReason) -> ImportReply.Rejection {
    ImportReply.Rejection(reason, cell: FilledRowReader.reference(reason.column ?? .outcome, in: number, columns))
  }

  /// The row for the reply, with what became of it.
  func replied(_ verdict: ImportReply.Verdict) -> ImportReply.Row {
    ImportReply.Row(sheet: sheet, number: number, caseNumber: caseText, filledIn: filledIn, verdict: verdict)
  }
}
