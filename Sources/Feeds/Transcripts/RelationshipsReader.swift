/// Reads a `.rels` part: which part a part means by an id.
final class RelationshipsReader: XMLReader {
  /// A reference from one part to another.
  struct Relationship {
    let id: String
    /// The last word of the relationship's type: `worksheet`, `sharedStrings`.
    let kind: String
    /// The part's name in the container.
    let part: String
  }

  /// The most relationships looked at.
  private static let limit = 65_536

  private(set) var all: [Relationship] = []
  private let folder: String

  /// - Parameter folder: the folder of the part whose relationships these are; targets are relative to it.
  init(folder: String) {
    self.folder = folder
    super.init()
  }

  override func startElement(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    guard XMLReader.matches(name, "Relationship"), all.count < RelationshipsReader.limit,
      attributes.string("TargetMode") != "External",
      let id = attributes.string("Id"), let type = attributes.string("Type"), let target = attributes.string("Target")
    else { return }
    let kind = type.split(separator: "/").last.map(String.init) ?? ""
    all.append(Relationship(id: id, kind: kind, part: resolve(target)))
  }

  private func resolve(_ target: String) -> String {
    var path = target.hasPrefix("/") ? [] : folder.split(separator: "/")
    for step in target.split(separator: "/") {
      switch step {
      case ".": break
      case "..": _ = path.popLast()
      default: path.append(step)
      }
    }
    return path.joined(separator: "/")
  }
}
