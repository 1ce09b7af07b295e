import Civil
import Feeds
import Foundation
import Reconciler
import Reports

/// An inbox with synthetic drops, an output folder, and runs between them; everything vanishes with the test.
final class NightFolder: Sendable {
  static let project = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let feeds = project.appending(path: "feeds").path
  static let parameters = project.appending(path: "schedules/parameters").path

  let root: URL

  init() throws {
    root = FileManager.default.temporaryDirectory.appending(path: "hedui-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: root.appending(path: "inbox"), withIntermediateDirectories: true)
  }

  deinit {
    try? FileManager.default.removeItem(at: root)
  }

  var inbox: String { root.appending(path: "inbox").path }
  var out: String { root.appending(path: "out").path }

  /// Writes a drop.
  func add(_ dataset: Dataset, _ name: String, _ text: String) throws {
    let folder = root.appending(path: "inbox/\(dataset.path)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: folder.appending(path: name))
  }

  /// Writes a fresh drop with one record for every dataset, each about a person of its own.
  func addEverything(but left: Set<Dataset> = []) throws {
    let catalogue = try FeedCatalogue(folder: NightFolder.feeds)
    for dataset in Dataset.allCases where !left.contains(dataset) {
      let definition = try catalogue.definitions[dataset].unwrapped()
      let fields = definition.fields.filter {
        $0.isKey || $0.isRequired || $0.name == "id" || (dataset == .funerals && $0.name == "deathDate")
      }
      let id = NightFolder.id(100 + Int(dataset.rawValue))
      let values = fields.map { field -> String in
        switch field.type {
        case .residentID: return id
        case .disabilityNumber: return id + "43"
        case .name: return "朴某"
        case .text: return "T\(dataset.rawValue)"
        case .date: return "20211001"
        case .month: return "202110"
        case .amount: return "600"
        case .number: return "15"
        case .year: return "2020"
        case .division: return "222405001001"
        case .code: return field.codes.first?.texts.first ?? ""
        }
      }
      let heads = fields.map { $0.headers.first ?? "" }
      try add(
        dataset, "20211030-\(definition.delivery.rawValue).csv",
        heads.joined(separator: ",") + "\n" + values.joined(separator: ",") + "\n")
    }
  }

  /// A pensioner who died in August 2021 and was paid for September and October, in drops that replace those of
  /// `addEverything`.
  func addDeceasedPensioner() throws {
    let id = NightFolder.id(1)
    try add(
      .residents, "20211030-full.csv",
      "公民身份号码,姓名,区划代码,户口状态\n\(id),金某某,222405001001,正常\n\(NightFolder.id(2)),李某,222405001,正常\n")
    try add(.deaths, "20211030-delta.csv", "公民身份号码,姓名,死亡日期\n\n\(id),金某某,20210820\n")
    try add(
      .participants, "20211030-full.csv",
      "个人编号,社会保障号码,姓名,参保状态,待遇起始年月,所属村社区\nP001,\(id),金某某,领取,201501,222405001001\n")
    try add(
      .pensionPayments, "20211030-delta.csv",
      "发放流水号,个人编号,社会保障号码,姓名,所属期,发放日期,应发金额,实发金额,发放状态\n"
        + ["08", "09", "10"].map { "F\($0),P001,\(id),金某某,2021\($0),2021\($0)15,103.00,103.00,成功\n" }.joined())
  }

  /// Options of a run as of the last day of October 2021.
  func options(threads: Int = 2) throws -> RunOptions {
    RunOptions(
      inbox: inbox, out: out, asOf: try Day("2021-10-31").unwrapped(), feeds: NightFolder.feeds,
      parameters: NightFolder.parameters, threads: threads)
  }

  /// Runs; `change` adjusts the options.
  func run(_ change: (inout RunOptions) -> Void = { _ in }) throws -> NightlyRun.Result {
    var options = try options()
    change(&options)
    return try NightlyRun(options).run()
  }

  /// The problems a run ends with, or none where it is published.
  func problems(_ change: (inout RunOptions) -> Void = { _ in }) throws -> [Problem] {
    do {
      _ = try run(change)
      return []
    } catch let problems as Problems {
      return problems.all
    }
  }

  /// A published file.
  func published(_ name: String) throws -> String {
    try String(contentsOfFile: "\(out)/2021-10-31/\(name)", encoding: .utf8)
  }

  /// Everything in the output folder, hidden or not.
  func outputEntries() -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: out)) ?? []).sorted()
  }

  /// The permissions of a path.
  static func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? Int) ?? -1
  }

  /// A valid ID number of a person born in March 1945.
  static func id(_ number: Int) -> String {
    ResidentID(packed: 22_240_519_450_312_000 + UInt64(number))?.description ?? ""
  }
}

extension Optional {
  /// The value, or an error that fails the test.
  func unwrapped() throws -> Wrapped {
    guard let self else { throw MissingValue() }
    return self
  }
}

/// A value that a test relies on is not there.
struct MissingValue: Error {}
