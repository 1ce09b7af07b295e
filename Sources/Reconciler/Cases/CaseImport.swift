import Civil
import Ledger
import Reports

#if canImport(Glibc)
  import Glibc
#endif

/// Reads filled-in workbooks back and enters what they report (导入处理结果). Each workbook is entered in one transaction
/// and answered by a reply; the same workbook twice changes nothing.
public struct CaseImport: Sendable {
  /// What became of a file.
  public enum Result: Sendable {
    /// Its rows were looked at, each by itself; the reply stands at `path`.
    case answered(ImportReply, path: String)
    /// Nothing of it could be used.
    case refused(Problem)
  }

  private let desk: CaseDesk
  private let replyFolder: String?
  private let wording: Wording

  /// An import into a ledger. Replies go into `replyFolder`, or beside each workbook where there is none.
  public init(_ desk: CaseDesk, replyFolder: String? = nil, wording: Wording) {
    self.desk = desk
    self.replyFolder = replyFolder
    self.wording = wording
  }

  /// Reads and enters the workbooks in their order.
  ///
  /// - Throws: `Problems` where the ledger cannot be written, or a reply. Workbooks before are entered then, and their
  ///   replies written; importing all of them again does no harm.
  public func run(_ files: [String]) throws(Problems) -> [Result] {
    if let replyFolder { try prepare(replyFolder) }
    var results: [Result] = []
    for file in files {
      let workbook: OutcomeWorkbook
      do throws(Problem) {
        workbook = try OutcomeWorkbook(path: file, displayName: file, ledger: desk.ledger.id)
      } catch {
        results.append(.refused(error))
        continue
      }
      let reply = try enter(workbook, from: file)
      let path = replyPath(for: file)
      do throws(Problem) {
        try ReplyWorkbook(reply, wording: wording).write(to: path)
      } catch {
        throw Problems([error])
      }
      results.append(.answered(reply, path: path))
    }
    return results
  }

  private func enter(_ workbook: OutcomeWorkbook, from file: String) throws(Problems) -> ImportReply {
    var verdicts: [ImportReply.Verdict?] = Array(repeating: nil, count: workbook.rows.count)
    var entries: [OutcomeEntry] = []
    for (index, row) in workbook.rows.enumerated() {
      switch row.content {
      case .success(let report): entries.append(report.entry(row: String(index)))
      case .failure(let rejections): verdicts[index] = .rejected(rejections.all)
      }
    }
    let judged =
      entries.isEmpty
      ? []
      : try desk.attempt { try desk.ledger.apply(entries, actor: desk.actor, source: workbook.sha256, day: desk.day) }
    for verdict in judged {
      guard let index = Int(verdict.row), workbook.rows.indices.contains(index) else { continue }
      switch verdict.result {
      case .accepted(let state): verdicts[index] = .accepted(state)
      case .known: verdicts[index] = .known
      case .rejected(let reason): verdicts[index] = .rejected([workbook.rows[index].rejection(RejectionReason(reason))])
      }
    }
    try RowFaults(desk).complete(&verdicts, of: workbook.rows)
    let rows = zip(workbook.rows, verdicts).compactMap { row, verdict in verdict.map { row.replied($0) } }
    return ImportReply(
      file: CaseImport.name(file), asOf: workbook.asOf, importedOn: desk.day, rows: rows, problems: workbook.problems)
  }

  private func prepare(_ folder: String) throws(Problems) {
    guard mkdir(folder, 0o700) != 0, errno != EEXIST else { return }
    throw Problems([Problem(.outputUnwritable, file: folder, details: [String(cString: strerror(errno))])])
  }

  /// Where the reply to a workbook goes: no reply takes the place of another, of this import or of an earlier one.
  private func replyPath(for file: String) -> String {
    let name = CaseImport.name(file)
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    let folder = replyFolder ?? (file.lastIndex(of: "/").map { String(file[..<$0]) } ?? ".")
    var path = folder + "/" + stem + wording.replySuffix + ".xlsx"
    var number = 1
    while access(path, F_OK) == 0 {
      number += 1
      path = folder + "/" + stem + wording.replySuffix + "-\(number).xlsx"
    }
    return path
  }

  private static func name(_ path: String) -> String {
    path.lastIndex(of: "/").map { String(path[path.index(after: $0)...]) } ?? path
  }
}
