import Civil

extension ReportPage {
  /// More months than these are closed at first.
  private static let openMonths = 12

  /// Sums for the finance bureau: by town, and by month.
  func money(_ html: inout HTMLWriter) {
    guard let money = report.money else { return }
    html.element("<h2>", wording.phrase(.moneySummary), "</h2>\n")
    html.element("<p class=\"notice\">", wording.phrase(.moneyNotice), "</p>\n")
    doubts(&html, money.doubts)
    if !money.incomplete.isEmpty {
      html.element("<p class=\"caution\">", wording.phrase(.incomplete) + wording.colon, "")
      let items = money.incomplete.map { wording.phrase($0.group.phrase) + " " + wording.phrase($0.phrase) }
      html.element("", items.joined(separator: wording.nameSeparator), "</p>\n")
    }
    guard !money.months.isEmpty else {
      html.element("<p>", wording.phrase(.noMoney), "</p>\n")
      return
    }
    html.element("<h3>", wording.phrase(.sumsByTown), "</h3>\n")
    moneyHead(&html, caption: .sumsByTown, first: .division)
    for town in money.towns { moneyRow(&html, name: name(of: town), town.amounts) }
    moneyRow(&html, name: wording.phrase(.total), money.total, isTotal: true)
    html.markup("</tbody></table></div>\n")
    html.markup(
      money.months.count > ReportPage.openMonths ? "<details><summary>" : "<details open><summary>")
    html.element("<span class=\"title\">", wording.phrase(.sumsByMonth), "</span></summary>\n<div class=\"inside\">\n")
    moneyHead(&html, caption: .sumsByMonth, first: .month)
    for month in money.months { moneyRow(&html, name: month.month.description, month.amounts) }
    moneyRow(&html, name: wording.phrase(.total), money.total, isTotal: true)
    html.markup("</tbody></table></div>\n</div></details>\n")
  }

  private func moneyHead(_ html: inout HTMLWriter, caption: SummaryPhrase, first: SummaryPhrase) {
    html.element(
      "<div class=\"scroll\"><table class=\"sums\">\n<caption>", wording.phrase(caption), "</caption>\n<thead><tr>")
    html.element("<th scope=\"col\" rowspan=\"2\">", wording.phrase(first), "</th>")
    for group in ReportedMoney.Group.allCases {
      html.element("<th scope=\"colgroup\" class=\"part first\" colspan=\"", String(group.items.count), "\">")
      html.element("", wording.phrase(group.phrase), "</th>")
    }
    html.markup("</tr>\n<tr>")
    forEachItem { item, isFirst in
      html.element(
        isFirst ? "<th scope=\"col\" class=\"n first\">" : "<th scope=\"col\" class=\"n\">",
        wording.phrase(item.phrase), "</th>")
    }
    html.markup("</tr></thead>\n<tbody>\n")
  }

  private func moneyRow(
    _ html: inout HTMLWriter, name: String, _ amounts: ReportedMoney.Amounts, isTotal: Bool = false
  ) {
    html.element(isTotal ? "<tr class=\"total\"><th scope=\"row\">" : "<tr><th scope=\"row\">", name, "</th>")
    forEachItem { item, isFirst in
      let amount = amounts[item]
      switch (isFirst, amount == .zero) {
      case (true, true): html.markup("<td class=\"n first zero\">")
      case (true, false): html.markup("<td class=\"n first\">")
      case (false, true): html.markup("<td class=\"n zero\">")
      case (false, false): html.markup("<td class=\"n\">")
      }
      html.element("", amount == .zero ? "0" : wording.grouped(amount), "</td>")
    }
    html.markup("</tr>\n")
  }

  /// The sums in their order, and whether each is the first of its group.
  private func forEachItem(_ body: (ReportedMoney.Item, _ isFirst: Bool) -> Void) {
    for group in ReportedMoney.Group.allCases {
      for item in group.items { body(item, item == group.items.first) }
    }
  }

  private func name(of town: ReportedMoney.Town) -> String {
    guard let division = town.division else { return wording.phrase(.unknownTown) }
    return town.name.isEmpty ? division.description : town.name
  }
}
