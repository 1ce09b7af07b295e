import Civil
import Foundation
import Testing

@testable import Reconciler

/// Publishing: a reader sees a whole night or none.
@Suite("output folder")
struct OutputFolderTests {
  private static func stage(_ output: OutputFolder, _ name: String, _ text: String) throws -> String {
    let folder = output.staging + "/" + name
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(filePath: folder + "/findings.csv"))
    return folder
  }

  @Test("the folder, and those above it, are made where they are missing, for their owner only")
  func made() throws {
    let night = try NightFolder()
    let path = night.out + "/a/b"
    let output = try OutputFolder(path: path)
    #expect(try NightFolder.mode(path) == 0o700)
    #expect(try NightFolder.mode(output.staging) == 0o700)
    #expect(try NightFolder.mode(path + "/.hedui.lock") == 0o600)
    output.discardStaging()
    #expect(!FileManager.default.fileExists(atPath: output.staging))
  }

  @Test("publishing puts the staged folder in place, new or over an older one")
  func publish() throws {
    let night = try NightFolder()
    let output = try OutputFolder(path: night.out)
    let target = night.out + "/2021-10-31/findings.csv"
    try output.publish(try OutputFolderTests.stage(output, "2021-10-31", "first"), as: "2021-10-31")
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "first")
    try output.publish(try OutputFolderTests.stage(output, "2021-10-31", "second"), as: "2021-10-31")
    #expect(try String(contentsOfFile: target, encoding: .utf8) == "second")
    #expect(try FileManager.default.contentsOfDirectory(atPath: output.staging) == [])
  }

  @Test("somebody who reads while nights are published never finds none and never a half")
  func atomic() throws {
    let night = try NightFolder()
    let output = try OutputFolder(path: night.out)
    let target = night.out + "/2021-10-31/findings.csv"
    try output.publish(try OutputFolderTests.stage(output, "2021-10-31", "night 0"), as: "2021-10-31")
    let reader = Reader(target)
    reader.start()
    for number in 1...60 {
      try output.publish(try OutputFolderTests.stage(output, "2021-10-31", "night \(number)"), as: "2021-10-31")
    }
    let (reads, failures) = reader.stop()
    #expect(failures == 0)
    #expect(reads > 0)
  }

  @Test("a link at the night's place is replaced, what it leads to is not touched")
  func link() throws {
    let night = try NightFolder()
    let elsewhere = night.root.appending(path: "elsewhere")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    try Data("kept".utf8).write(to: elsewhere.appending(path: "kept.txt"))
    let output = try OutputFolder(path: night.out)
    try FileManager.default.createSymbolicLink(
      atPath: night.out + "/2021-10-31", withDestinationPath: elsewhere.path)
    try output.publish(try OutputFolderTests.stage(output, "2021-10-31", "new"), as: "2021-10-31")
    #expect(try String(contentsOfFile: night.out + "/2021-10-31/findings.csv", encoding: .utf8) == "new")
    #expect(FileManager.default.fileExists(atPath: elsewhere.appending(path: "kept.txt").path))
  }

  @Test("something staged that is not there cannot be published, and the older night stays")
  func nothingStaged() throws {
    let night = try NightFolder()
    let output = try OutputFolder(path: night.out)
    try output.publish(try OutputFolderTests.stage(output, "2021-10-31", "first"), as: "2021-10-31")
    #expect(throws: Problem.self) { try output.publish(output.staging + "/nothing", as: "2021-10-31") }
    #expect(try String(contentsOfFile: night.out + "/2021-10-31/findings.csv", encoding: .utf8) == "first")
  }

  @Test("one lock a folder: the second is refused, and free again when the first is gone")
  func lock() throws {
    let night = try NightFolder()
    var first: OutputFolder? = try OutputFolder(path: night.out)
    #expect(throws: Problem(.runGoingOn, file: night.out)) { _ = try OutputFolder(path: night.out) }
    // The staging of a run that goes on is not cleared away by one that is turned back.
    #expect(FileManager.default.fileExists(atPath: try #require(first?.staging)))
    first = nil
    #expect(throws: Never.self) { _ = try OutputFolder(path: night.out) }
    #expect(throws: Never.self) { _ = try OutputFolder(path: night.root.appending(path: "other").path) }
  }

  /// Reads a file again and again on a thread of its own.
  private final class Reader: @unchecked Sendable {
    private let path: String
    private let lock = NSLock()
    private var isStopped = false
    private var counts = (reads: 0, failures: 0)
    private let ended = DispatchSemaphore(value: 0)

    init(_ path: String) { self.path = path }

    func start() {
      Thread.detachNewThread { [self] in
        var counts = (reads: 0, failures: 0)
        while !lock.withLock({ isStopped }) {
          counts.reads += 1
          let text = try? String(contentsOfFile: path, encoding: .utf8)
          if text?.hasPrefix("night ") != true { counts.failures += 1 }
        }
        lock.withLock { self.counts = counts }
        ended.signal()
      }
    }

    func stop() -> (reads: Int, failures: Int) {
      lock.withLock { isStopped = true }
      ended.wait()
      return lock.withLock { counts }
    }
  }
}
