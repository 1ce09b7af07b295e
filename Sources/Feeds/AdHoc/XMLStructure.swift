/// Finds out which elements of an XML file are its records: the outermost ones that occur more than once and hold values.
final class XMLStructure: XMLReader {
  /// What is known of the elements of a name.
  private struct Kind {
    let name: String
    var depth = Int.max
    var count = 0
    /// How many hold a value: an element without elements, or attributes alone.
    var withValues = 0
  }

  /// An element that is open.
  private struct Element {
    let kind: Int
    let hasAttributes: Bool
    var hasElements = false
    var hasValues = false
  }

  private var kinds: [Kind] = []
  private var places: [UnsafePointer<UInt8>: Int] = [:]
  private var open: [Element] = []

  /// The name of the elements that are records, or nil where there are none.
  var recordElement: String? {
    let candidates = kinds.filter { $0.depth > 1 && $0.withValues * 2 > $0.count }
    let repeated = candidates.filter { $0.count > 1 }
    // Kinds stand in the order of their first appearance, and the first of several wins.
    return (repeated.isEmpty ? candidates : repeated).min { $0.depth < $1.depth }?.name
  }

  override func startElement(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    if !open.isEmpty { open[open.count - 1].hasElements = true }
    let kind = place(of: name)
    kinds[kind].count += 1
    kinds[kind].depth = min(kinds[kind].depth, depth)
    open.append(Element(kind: kind, hasAttributes: attributes.count > 0))
  }

  override func endElement(_ name: UnsafePointer<UInt8>) {
    guard let element = open.popLast() else { return }
    if !element.hasElements, !open.isEmpty { open[open.count - 1].hasValues = true }
    if element.hasElements ? element.hasValues : element.hasAttributes { kinds[element.kind].withValues += 1 }
  }

  private func place(of name: UnsafePointer<UInt8>) -> Int {
    // The parser hands over the same pointer for the same name.
    if let place = places[name] { return place }
    kinds.append(Kind(name: String(cString: name)))
    places[name] = kinds.count - 1
    return kinds.count - 1
  }
}
