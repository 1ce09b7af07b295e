import Civil
import Reconciler
import Reports
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// Tells the operator how a command goes on: a progress bar on a terminal, plain lines with the time elsewhere. All of it on
/// standard error; no name or ID number is ever in it.
final class Console: Sendable {
  private struct State {
    var stage: RunEvent.Stage?
    var stageStart = 0.0
    var lastDrawn = 0.0
    var isBarDrawn = false
  }

  private let wording: Wording
  private let isQuiet: Bool
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private let started = Console.seconds()
  private let state = Mutex(State())

  init(wording: Wording, isQuiet: Bool) {
    self.wording = wording
    self.isQuiet = isQuiet
  }

  /// Takes an event of a run, from any thread.
  func hear(_ event: RunEvent) {
    switch event {
    case .began(let stage):
      state.withLock { state in
        clearBar(&state)
        state.stage = stage
        state.stageStart = Console.seconds()
      }
      if !isTerminal { line(stage.text(wording.language)) }
    case .progressed(let stage, let done, let total): draw(stage, done, total)
    case .problem(let problem): self.problem(problem)
    case .published: state.withLock { clearBar(&$0) }
    }
  }

  /// Says what is wrong, quiet or not.
  func problem(_ problem: Problem) {
    complain(wording.text(problem))
  }

  /// Says what is wrong in words of its own, quiet or not.
  func complain(_ text: String) {
    state.withLock { clearBar(&$0) }
    write(text + "\n")
  }

  /// Says why a command failed.
  func fail(_ problems: Problems) {
    for problem in problems.all { self.problem(problem) }
  }

  /// Says how a run ended.
  func finish(_ result: NightlyRun.Result) {
    let records = result.report.feeds.reduce(0) { $0 + $1.counts.read }
    let quarantined = result.report.feeds.reduce(0) { $0 + $1.counts.quarantined }
    let seconds = Console.tenths(Console.seconds() - started)
    let findings = result.report.findings.count
    let cases = wording.caseCounts(result.report)
    switch wording.language {
    case .zhHans:
      line("读取\(records)条记录，隔离\(quarantined)条，涉及\(result.persons)人；问题线索\(findings)条；用时\(seconds)秒")
      if let cases { line(cases) }
      line("结果：\(result.path)（供阅读：lists/report.html）")
    case .en:
      line(
        "\(records) records read, \(quarantined) quarantined, \(result.persons) persons; \(findings) findings; \(seconds) s"
      )
      if let cases { line(cases) }
      line("Results: \(result.path) (to read: lists/report.html)")
    case .ko:
      line("기록 \(records)건 읽음, 격리 \(quarantined)건, \(result.persons)명; 문제 단서 \(findings)건; \(seconds)초")
      if let cases { line(cases) }
      line("결과: \(result.path) (열람용: lists/report.html)")
    }
  }

  /// Takes the bar away before something else is printed.
  func clear() {
    state.withLock { clearBar(&$0) }
  }

  /// A plain line, unless quiet.
  func line(_ text: String) {
    if isQuiet { return }
    state.withLock { clearBar(&$0) }
    write(isTerminal ? text + "\n" : Console.timestamp() + " " + text + "\n")
  }

  private static let barWidth = 28

  private func draw(_ stage: RunEvent.Stage, _ done: Int, _ total: Int) {
    guard isTerminal, !isQuiet, total > 0 else { return }
    state.withLock { state in
      let now = Console.seconds()
      guard now - state.lastDrawn > 0.1 || done == total else { return }
      state.lastDrawn = now
      state.isBarDrawn = true
      let share = min(1, Double(done) / Double(total))
      let filled = Int(share * Double(Console.barWidth))
      let bar = String(repeating: "█", count: filled) + String(repeating: "░", count: Console.barWidth - filled)
      let elapsed = max(0.001, now - state.stageStart)
      var text = "\r\(stage.text(wording.language)) \(bar) \(Int(share * 100))%"
      if stage == .reading { text += "  \(Int(Double(done) / elapsed / 1e6)) MB/s" }
      let remaining = elapsed / max(share, 0.001) - elapsed
      text += "  " + Console.remaining(Int(remaining.rounded(.up)), wording.language) + "\u{1B}[K"
      write(text)
    }
  }

  private func clearBar(_ state: inout State) {
    if state.isBarDrawn { write("\r\u{1B}[K") }
    state.isBarDrawn = false
  }

  private func write(_ text: String) {
    var text = text
    text.withUTF8 { _ = Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private static func remaining(_ seconds: Int, _ language: Language) -> String {
    let time = "\(seconds / 60):" + (seconds % 60 < 10 ? "0" : "") + "\(seconds % 60)"
    switch language {
    case .zhHans: return "剩余\(time)"
    case .en: return "\(time) left"
    case .ko: return "남은 시간 \(time)"
    }
  }

  private static func seconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) + Double(now.tv_nsec) / 1e9
  }

  private static func tenths(_ seconds: Double) -> String {
    let tenths = Int((seconds * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func timestamp() -> String {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return withUnsafeTemporaryAllocation(of: CChar.self, capacity: 40) { buffer in
      let length = strftime(buffer.baseAddress, buffer.count, "%Y-%m-%dT%H:%M:%S%z", &parts)
      return String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
    }
  }
}

extension RunEvent.Stage {
  /// What the operator reads.
  fileprivate func text(_ language: Language) -> String {
    switch (self, language) {
    case (.reading, .zhHans): return "读取数据"
    case (.reading, .en): return "Reading"
    case (.reading, .ko): return "자료 읽기"
    case (.checking, .zhHans): return "逐人核对"
    case (.checking, .en): return "Checking"
    case (.checking, .ko): return "개인별 대조"
    case (.writing, .zhHans): return "生成清单"
    case (.writing, .en): return "Writing"
    case (.writing, .ko): return "목록 작성"
    }
  }
}
