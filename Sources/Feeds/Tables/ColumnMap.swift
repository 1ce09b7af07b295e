import Civil

/// Which column of a file holds which field, found from one row of heads.
struct ColumnMap: Sendable {
  /// A column group of a household row: `成员1姓名`, `成员1身份证号`.
  struct Member: Sendable {
    /// The number in the heads.
    let number: Int
    /// The column of each field of the definition; -1 where the group has none.
    var columns: [Int]
  }

  /// The operation flag of a delta (操作标志) is the same in every feed, so it is no field of a definition.
  static let operationHeaders: Set<String> = ["操作标志", "操作标识", "操作类型", "czbz"]

  /// The column of each field of the definition; -1 where there is none.
  private(set) var columns: [Int]
  /// The column of the operation flag; -1 where there is none.
  private(set) var operation = -1
  /// The groups of a household row, by number.
  private(set) var members: [Member] = []
  /// Columns read past by name.
  private(set) var ignored: [String] = []
  /// Columns nobody knows.
  private(set) var unknown: [String] = []
  /// Fields that two columns claim: the column read, the column not read.
  private(set) var contested: [(read: String, unread: String)] = []
  /// How many columns were recognised, ignored ones included.
  private(set) var recognised = 0
  /// The heads as they are compared.
  let heads: [String]
  /// The heads as they are written.
  let headers: [String]

  /// Maps the cells of a row.
  init(cells: [String], definition: FeedDefinition, aliases: HeaderAliases) {
    headers = cells.map(SpreadsheetCell.cleaned)
    heads = cells.map(HeaderText.folded)
    columns = Array(repeating: -1, count: definition.fields.count)
    var ranks = Array(repeating: Int.max, count: definition.fields.count)
    for (column, head) in heads.enumerated() {
      if head.isEmpty {
        recognised += 0
      } else if let alias = aliases.alias(head) {
        recognised += 1
        if columns[alias.field] < 0 {
          (columns[alias.field], ranks[alias.field]) = (column, alias.rank)
        } else if alias.rank < ranks[alias.field] {
          contested.append((headers[column], headers[columns[alias.field]]))
          (columns[alias.field], ranks[alias.field]) = (column, alias.rank)
        } else {
          contested.append((headers[columns[alias.field]], headers[column]))
        }
      } else if ColumnMap.operationHeaders.contains(head) {
        recognised += 1
        operation = column
      } else if aliases.isIgnored(head) {
        recognised += 1
        ignored.append(headers[column])
      } else if let member = aliases.member(head) {
        recognised += 1
        add(column, of: member.field, toMember: member.number, fieldCount: definition.fields.count)
      } else {
        unknown.append(headers[column])
      }
    }
    members.sort { $0.number < $1.number }
  }

  private mutating func add(_ column: Int, of field: Int, toMember number: Int, fieldCount: Int) {
    if let index = members.firstIndex(where: { $0.number == number }) {
      if members[index].columns[field] < 0 { members[index].columns[field] = column }
    } else {
      var member = Member(number: number, columns: Array(repeating: -1, count: fieldCount))
      member.columns[field] = column
      members.append(member)
    }
  }

  /// Whether a field has a column of its own or in the household groups.
  func has(_ field: Int) -> Bool {
    columns[field] >= 0 || members.contains { $0.columns[field] >= 0 }
  }

  /// The fields without which no record could be used, that have no column.
  func missingFields(of definition: FeedDefinition) -> [FieldDefinition] {
    let fields = definition.fields
    // With an operation flag a delta may consist of deletions, which only need their key.
    let isNeeded: (FieldDefinition) -> Bool = { operation >= 0 ? $0.isKey : !$0.isOptional }
    var missing = fields.indices.filter { isNeeded(fields[$0]) && !has($0) }.map { fields[$0] }
    if operation >= 0 { return missing }
    for set in definition.dataset.feedRecordType.alternatives {
      let indices = set.compactMap { definition.index(ofField: $0) }
      if !indices.contains(where: has), let first = indices.first { missing.append(fields[first]) }
    }
    return missing
  }
}

/// The heads a definition knows, folded for comparing.
struct HeaderAliases: Sendable {
  private let fields: [String: (field: Int, rank: Int)]
  private let ignored: Set<String>
  private let memberGroup: String?

  init(_ definition: FeedDefinition) {
    var fields: [String: (field: Int, rank: Int)] = [:]
    for (index, field) in definition.fields.enumerated() {
      for (rank, header) in ([field.name] + field.headers).enumerated() {
        // The canonical name itself is the last alias, and gives way to a head that means another field.
        let key = HeaderText.folded(header)
        if rank > 0 || fields[key] == nil { fields[key] = (index, rank == 0 ? field.headers.count : rank - 1) }
      }
    }
    self.fields = fields
    ignored = Set(definition.ignoredColumns.map(HeaderText.folded))
    memberGroup = definition.memberGroup.map(HeaderText.folded)
  }

  /// The field a folded head names, and how early the definition lists it.
  func alias(_ head: String) -> (field: Int, rank: Int)? {
    fields[head] ?? fields[HeaderText.withoutBrackets(head)]
  }

  /// Whether a folded head is to be read past.
  func isIgnored(_ head: String) -> Bool {
    ignored.contains(head) || ignored.contains(HeaderText.withoutBrackets(head))
  }

  /// The member and field of a head like `成员2姓名`.
  func member(_ head: String) -> (number: Int, field: Int)? {
    guard let memberGroup, head.hasPrefix(memberGroup) else { return nil }
    let rest = head.dropFirst(memberGroup.count)
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits), let alias = alias(String(rest.dropFirst(digits.count))) else { return nil }
    return (number, alias.field)
  }
}
