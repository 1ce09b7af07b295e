import Civil
import Testing

@testable import Feeds

/// Synthetic rows that tests write into drops.
enum Sample {
  /// A valid ID number; numbers from 0 to 999999 give different ones.
  static func id(_ number: Int) -> String {
    // Region 222405, years from 1940 on, days 1 to 28 of January, three digits of sequence.
    let (year, day) = (1940 + number / 28_000, number / 1000 % 28 + 1)
    let packed = 222_405 * 100_000_000_000 + year * 10_000_000 + 100_000 + day * 1000 + number % 1000
    return ResidentID(packed: UInt64(packed))?.description ?? ""
  }

  static let deathsHeader = "公民身份号码,姓名,死亡日期"

  /// A row of a deaths drop without operation flag.
  static func death(_ number: Int, day: String = "20211005") -> String { "\(id(number)),金某,\(day)" }

  /// A deaths drop of these rows.
  static func deaths(_ rows: [String], header: String = deathsHeader) -> String {
    ([header] + rows).joined(separator: "\n") + "\n"
  }

  /// A residents drop of the persons with these numbers.
  static func residents(_ numbers: some Sequence<Int>) -> String {
    (["公民身份号码,姓名,户口状态"] + numbers.map { "\(id($0)),金某,正常" }).joined(separator: "\n") + "\n"
  }

  /// A full register of so many persons.
  static func residents(_ count: Int) -> String { residents(0..<count) }
}

extension TemporaryInbox.Reading {
  /// The state of a dataset, which must have been read.
  func dataset(_ dataset: Dataset) throws -> DatasetState { try #require(state[dataset]) }

  /// Quarantined records as `line|field|value|reason`.
  func quarantine(_ dataset: Dataset) throws -> [String] {
    try self.dataset(dataset).quarantined.map { "\($0.line)|\($0.field)|\($0.value)|\($0.reason.rawValue)" }
  }

  /// Unreadable values of records that are used, as `line|field|value|reason`.
  func unreadable(_ dataset: Dataset) throws -> [String] {
    try self.dataset(dataset).unreadableValues.map { "\($0.line)|\($0.field)|\($0.value)|\($0.reason.rawValue)" }
  }

  /// The values of one field of the records in the state, in the order of the files.
  func values(_ field: String, _ dataset: Dataset) throws -> [String] {
    let index = try #require(try self.dataset(dataset).definition.index(ofField: field))
    return records(dataset).map { $0[index] }
  }

  /// The refused drops of a dataset as `name: kind`.
  func refused(_ dataset: Dataset) throws -> [String] {
    try self.dataset(dataset).refused.map { "\($0.drop.name.text): \($0.problem.kind.rawValue)" }
  }

  /// The names of the drops in use.
  func used(_ dataset: Dataset) throws -> [String] {
    try self.dataset(dataset).used.map(\.drop.name.text)
  }
}
