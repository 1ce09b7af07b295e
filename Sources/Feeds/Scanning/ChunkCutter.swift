import CByteScan
import Civil
import Synchronization

#if canImport(Glibc)
  import Glibc
#endif

/// A piece of a table: whole rows.
struct Chunk {
  /// The chunk's number within its table.
  let index: Int
  /// Where it begins in the file.
  let offset: Int
  /// How many bytes it has.
  let count: Int
  /// Whether it is the start of a row that is longer than a chunk; the rest of the row was skipped.
  let isOversized: Bool
}

/// Cuts a table into chunks of whole rows, for any number of threads, reading each byte once.
///
/// Where a row ends can only be told from the start (a line feed in quotation marks ends none), so finding the end of a
/// chunk is done under a lock; it costs little beside parsing.
final class ChunkCutter: Sendable {
  /// The size of a chunk, and the longest row that is read.
  static let chunkSize = 1 << 20

  private struct State {
    var offset: Int
    /// How far the file's hash has come.
    var hashed = 0
    var index = 0
    var failure: Problem?
  }

  private let file: OpenFile
  private let end: Int
  private let delimiter: UInt8
  private let hash: ContentHash?
  private let chunkSize: Int
  private let state: Mutex<State>

  /// Cuts the bytes from `start` to `end` of a file.
  ///
  /// - Parameters:
  ///   - hash: takes in the whole file on the way, while its bytes are in the processor's cache.
  ///   - chunkSize: must leave room for the longest quoted cell beside its row.
  init(
    file: OpenFile, start: Int, end: Int, delimiter: UInt8, hash: ContentHash? = nil,
    chunkSize: Int = ChunkCutter.chunkSize
  ) {
    self.chunkSize = chunkSize
    self.file = file
    self.hash = hash
    self.end = end
    self.delimiter = delimiter
    state = Mutex(State(offset: start))
  }

  /// Whether there is nothing left to take.
  var isExhausted: Bool { state.withLock { $0.offset >= end || $0.failure != nil } }

  /// Stops handing out chunks: the table is given up.
  func stop(_ problem: Problem) {
    state.withLock { if $0.failure == nil { $0.failure = problem } }
  }

  /// What went wrong while reading, if anything did.
  var failure: Problem? { state.withLock { $0.failure } }

  /// Reads the next chunk into a buffer of `chunkSize` bytes (and room for the scanner's padding), or returns nil.
  func next(into buffer: UnsafeMutablePointer<UInt8>) -> Chunk? {
    state.withLock { (state: inout State) -> Chunk? in
      guard state.offset < end, state.failure == nil else { return nil }
      let wanted = min(chunkSize, end - state.offset)
      do throws(Problem) {
        if state.hashed < state.offset { try hashFile(from: state.hashed, to: state.offset) }
        try file.read(into: buffer, count: wanted, at: state.offset)
      } catch {
        state.failure = error
        return nil
      }
      let isLast = state.offset + wanted == end
      let cut = isLast ? wanted : ChunkCutter.lastRowEnd(buffer, wanted, delimiter: delimiter)
      let chunk = Chunk(index: state.index, offset: state.offset, count: cut ?? wanted, isOversized: cut == nil)
      state.index += 1
      if let cut { hash?.add(buffer, cut) }
      state.hashed = state.offset + (cut ?? 0)
      state.offset += cut ?? skipRow(from: state.offset, firstBytes: wanted)
      return finish(chunk, &state)
    }
  }

  /// Ends the hash when the last chunk was taken.
  private func finish(_ chunk: Chunk, _ state: inout State) -> Chunk? {
    guard state.offset >= end, let hash else { return chunk }
    do throws(Problem) {
      try hashFile(from: state.hashed, to: end)
    } catch {
      state.failure = error
      return nil
    }
    hash.finish()
    return chunk
  }

  /// Takes bytes into the hash that no chunk holds: what stands before the header, and rows that are too long.
  private func hashFile(from start: Int, to end: Int) throws(Problem) {
    guard let hash, start < end else { return }
    let size = 1 << 16
    let buffer = UnsafeMutablePointer<UInt8>.allocate(capacity: size)
    defer { buffer.deallocate() }
    var offset = start
    while offset < end {
      let count = min(size, end - offset)
      try file.read(into: buffer, count: count, at: offset)
      hash.add(buffer, count)
      offset += count
    }
  }

  /// Where the last whole row of a buffer ends, or nil where it holds no whole row.
  static func lastRowEnd(_ bytes: UnsafePointer<UInt8>, _ count: Int, delimiter: UInt8) -> Int? {
    var position = 0
    var lastEnd: Int?
    func lineEnd(before limit: Int) -> Int? {
      var index = limit - 1
      while index >= position, bytes[index] != UInt8(ascii: "\n") { index -= 1 }
      return index < position ? nil : index + 1
    }
    while position < count {
      guard let found = memchr(bytes + position, Int32(UInt8(ascii: "\"")), count - position) else { break }
      let mark = UnsafeRawPointer(found) - UnsafeRawPointer(bytes)
      lastEnd = lineEnd(before: mark) ?? lastEnd
      let opensCell = mark == 0 || bytes[mark - 1] == delimiter || bytes[mark - 1] == UInt8(ascii: "\n")
      guard opensCell else {
        position = mark + 1
        continue
      }
      switch Quotation.end(of: bytes, from: mark, to: count, delimiter: delimiter, isLast: false) {
      case .closed(let close, _): position = close + 1
      case .undecided: return lastEnd
      case .broken:
        // As the scanner does: the broken row is one physical line, counted from where the row began.
        let rowStart = lastEnd ?? 0
        guard let lineFeed = memchr(bytes + rowStart, Int32(UInt8(ascii: "\n")), count - rowStart) else {
          return lastEnd
        }
        position = UnsafeRawPointer(lineFeed) - UnsafeRawPointer(bytes) + 1
        lastEnd = position
      }
    }
    return lineEnd(before: count) ?? lastEnd
  }

  /// How many bytes a row has that is longer than a chunk, its line end included. Only its bytes up to the next line feed
  /// are skipped: a quotation mark in it is not believed.
  private func skipRow(from offset: Int, firstBytes: Int) -> Int {
    let size = 1 << 16
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: size) { buffer in
      guard let base = buffer.baseAddress else { return firstBytes }
      var position = offset
      while position < end {
        let wanted = min(size, end - position)
        guard (try? file.read(into: base, count: wanted, at: position)) != nil else { break }
        if let found = memchr(base, Int32(UInt8(ascii: "\n")), wanted) {
          return position + (UnsafeRawPointer(found) - UnsafeRawPointer(base)) + 1 - offset
        }
        position += wanted
      }
      return end - offset
    }
  }
}
