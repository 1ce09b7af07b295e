/// What a browser and a screen reader find in a page: enough to say what is wrong with it.
struct Markup {
  /// A tag with its attributes.
  private struct Tag {
    let name: String
    let attributes: [String: String]
    let isClosing: Bool
    let isSelfClosing: Bool
  }

  private static let void: Set<String> = ["meta", "br", "!DOCTYPE"]

  private let tags: [Tag]
  /// Tags that are open or closed wrongly, ids given twice, references to nothing, pictures without words.
  private(set) var faults: [String] = []

  /// Reads a page.
  init(_ html: String) {
    tags = html.utf8.split(separator: UInt8(ascii: "<")).dropFirst(html.hasPrefix("<") ? 0 : 1).map { Markup.tag($0) }
    checkNesting()
    checkNames()
    checkPictures()
  }

  private static func tag(_ piece: Substring.UTF8View) -> Tag {
    let content = piece.prefix { $0 != UInt8(ascii: ">") }
    let isClosing = content.first == UInt8(ascii: "/")
    let name = String(
      decoding: content.dropFirst(isClosing ? 1 : 0).prefix { ![0x20, 0x0A, UInt8(ascii: "/")].contains($0) },
      as: UTF8.self)
    var attributes: [String: String] = [:]
    // Most tags have nothing but a class.
    let count = content.count { $0 == UInt8(ascii: "=") }
    if count > 1 || count == 1 && !content.dropFirst(name.utf8.count).starts(with: " class=".utf8) {
      for match in String(decoding: content, as: UTF8.self).matches(of: /\s([A-Za-z-]+)="([^"]*)"/) {
        attributes[String(match.output.1)] = String(match.output.2)
      }
    }
    return Tag(
      name: name, attributes: attributes, isClosing: isClosing, isSelfClosing: content.last == UInt8(ascii: "/"))
  }

  private mutating func checkNesting() {
    var open: [String] = []
    for tag in tags {
      if tag.isClosing {
        if open.popLast() != tag.name { faults.append("closed: " + tag.name) }
      } else if !tag.isSelfClosing, !Markup.void.contains(tag.name) {
        open.append(tag.name)
      }
    }
    faults += open.map { "open: " + $0 }
  }

  private mutating func checkNames() {
    var ids: Set<String> = []
    for tag in tags {
      guard let id = tag.attributes["id"] else { continue }
      if !ids.insert(id).inserted { faults.append("twice: " + id) }
    }
    for tag in tags {
      let named = (tag.attributes["aria-labelledby"] ?? "").split(separator: " ").map(String.init)
      for id in named where !ids.contains(id) { faults.append("nothing is called " + id) }
    }
  }

  private mutating func checkPictures() {
    for (index, tag) in tags.enumerated() where tag.name == "svg" && !tag.isClosing {
      if tag.attributes["aria-hidden"] == "true" || tag.attributes["aria-label"] != nil { continue }
      let isNamed =
        tag.attributes["role"] == "img" && tag.attributes["aria-labelledby"]?.split(separator: " ").count == 2
        && tags[(index + 1)...].prefix(4).filter { !$0.isClosing }.map(\.name) == ["title", "desc"]
      if !isNamed { faults.append("picture without words") }
    }
  }
}
