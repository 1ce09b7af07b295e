import CLibZip
import Civil

/// A workbook's container: its parts are read as streams, never written to disk, and their names are keys only.
final class ZipContainer {
  /// The most bytes all parts read may unpack to.
  static let unpackedLimit = 2 << 30
  /// How many times its packed size a part may unpack to, beyond `ratioFloor`.
  static let ratioLimit = 200
  /// Bytes a part may unpack to at any ratio.
  static let ratioFloor = 64 << 20

  private let archive: OpaquePointer
  private let displayName: String
  private var unpacked = 0
  private let buffer: UnsafeMutableRawBufferPointer

  init(path: String, displayName: String) throws(Problem) {
    var code: Int32 = 0
    self.displayName = displayName
    guard let archive = zip_open(path, ZIP_RDONLY, &code) else {
      var error = zip_error_t()
      zip_error_init_with_code(&error, code)
      defer { zip_error_fini(&error) }
      throw Problem(.xlsxContainer, file: displayName, details: [String(cString: zip_error_strerror(&error))])
    }
    self.archive = archive
    buffer = .allocate(byteCount: 64 * 1024, alignment: 64)
  }

  deinit {
    buffer.deallocate()
    zip_discard(archive)
  }

  /// Whether there is a part of that name.
  func contains(_ part: String) -> Bool { index(of: part) != nil }

  /// Streams a part into a reader, until the reader stops.
  func read(_ part: String, into reader: XMLReader) throws(Problem) {
    guard let index = index(of: part) else { throw Problem(.xlsxMalformed, file: displayName, details: [part]) }
    let packed = packedSize(index)
    guard let file = zip_fopen_index(archive, index, 0) else { throw unreadable(zip_get_error(archive)) }
    defer { zip_fclose(file) }
    var partUnpacked = 0
    while !reader.isStopped {
      let count = Int(zip_fread(file, buffer.baseAddress, zip_uint64_t(buffer.count)))
      if count < 0 { throw unreadable(zip_file_get_error(file)) }
      if count == 0 { break }
      partUnpacked += count
      unpacked += count
      if unpacked > ZipContainer.unpackedLimit {
        throw Problem.unpacksTooFar(displayName, limit: ZipContainer.unpackedLimit)
      }
      if partUnpacked > ZipContainer.ratioFloor, partUnpacked / ZipContainer.ratioLimit > packed {
        throw Problem.unpacksTooFar(displayName, limit: ZipContainer.ratioFloor)
      }
      reader.push(UnsafeBufferPointer(rebasing: UnsafeRawBufferPointer(buffer).bindMemory(to: UInt8.self)[..<count]))
    }
    reader.finish()
    if let fault = reader.fault { throw fault.problem(file: displayName, part: part) }
  }

  private func index(of part: String) -> zip_uint64_t? {
    let index = zip_name_locate(archive, part, zip_flags_t(ZIP_FL_NOCASE))
    return index < 0 ? nil : zip_uint64_t(index)
  }

  private func packedSize(_ index: zip_uint64_t) -> Int {
    var facts = zip_stat_t()
    zip_stat_init(&facts)
    return zip_stat_index(archive, index, 0, &facts) == 0 ? Int(clamping: facts.comp_size) : 0
  }

  private func unreadable(_ error: UnsafeMutablePointer<zip_error_t>?) -> Problem {
    let message = error.flatMap { zip_error_strerror($0) }.map { String(cString: $0) }
    return Problem(.xlsxContainer, file: displayName, details: [message ?? ""])
  }
}

extension Problem {
  /// A workbook that unpacks to more than it may.
  static func unpacksTooFar(_ file: String, limit: Int) -> Problem {
    Problem(.xlsxBomb, file: file, details: [String(limit >> 20)])
  }
}
