import CLibXLSXWriter

extension WorkbookSheet {
  /// What a header or footer may hold, in characters.
  private static let headerLimit = 255

  /// A4 across, as wide as the paper, the header row and page numbers on every page.
  func setUpLandscape(place: String, title: String, day: String, headerRow: Int?, wording: Wording) {
    worksheet_set_landscape(pointer)
    setUpPage(place: place, title: title, day: day, wording: wording)
    worksheet_fit_to_pages(pointer, 1, 0)
    if let headerRow { check(worksheet_repeat_rows(pointer, lxw_row_t(headerRow), lxw_row_t(headerRow))) }
  }

  /// A4 upright, a page for each case.
  func setUpForm(place: String, day: String, wording: Wording) {
    worksheet_set_portrait(pointer)
    setUpPage(place: place, title: "", day: day, wording: wording)
  }

  /// What is printed: everything in these columns below the row of ids.
  func setPrintArea(columns: Int, firstRow: Int) {
    check(
      worksheet_print_area(pointer, lxw_row_t(firstRow), 0, max(row, lxw_row_t(firstRow)), lxw_col_t(columns - 1)))
  }

  /// Begins a new page after each of these rows, counted from 1.
  func breakPages(afterRows rows: [Int]) {
    guard !rows.isEmpty else { return }
    var breaks = rows.map { lxw_row_t($0) } + [0]
    check(worksheet_set_h_pagebreaks(pointer, &breaks))
  }

  private func setUpPage(place: String, title: String, day: String, wording: Wording) {
    let a4: UInt8 = 9
    worksheet_set_paper(pointer, a4)
    worksheet_set_margins(pointer, 0.3, 0.3, 0.6, 0.5)
    worksheet_center_horizontally(pointer)
    check(
      worksheet_set_header(
        pointer,
        "&L" + WorkbookSheet.headerText(place) + "&C" + WorkbookSheet.headerText(title) + "&R"
          + WorkbookSheet.headerText(day)))
    check(worksheet_set_footer(pointer, "&L" + wording.workbook(.printNotice) + "&R" + wording.pages))
  }

  /// A text in a page header, where `&` begins a command and space is short.
  private static func headerText(_ text: String) -> String {
    visible(text).prefix(utf16: (headerLimit - 15) / 3 / 2).replacing("&", with: "&&")
  }
}
