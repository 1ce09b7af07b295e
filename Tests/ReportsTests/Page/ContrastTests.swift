import Foundation
import Testing

@testable import Reports

@Suite("Colours") struct ContrastTests {
  /// What a style says of colours, on a light or dark page.
  private struct Style {
    let selector: String
    let isDark: Bool
    let colours: [String: String]
  }

  private static let sheets = [
    Stylesheet.base, Stylesheet.dark, CaseStylesheet.all, ChartStylesheet.all, BriefingStylesheet.all,
  ]

  private var styles: [Style] {
    var styles: [Style] = []
    for sheet in Self.sheets {
      var medium = ""
      for line in sheet.description.replacing("\n      font-family", with: " font-family")
        .split(separator: "\n")
      {
        if line.contains("@media") { medium = String(line) }
        if line == "}" { medium = "" }
        guard !medium.contains("print"), !line.contains("@media"), let brace = line.firstIndex(of: "{") else {
          continue
        }
        var colours: [String: String] = [:]
        for match in line[brace...].matches(of: /\s(color|background|fill|stroke): (#[0-9a-f]{6})/) {
          colours[String(match.output.1)] = String(match.output.2)
        }
        let selector = line[..<brace].trimmingCharacters(in: .whitespaces)
        styles.append(Style(selector: selector, isDark: medium.contains("dark"), colours: colours))
      }
    }
    return styles
  }

  private func contrast(_ first: String, _ second: String) -> Double {
    let light = [first, second].map(luminance).sorted()
    return (light[1] + 0.05) / (light[0] + 0.05)
  }

  private func luminance(_ colour: String) -> Double {
    let value = Int(colour.dropFirst(), radix: 16) ?? 0
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part in
      let share = Double(part) / 255
      return share <= 0.03928 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }

  @Test("black on white is 21 to 1")
  func measure() {
    #expect(abs(contrast("#000000", "#ffffff") - 21) < 0.01)
    #expect(abs(contrast("#777777", "#ffffff") - 4.48) < 0.01)
  }

  @Test("words stand out by 4.5 to 1, light and dark")
  func words() {
    var checked = 0
    for style in styles {
      let page = style.isDark ? "#14191f" : "#ffffff"
      let isPicture = style.selector.contains("svg")
      let isWords = ["text", ".name", ".strong"].contains { style.selector.contains($0) }
      guard let colour = isPicture ? (isWords ? style.colours["fill"] : nil) : style.colours["color"] else { continue }
      checked += 1
      #expect(contrast(colour, style.colours["background"] ?? page) >= 4.5, "\(style.selector) \(colour)")
    }
    #expect(checked > 40)
  }

  @Test("bars, lines and points stand out by 3 to 1")
  func pictures() throws {
    for isDark in [false, true] {
      let page = isDark ? "#14191f" : "#ffffff"
      for style in styles where style.isDark == isDark && style.selector.contains("svg.chart .") {
        guard ["line-", "fill-", "span", "dot", "open-b"].contains(where: style.selector.contains) else { continue }
        let ink = style.colours["stroke"] ?? style.colours["fill"]
        #expect(contrast(try #require(ink), page) >= 3, "\(style.selector)")
      }
    }
  }

  @Test("words stand out on every shade of the table of towns")
  func heat() {
    for style in styles where style.selector.hasPrefix(".heat-") {
      let words = style.isDark ? "#d7dee6" : "#1f2933"
      #expect(contrast(words, style.colours["background"] ?? "") >= 4.5, "\(style.selector)")
    }
  }
}
