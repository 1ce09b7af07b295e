import Civil
import Foundation
import Testing

@testable import Reports

@Suite struct FileSinkTests {
  @Test func `bytes arrive in a file that only its owner can read`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      let sink = try FileSink(path: path)
      let piece = [UInt8](repeating: 0x41, count: 50_000)
      for _ in 0..<5 { try sink.append(piece) }
      try sink.append([0x0A])
      try sink.finish()
      #expect(FileManager.default.contents(atPath: path)?.count == 250_001)
      let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(mode == 0o600)
    }
  }

  @Test func `a file that is there already is not overwritten`() throws {
    try withTemporaryFolder { folder in
      let path = folder + "/file"
      try FileSink(path: path).finish()
      let error = #expect(throws: Problem.self) { try FileSink(path: path) }
      #expect(error?.kind == .outputUnwritable)
      #expect(error?.file == path)
    }
  }
}
