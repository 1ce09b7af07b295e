import Civil

/// What one drop looks like: its format, encoding, columns and headers, and how untidy it is.
struct Layout: Sendable {
  /// The format of a file.
  enum Container: String, Sendable {
    case csv, xml, xlsx
  }

  /// How an XML file names things.
  enum XMLShape: Sendable {
    /// Elements named by the pinyin abbreviations or codes.
    case abbreviations
    /// Elements named by the Chinese headers.
    case chinese
    /// A SOAP envelope with the values in attributes, names in lower case.
    case soap
  }

  /// A column of the file.
  enum Position: Sendable, Equatable {
    /// A column of the sheet.
    case column(Int)
    /// 序号: ascending, with gaps, as in an extract from a longer list.
    case numbering
    /// A column that always says the same.
    case constant(String)
  }

  let columns: [Column]
  var positions: [Position]
  /// The header, or element name, of each position.
  var headers: [String]
  var container = Container.csv
  var encoding = TextEncoding.utf8
  var separator = UInt8(ascii: ",")
  var quotesAll = false
  var lineEnd: StaticString = "\n"
  var endsWithLineEnd = true
  var titles: [String] = []
  var footers: [String] = []
  var hasTotals = false
  /// Whether the header comes again after so many rows of a chunk, as on printed pages.
  var pageLength: Int?
  /// Rows in a thousand that are followed by a blank one.
  var blankPerMille = 0
  var shape = XMLShape.abbreviations
  var declaredEncoding = "UTF-8"
  var cells = CellStyle()
  /// Records in a million that are made unusable.
  var unusablePerMillion = 0
  var hasManifest = false

  /// The columns without which a record is unusable.
  var required: [Int] { columns.indices.filter { columns[$0].isRequired } }

  /// What stands above a list.
  static func title(of dataset: Dataset) -> String {
    switch dataset {
    case .residents: return "龙井市户籍人口信息"
    case .deaths: return "死亡注销户口人员名单"
    case .custody: return "服刑羁押人员名单"
    case .funerals: return "殡葬火化登记"
    case .assistance: return "龙井市低保特困人员花名册"
    case .insured: return "医保参保人员信息"
    case .visits: return "就医信息"
    case .deathCertificates: return "死亡医学证明"
    case .disabilityCertificates: return "持证残疾人信息"
    case .poorHouseholds: return "建档立卡贫困人口信息"
    case .participants: return "城乡居民养老保险参保人员"
    case .pensionPayments: return "养老金发放明细"
    case .funeralPayments: return "丧葬补助金发放明细"
    case .recoveries: return "追回记录"
    case .contributionAdvances: return "缴费资金垫付台账"
    case .advanceRepayments: return "垫付资金偿还台账"
    case .otherPensions: return "其他养老保险参保人员"
    case .otherFuneralBenefits: return "其他丧葬抚恤待遇"
    case .certifications: return "待遇资格认证记录"
    }
  }
}
