import Civil

/// How the layout of a drop follows from its dataset, the options and the seed.
extension Layout {
  init(drop: Drop, number: Int, options: SampleCity.Options) {
    let dataset = drop.dataset
    let isHousehold = Layout.hasHouseholdRows(dataset, options: options)
    columns = isHousehold ? AssistanceSheet.householdColumns : dataset.sheet.columns
    positions = columns.indices.map { .column($0) }
    headers = []
    container = Layout.container(of: dataset, format: options.format)
    encoding = dataset.usualEncoding
    cells.noise = options.noise
    cells.isDelimited = container == .csv
    hasManifest = Layout.manifested.contains(dataset) && !isHousehold
    shape = dataset == .disabilityCertificates ? .chinese : .abbreviations
    if case .gb18030 = encoding { declaredEncoding = dataset == .insured ? "GBK" : "GB18030" }
    // All drops of a dataset look alike, until an agency changes its system halfway: harsh extracts only.
    let age = options.noise == .harsh ? number % 2 : 0
    var random = Random(seed: options.seed, purpose: .noise, stream: -1 - Int(dataset.rawValue) * 2 - age)
    var named = positions.map { _ in 0 }
    switch options.noise {
    case .none: break
    case .normal: untidy(dataset, &random, &named)
    case .harsh:
      untidy(dataset, &random, &named)
      spoil(dataset, &random)
    }
    if drop.isReplaced || drop.isRepeated(noise: options.noise) { unusablePerMillion = 0 }
    name(aliases: named)
  }

  /// Whether the dataset comes with one row a household.
  static func hasHouseholdRows(_ dataset: Dataset, options: SampleCity.Options) -> Bool {
    dataset == .assistance && options.noise == .harsh && container(of: dataset, format: options.format) == .csv
  }

  private static let manifested: Set<Dataset> = [.deaths, .participants, .pensionPayments, .funeralPayments, .funerals]

  private static func container(of dataset: Dataset, format: SampleCity.Format) -> Container {
    switch format {
    case .csv: return .csv
    case .xml: return .xml
    case .xlsx: return .xlsx
    case .native:
      switch dataset {
      case .funerals, .deathCertificates, .disabilityCertificates: return .xml
      default: return .csv
      }
    }
  }

  /// What most extracts look like.
  private mutating func untidy(_ dataset: Dataset, _ random: inout Random, _ aliases: inout [Int]) {
    unusablePerMillion = 1000
    cells.untidyShare = 16
    cells.day = [.compact, .dashed, .slashed, .dotted, .characters][random.below(5)]
    cells.month = random.pick(CellStyle.MonthForm.allCases)
    cells.money = [.decimals, .decimals, .whole, .grouped, .signed][random.below(5)]
    cells.sex = random.perMille(300) ? .code : .character
    cells.lowersX = random.perMille(250)
    cells.allowsShortID = [.insured, .otherPensions, .funerals, .assistance, .visits].contains(dataset)
    cells.spacesNames = random.perMille(200)
    for index in columns.indices where random.perMille(350) {
      aliases[index] = random.below(columns[index].headers.count + (columns[index].abbreviation.isEmpty ? 0 : 1))
    }
    if random.perMille(500), container != .xml {
      for index in positions.indices.dropLast() where random.perMille(300) {
        positions.swapAt(index, index + random.within(0...(positions.count - 1 - index)))
      }
    }
    endsWithLineEnd = hasManifest || random.perMille(700)
    if random.perMille(500) { lineEnd = "\r\n" }
    quotesAll = dataset == .insured || random.perMille(100)
    switch dataset {
    case .custody, .otherFuneralBenefits: separator = UInt8(ascii: ";")
    case .poorHouseholds: separator = UInt8(ascii: "\t")
    case .otherPensions: separator = UInt8(ascii: "|")
    default: break
    }
    let isTool = dataset == .visits || dataset == .pensionPayments
    if container != .xml {
      if dataset == .residents || (!isTool && random.perMille(450)) { titles.append(Layout.title(of: dataset)) }
      if dataset == .assistance || (!isTool && random.perMille(300)) { hasTotals = true }
      if dataset == .residents || (!isTool && random.perMille(350)) { footers.append("制表人：王某　审核人：李某") }
      if !isTool, random.perMille(500) { positions.insert(.numbering, at: 0) }
    }
    if random.perMille(300) { positions.append(.constant("市局系统导出")) }
  }

  /// Everything that extracts have been seen to contain.
  private mutating func spoil(_ dataset: Dataset, _ random: inout Random) {
    unusablePerMillion = 10_000
    cells.untidyShare = 220
    cells.usesCodes = random.perMille(500)
    cells.sex = random.pick(CellStyle.SexForm.allCases)
    if container == .csv {
      switch dataset {
      case .otherPensions: (encoding, separator) = (.utf16, UInt8(ascii: "\t"))
      case .participants: encoding = .utf8WithMark
      case .recoveries: encoding = .gb18030
      default: break
      }
      if dataset == .deaths || dataset == .custody {
        titles = [Layout.title(of: dataset), "单位：龙井市公安局　　密级：内部"]
        footers = ["制表人：王某", "审核人：李某"]
      }
      if [.insured, .participants, .otherPensions].contains(dataset) { pageLength = 400 }
      blankPerMille = dataset == .pensionPayments ? 0 : 3
    }
    if case .gb18030 = encoding { cells.allowsPrivateUse = false } else { cells.allowsPrivateUse = true }
    switch dataset {
    case .deathCertificates: (shape, declaredEncoding) = (.soap, "GBK")
    case .funerals: declaredEncoding = "GB2312"
    default: if dataset.rawValue % 5 == 2 { shape = .soap }
    }
  }

  /// Settles what each position is called.
  private mutating func name(aliases: [Int]) {
    headers = positions.map { position in
      switch position {
      case .numbering: return "序号"
      case .constant: return "备注"
      case .column(let index):
        let column = columns[index]
        guard container == .xml else {
          let names = column.headers + (column.abbreviation.isEmpty ? [] : [column.abbreviation])
          return names[min(aliases[index], names.count - 1)]
        }
        let name = column.abbreviation.isEmpty || shape == .chinese ? column.headers[0] : column.abbreviation
        return shape == .soap ? name.lowercased() : name
      }
    }
    guard cells.noise == .harsh, container == .csv else { return }
    // Headers as people type them: spaces inside short ones, a line break in the longest.
    for index in headers.indices where headers[index].unicodeScalars.allSatisfy({ $0.value > 0x7F }) {
      if headers[index].count == 2 {
        headers[index] = headers[index].map(String.init).joined(separator: "　")
      } else if headers[index].count == 6, index % 2 == 0 {
        headers[index] = headers[index].prefix(3) + "\n" + headers[index].suffix(3)
      }
    }
  }
}

extension Dataset {
  /// The encoding in which the agency delivers.
  fileprivate var usualEncoding: TextEncoding {
    switch self {
    case .residents, .deaths, .funerals, .insured: return .gb18030
    case .assistance, .poorHouseholds: return .utf8WithMark
    default: return .utf8
    }
  }
}
