import Civil
import Ledger

/// Writes into the ledger who matched what, and what for (留痕): personal data are not looked at without a trace.
public struct MatchRecord: Sendable {
  /// The folder of the ledger.
  public let state: String
  /// Who does it.
  public let actor: String
  /// The day it is about.
  public let day: Day

  /// Records in a ledger.
  public init(state: String, actor: String, day: Day) {
    self.state = state
    self.actor = actor
    self.day = day
  }

  /// Records a match before its results are written, so that there are none without a record.
  ///
  /// - Parameters:
  ///   - command: `match` or `dedupe`.
  ///   - links: how many links were found; nil where only two rows were explained.
  ///   - explained: the rows that were explained.
  ///   - outputs: the files that will be written.
  public func write(
    command: String, purpose: String, files: [MatchInput], links: Int?, explained: [Int], outputs: [String]
  ) throws(Problems) {
    var payload = ["command": command, "purpose": purpose]
    if let links { payload["links"] = String(links) }
    if !outputs.isEmpty { payload["outputs"] = outputs.joined(separator: " ") }
    if !explained.isEmpty { payload["explained"] = explained.map(String.init).joined(separator: " ") }
    for (side, file) in zip(["left", "right"], files) {
      payload[side] = file.name
      payload[side + "-rows"] = String(file.rowCount)
      payload[side + "-sha256"] = file.sha256
    }
    do {
      let ledger = try Ledger(folder: state, clock: { Clock.now() })
      try ledger.note(.match, payload: payload, actor: actor, day: day)
    } catch let problem as Problem {
      throw Problems([problem])
    } catch {
      throw Problems([Problem(.ledgerUnusable, file: state, details: ["\(type(of: error))"])])
    }
  }
}
