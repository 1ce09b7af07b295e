/// One of the nineteen kinds of file that agencies send (数据集).
public enum Dataset: UInt8, CaseIterable, Sendable, Hashable, Comparable {
  /// 户籍人口.
  case residents
  /// 死亡注销户口.
  case deaths
  /// 服刑羁押人员.
  case custody
  /// 殡葬火化.
  case funerals
  /// 低保、特困.
  case assistance
  /// 医保参保.
  case insured
  /// 就医信息.
  case visits
  /// 死亡医学证明.
  case deathCertificates
  /// 残疾人证.
  case disabilityCertificates
  /// 建档立卡贫困人口.
  case poorHouseholds
  /// 城乡居保参保登记.
  case participants
  /// 养老金发放.
  case pensionPayments
  /// 丧葬补助金发放.
  case funeralPayments
  /// 追回记录.
  case recoveries
  /// 缴费资金垫付.
  case contributionAdvances
  /// 垫付资金偿还.
  case advanceRepayments
  /// 其他养老保险.
  case otherPensions
  /// 其他丧葬抚恤待遇.
  case otherFuneralBenefits
  /// 待遇资格认证.
  case certifications

  /// The folder below the inbox, `agency/dataset`: the name under which people and files know the feed.
  public var path: String {
    switch self {
    case .residents: return "public-security/residents"
    case .deaths: return "public-security/deaths"
    case .custody: return "public-security/custody"
    case .funerals: return "civil-affairs/funerals"
    case .assistance: return "civil-affairs/assistance"
    case .insured: return "medical-insurance/insured"
    case .visits: return "health-commission/visits"
    case .deathCertificates: return "health-commission/death-certificates"
    case .disabilityCertificates: return "disabled-federation/certificates"
    case .poorHouseholds: return "poverty-alleviation/households"
    case .participants: return "social-insurance/participants"
    case .pensionPayments: return "social-insurance/pension-payments"
    case .funeralPayments: return "social-insurance/funeral-payments"
    case .recoveries: return "social-insurance/recoveries"
    case .contributionAdvances: return "social-insurance/contribution-advances"
    case .advanceRepayments: return "social-insurance/advance-repayments"
    case .otherPensions: return "social-insurance/other-pensions"
    case .otherFuneralBenefits: return "social-insurance/other-funeral-benefits"
    case .certifications: return "social-insurance/certifications"
    }
  }

  /// The dataset with that `path`, or nil.
  public init?(path: String) {
    guard let match = Dataset.allCases.first(where: { $0.path == path }) else { return nil }
    self = match
  }

  /// Whether the first goes before the second.
  public static func < (left: Dataset, right: Dataset) -> Bool { left.rawValue < right.rawValue }
}
