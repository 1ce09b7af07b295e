import Civil
import Yams

extension FeedDefinition {
  /// Reads a definition from the text of a `feed.yaml`.
  ///
  /// - Parameters:
  ///   - text: the YAML.
  ///   - file: the file's name for messages.
  ///   - dataset: the dataset whose folder the file is in; the definition must name the same.
  /// - Throws: every problem of the file at once, each with its line.
  public init(yaml text: String, file: String, dataset: Dataset) throws(Problems) {
    var reader = SettingsReader(file: file)
    guard let root = reader.root(of: text) else { throw Problems(reader.problems) }
    reader.refuseUnknownKeys(
      in: root,
      known: [
        "dataset", "title", "delivery", "cadence", "freshForDays", "shrinkBoundPercent", "encoding", "recordElements",
        "memberGroup", "ignoredColumns", "fields",
      ])
    let path = reader.text("dataset", in: root)
    if let path, path != dataset.path { reader.refuse(root["dataset"], "dataset", allowed: dataset.path) }
    let title = reader.node("title", in: root)
    if let title { reader.refuseUnknownKeys(in: title, known: ["zh", "en", "ko"]) }
    let zh = title.flatMap { reader.text("zh", in: $0) } ?? ""
    let en = title.flatMap { reader.text("en", in: $0) } ?? ""
    let ko = title.flatMap { reader.text("ko", in: $0) } ?? ""
    let delivery: DropName.Kind? = reader.choice("delivery", in: root)
    let cadence: Cadence? = reader.choice("cadence", in: root)
    let fresh = reader.whole("freshForDays", in: root, allowed: 1...3660)
    let shrink = reader.whole("shrinkBoundPercent", in: root, allowed: 0...100, default: 20)
    let encodingText = reader.optionalText("encoding", in: root) ?? "auto"
    let encoding = TextEncoding(name: encodingText)
    if encoding == nil, encodingText != "auto" {
      reader.refuse(root["encoding"], "encoding", allowed: "auto、utf-8、gb18030、utf-16le")
    }
    let elements = reader.texts("recordElements", in: root) ?? ["ROW"]
    let ignored = reader.texts("ignoredColumns", in: root) ?? []
    let fields = reader.list("fields", in: root).compactMap { reader.field($0) }
    reader.checkFields(fields, ignored: ignored, dataset: dataset, at: root["fields"])
    guard reader.problems.isEmpty, let delivery, let cadence, let fresh, let shrink else {
      throw Problems(reader.problems)
    }
    self.init(
      dataset: dataset, title: Title(zh: zh, en: en, ko: ko), delivery: delivery, cadence: cadence,
      freshForDays: fresh, shrinkBoundPercent: shrink, encoding: encoding,
      recordElements: Set(elements.map { $0.lowercased() }), memberGroup: reader.optionalText("memberGroup", in: root),
      ignoredColumns: ignored, fields: fields)
  }
}

extension SettingsReader {
  /// Reads one entry of `fields`.
  fileprivate mutating func field(_ node: Node) -> FieldDefinition? {
    refuseUnknownKeys(in: node, known: ["name", "type", "key", "required", "headers", "codes"])
    let name = text("name", in: node)
    let type: FieldType? = choice("type", in: node)
    let headers = texts("headers", in: node)
    if headers == nil { missing("headers", in: node) }
    var codes: [FieldDefinition.CodeTexts] = []
    if let mapping = node["codes"]?.mapping {
      for (key, value) in mapping {
        let written = value.sequence?.compactMap(\.string) ?? value.string.map { [$0] } ?? []
        codes.append(FieldDefinition.CodeTexts(name: key.string ?? "", texts: written))
      }
    }
    if type == .code, codes.isEmpty { missing("codes", in: node) }
    let key = flag("key", in: node)
    let required = flag("required", in: node)
    guard let name, let type, let headers else { return nil }
    return FieldDefinition(
      name: name, type: type, isKey: key, isRequired: required, headers: headers, codes: codes)
  }

  /// Holds the fields against what the records of the dataset need, and against each other.
  fileprivate mutating func checkFields(
    _ fields: [FieldDefinition], ignored: [String], dataset: Dataset, at node: Node?
  ) {
    var owner: [String: String] = [:]
    for header in ignored { owner[HeaderText.folded(header)] = "ignoredColumns" }
    for field in fields {
      for header in field.headers {
        if let other = owner.updateValue(field.name, forKey: HeaderText.folded(header)), other != field.name {
          report(.settingAmbiguous, at: node, field: field.name, details: [header])
        }
      }
      var meaning: [String: String] = [:]
      for code in field.codes {
        for text in code.texts {
          if let other = meaning.updateValue(code.name, forKey: CodedText.folded(text)), other != code.name {
            report(.settingAmbiguous, at: node, field: field.name, details: [text])
          }
        }
      }
    }
    for needed in dataset.neededFields {
      guard let field = fields.first(where: { $0.name == needed.name }) else {
        report(.settingMissing, at: node, field: needed.name)
        continue
      }
      if field.type != needed.type {
        report(.settingValue, at: node, field: needed.name, details: [needed.type.rawValue])
      }
      if let codes = needed.codes {
        for code in field.codes where !codes.contains(code.name) {
          report(.settingValue, at: node, field: "\(needed.name).\(code.name)", details: [codes.joined(separator: "、")])
        }
      }
    }
  }
}
