import Foundation

/// A run of the built program, as an operator or cron would start it.
final class HeduiProcess {
  /// How it ended and what it said.
  struct Outcome {
    /// The exit status; of a killed process, the number of the signal.
    let status: Int32
    let standardOutput: String
    let standardError: String
  }

  /// The program did not end in time.
  struct TimedOut: Error {
    let arguments: [String]
  }

  /// How long any command may take, in seconds; only a hanging program needs as long.
  private static let timeout = 300.0

  private let process = Process()
  private let folder: TemporaryFolder
  private let started = Date()

  /// The program, which the build puts beside the tests.
  static let program = folderOfTests.appending(path: "hedui")

  /// The folder the tests were built into.
  static let folderOfTests = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath().deletingLastPathComponent()

  /// The root of the project: the definitions the program reads stand there.
  private static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The definitions of the feeds.
  static let feeds = root.appending(path: "feeds").path(percentEncoded: false)

  /// Starts the program in the root of the project, or a copy of it in a folder of its own.
  init(_ arguments: [String], copiedTo alone: TemporaryFolder? = nil) throws {
    folder = try TemporaryFolder()
    process.executableURL = HeduiProcess.program
    process.currentDirectoryURL = HeduiProcess.root
    if let alone {
      let copy = URL(filePath: alone.path + "/hedui")
      if !FileManager.default.fileExists(atPath: copy.path) {
        try FileManager.default.copyItem(at: HeduiProcess.program, to: copy)
      }
      process.executableURL = copy
      process.currentDirectoryURL = URL(filePath: alone.path)
    }
    process.arguments = arguments
    process.standardInput = FileHandle.nullDevice
    // Files rather than pipes: a pipe that nobody empties would hold the program up.
    process.standardOutput = try HeduiProcess.newFile(folder.path + "/stdout")
    process.standardError = try HeduiProcess.newFile(folder.path + "/stderr")
    try process.run()
  }

  /// Runs the program to its end.
  static func run(_ arguments: [String], copiedTo alone: TemporaryFolder? = nil) throws -> Outcome {
    try HeduiProcess(arguments, copiedTo: alone).outcome()
  }

  /// Whether it is still going on.
  var isRunning: Bool { process.isRunning }

  /// Sends a signal.
  func send(_ signal: Int32) {
    kill(process.processIdentifier, signal)
  }

  /// Looks at something again and again until it holds or the program ends; tells which.
  func wait(until holds: () -> Bool) -> Bool {
    while process.isRunning {
      if holds() { return true }
      usleep(500)
    }
    return holds()
  }

  /// Waits for the end.
  func outcome() throws -> Outcome {
    while process.isRunning {
      if Date().timeIntervalSince(started) > HeduiProcess.timeout {
        send(SIGKILL)
        throw TimedOut(arguments: process.arguments ?? [])
      }
      usleep(2000)
    }
    return Outcome(
      status: process.terminationStatus, standardOutput: try text("stdout"), standardError: try text("stderr"))
  }

  private func text(_ name: String) throws -> String {
    try String(contentsOfFile: folder.path + "/" + name, encoding: .utf8)
  }

  private static func newFile(_ path: String) throws -> FileHandle {
    try Data().write(to: URL(filePath: path))
    return try FileHandle(forWritingTo: URL(filePath: path))
  }
}
