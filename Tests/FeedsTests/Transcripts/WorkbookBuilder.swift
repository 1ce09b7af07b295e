import CLibZip

/// A workbook put together part by part, as different programs write it.
struct WorkbookBuilder {
  /// Part names and contents.
  var parts: [(name: String, content: [UInt8])]

  /// A workbook with these sheets' `sheetData` contents; `states` gives sheets a `state` attribute.
  init(_ sheets: [(name: String, rows: String)], strings: [String]? = nil, states: [String: String] = [:]) {
    let spreadsheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
    let office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
    let package = "http://schemas.openxmlformats.org/package/2006/relationships"
    let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\r\n"
    let tabs = sheets.enumerated().map { index, sheet in
      let state = states[sheet.name].map { " state=\"\($0)\"" } ?? ""
      return "<sheet name=\"\(sheet.name)\" sheetId=\"\(index + 7)\"\(state) r:id=\"rId\(index + 1)\"/>"
    }
    var relationships = sheets.indices.map { index in
      "<Relationship Id=\"rId\(index + 1)\" Type=\"\(office)/worksheet\" Target=\"worksheets/sheet\(index + 1).xml\"/>"
    }
    if strings != nil {
      relationships.append("<Relationship Id=\"s\" Type=\"\(office)/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>")
    }
    parts = [
      (
        "_rels/.rels",
        "\(head)<Relationships xmlns=\"\(package)\"><Relationship Id=\"a\" Type=\"\(office)/officeDocument\" "
          + "Target=\"xl/workbook.xml\"/></Relationships>"
      ),
      (
        "xl/workbook.xml",
        "\(head)<workbook xmlns=\"\(spreadsheet)\" xmlns:r=\"\(office)\"><sheets>\(tabs.joined())</sheets></workbook>"
      ),
      (
        "xl/_rels/workbook.xml.rels",
        "\(head)<Relationships xmlns=\"\(package)\">\(relationships.joined())</Relationships>"
      ),
    ].map { ($0.0, Array($0.1.utf8)) }
    for (index, sheet) in sheets.enumerated() {
      let rows =
        "<dimension ref=\"A1\"/><sheetData>\(sheet.rows)</sheetData><extLst><ext><row><c><v>7</v></c></row></ext></extLst>"
      set("xl/worksheets/sheet\(index + 1).xml", "\(head)<worksheet xmlns=\"\(spreadsheet)\">\(rows)</worksheet>")
    }
    if let strings {
      set(
        "xl/sharedStrings.xml",
        "\(head)<sst xmlns=\"\(spreadsheet)\">\(strings.map { "<si>\($0)</si>" }.joined())</sst>")
    }
  }

  /// Replaces a part, or adds it.
  mutating func set(_ name: String, _ content: String?) {
    parts.removeAll { $0.name == name }
    if let content { parts.append((name, Array(content.utf8))) }
  }

  /// Writes the container, encrypted where there is a password.
  func write(to path: String, password: String? = nil, isCompressed: Bool = true) {
    var code: Int32 = 0
    guard let archive = zip_open(path, ZIP_CREATE | ZIP_TRUNCATE, &code) else { return }
    var copies: [UnsafeMutableBufferPointer<UInt8>] = []
    for part in parts {
      let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: part.content.count)
      _ = copy.initialize(from: part.content)
      copies.append(copy)
      let source = zip_source_buffer(archive, copy.baseAddress, zip_uint64_t(copy.count), 0)
      let index = zip_file_add(archive, part.name, source, zip_flags_t(ZIP_FL_ENC_UTF_8))
      if !isCompressed, index >= 0 {
        zip_set_file_compression(archive, zip_uint64_t(index), ZIP_CM_STORE, 0)
      }
      if let password, index >= 0 {
        zip_file_set_encryption(archive, zip_uint64_t(index), zip_uint16_t(ZIP_EM_AES_256), password)
      }
    }
    zip_close(archive)
    copies.forEach { $0.deallocate() }
  }
}
