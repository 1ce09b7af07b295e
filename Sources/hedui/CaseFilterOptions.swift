import ArgumentParser
import Civil
import Reconciler

/// Which cases are asked for.
struct CaseFilterOptions: ParsableArguments {
  @Option(name: .long, help: "规则名（rule id）")
  var rule: String?

  @Option(name: .long, help: "乡镇（街道）名称（town）")
  var town: String?

  @Option(name: .long, help: "村（社区）名称（village）")
  var village: String?

  @Option(name: .long, help: "状态（status）：open、refuted、settled、gone、withdrawn")
  var status: CaseState?

  @Option(name: .long, help: "最近一次核对的变化（change）：opened、continued、changed、reopened、unchecked、gone、withdrawn")
  var change: CaseChange?

  @Option(name: .long, help: "承办人（assigned to）")
  var assignee: String?

  @Flag(name: .long, help: "无人承办的（assigned to nobody）")
  var unassigned = false

  @Option(name: .customLong("older-than"), help: "首次发现至今不少于多少天（first found at least so many days ago）")
  var olderThan: Int?

  @Flag(name: .long, help: "逾期未办的（open and past their deadline）")
  var overdue = false

  @Flag(name: .long, help: "显示完整证件号，记入台账（whole ID numbers; recorded in the ledger）")
  var unmasked = false

  func validate() throws {
    guard !(unassigned && assignee != nil) else { throw ValidationError("--assignee | --unassigned") }
    guard olderThan.map({ (0...100_000).contains($0) }) ?? true else { throw ValidationError("--older-than: 0–100000") }
  }

  /// The question to the ledger.
  ///
  /// - Throws: `unknownRule` where there is no such rule.
  func query() throws(Problems) -> CaseQuery {
    if let rule { try RuleCatalogue.checkRule(rule, in: "--rule") }
    var query = CaseQuery()
    query.rule = rule
    query.town = town
    query.village = village
    query.state = status
    query.change = change
    query.assignee = unassigned ? "" : assignee
    query.minimumAge = olderThan
    query.isOverdue = overdue
    return query
  }
}

extension CaseState: ExpressibleByArgument {}

extension CaseChange: ExpressibleByArgument {}
