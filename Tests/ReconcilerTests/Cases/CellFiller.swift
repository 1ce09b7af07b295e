import CLibZip
import Foundation

/// Types into cells of a workbook that a run wrote, as office programs do: the cell keeps its style and gets a value.
struct CellFiller {
  let path: String

  /// Types texts into cells of a part, such as `xl/worksheets/sheet2.xml`; tells how many cells were there.
  func type(_ texts: [String: String], into part: String) -> Int {
    var code: Int32 = 0
    guard let archive = zip_open(path, 0, &code) else { return 0 }
    var content = String(decoding: bytes(of: part, in: archive), as: UTF8.self)
    var count = 0
    for (cell, text) in texts {
      let pattern = "<c r=\"\(cell)\" s=\"([0-9]+)\"/>"
      guard let range = content.range(of: pattern, options: .regularExpression) else { continue }
      let head = content[range].dropLast(2)
      let value = text.replacingOccurrences(of: "&", with: "&amp;").replacingOccurrences(of: "<", with: "&lt;")
      content.replaceSubrange(range, with: head + " t=\"inlineStr\"><is><t>\(value)</t></is></c>")
      count += 1
    }
    let data = Array(content.utf8)
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: data.count)
    _ = copy.initialize(from: data)
    defer { copy.deallocate() }
    let source = zip_source_buffer(archive, copy.baseAddress, zip_uint64_t(copy.count), 0)
    zip_file_replace(archive, zip_uint64_t(zip_name_locate(archive, part, 0)), source, 0)
    zip_close(archive)
    return count
  }

  private func bytes(of part: String, in archive: OpaquePointer) -> [UInt8] {
    var facts = zip_stat_t()
    guard zip_stat(archive, part, 0, &facts) == 0, let file = zip_fopen(archive, part, 0) else { return [] }
    defer { zip_fclose(file) }
    var bytes = [UInt8](repeating: 0, count: Int(facts.size))
    let count = zip_fread(file, &bytes, facts.size)
    return Array(bytes.prefix(max(0, Int(count))))
  }
}
