import CLibXLSXWriter
import Civil

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A new workbook in the Office Open XML format (工作簿), written row by row, so that memory does not grow with it. It is
/// readable and writable by its owner only, and the same content makes the same bytes.
final class Workbook {
  private let path: String
  private let book: UnsafeMutablePointer<lxw_workbook>
  private let formats: [UnsafeMutablePointer<lxw_format>]
  private var isOpen = true
  private var names = SheetNames()
  private var sheets: [WorkbookSheet] = []
  /// The words in it.
  let wording: Wording

  /// Creates the file.
  ///
  /// - Throws: a `Problem` where it exists already or cannot be created.
  init(path: String, title: String, asOf: Day, wording: Wording) throws(Problem) {
    self.path = path
    self.wording = wording
    // The library would create it readable by everybody.
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Workbook.problem(path, String(cString: strerror(errno))) }
    close(descriptor)
    let folder = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
    let made = folder.withCString { folder in
      var options = lxw_workbook_options()
      options.constant_memory = 1
      options.tmpdir = UnsafeMutablePointer(mutating: folder)
      return workbook_new_opt(path, &options)
    }
    guard let made else { throw Workbook.problem(path, String(cString: strerror(ENOMEM))) }
    book = made
    // The width of columns is counted in characters of the standard font: one that every office program has, or has a
    // font of the same widths for.
    let standard = book.pointee.formats.pointee.stqh_first
    format_set_font_name(standard, "Arial")
    format_set_font_size(standard, 10)
    let font = LocalText("宋体", en: "Calibri", ko: "맑은 고딕")[wording.language]
    var formats: [UnsafeMutablePointer<lxw_format>] = []
    for style in WorkbookStyle.allCases {
      guard let format = workbook_add_format(book) else {
        throw Workbook.problem(path, String(cString: strerror(ENOMEM)))
      }
      style.apply(to: format, font: font)
      formats.append(format)
    }
    self.formats = formats
    title.withCString { title in
      var properties = lxw_doc_properties()
      properties.title = UnsafeMutablePointer(mutating: title)
      // A workbook tells when it was made; here that is the as-of day, so that the same run makes the same bytes.
      properties.created = time_t(asOf.daysSinceEpoch) * 86_400
      workbook_set_properties(book, &properties)
    }
  }

  deinit {
    if isOpen { lxw_workbook_free(book) }
  }

  /// A sheet after those that are there, named after the title as far as names of sheets allow.
  func addSheet(_ title: String) throws(Problem) -> WorkbookSheet {
    try add(names.name(title))
  }

  /// The hidden sheet that says what the workbook is.
  func addMetaSheet() throws(Problem) -> WorkbookSheet {
    let sheet = try add(WorkbookLayout.metaSheet)
    sheet.hide()
    sheet.protect()
    return sheet
  }

  private func add(_ name: String) throws(Problem) -> WorkbookSheet {
    guard let pointer = workbook_add_worksheet(book, name) else {
      throw Workbook.problem(path, String(cString: lxw_strerror(LXW_ERROR_PARAMETER_VALIDATION)))
    }
    let sheet = WorkbookSheet(pointer, name: name, formats: formats, wording: wording)
    sheets.append(sheet)
    return sheet
  }

  /// A chart that belongs to no sheet yet.
  func chart(_ kind: lxw_chart_type) -> UnsafeMutablePointer<lxw_chart>? {
    workbook_add_chart(book, UInt8(kind.rawValue))
  }

  /// Writes the file and waits until the disk has it. Nothing can be added afterwards.
  ///
  /// - Throws: a `Problem` where something could not be written.
  func finish() throws(Problem) {
    for sheet in sheets {
      if let error = sheet.failure { throw Workbook.problem(path, String(cString: lxw_strerror(error))) }
    }
    isOpen = false
    let error = workbook_close(book)
    guard error == LXW_NO_ERROR else { throw Workbook.problem(path, String(cString: lxw_strerror(error))) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Workbook.problem(path, String(cString: strerror(errno))) }
    defer { close(descriptor) }
    guard fsync(descriptor) == 0 else { throw Workbook.problem(path, String(cString: strerror(errno))) }
  }

  private static func problem(_ path: String, _ detail: String) -> Problem {
    Problem(.outputUnwritable, file: path, details: [detail])
  }
}
