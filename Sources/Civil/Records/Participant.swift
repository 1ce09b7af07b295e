/// An entry of the resident pension register (城乡居保参保登记).
public struct Participant: CivilRecord {
  /// The dataset.
  @inlinable public static var dataset: Dataset { .participants }

  /// Whose record it is and where it stands.
  public let head: RecordHead
  /// Folded name (姓名).
  public let nameHash: TextHash
  /// Village (所属村社区).
  public let division: Packed<Division>
  /// Account pensions are paid to (银行账号).
  public let bankAccountHash: TextHash
  /// Social security card (社保卡号).
  public let cardNumberHash: TextHash
  /// Birth date as the register has it (出生日期).
  public let birthDate: Packed<Day>
  /// Day of enrolment (参保日期).
  public let enrolDate: Packed<Day>
  /// Balance of the personal account (个人账户余额).
  public let accountBalance: Packed<Amount>
  /// First month of pension (待遇起始年月).
  public let benefitStartMonth: Packed<Month>
  /// First month without a pension (待遇停止年月).
  public let stopMonth: Packed<Month>
  /// Years of contributions (累计缴费年限); 255: not told.
  public let contributionYears: UInt8
  /// State (参保状态).
  public let status: Participant.Status
  /// Why the pension stopped (停止原因).
  public let stopReason: Packed<Participant.StopReason>
  /// Group for which the government pays the contribution (代缴类别).
  public let subsidyCategory: Packed<Participant.SubsidyCategory>

  /// A row of these values.
  @inlinable
  public init(
    head: RecordHead,
    nameHash: TextHash,
    division: Packed<Division>,
    bankAccountHash: TextHash,
    cardNumberHash: TextHash,
    birthDate: Packed<Day>,
    enrolDate: Packed<Day>,
    accountBalance: Packed<Amount>,
    benefitStartMonth: Packed<Month>,
    stopMonth: Packed<Month>,
    contributionYears: UInt8,
    status: Participant.Status,
    stopReason: Packed<Participant.StopReason>,
    subsidyCategory: Packed<Participant.SubsidyCategory>
  ) {
    self.head = head
    self.nameHash = nameHash
    self.division = division
    self.bankAccountHash = bankAccountHash
    self.cardNumberHash = cardNumberHash
    self.birthDate = birthDate
    self.enrolDate = enrolDate
    self.accountBalance = accountBalance
    self.benefitStartMonth = benefitStartMonth
    self.stopMonth = stopMonth
    self.contributionYears = contributionYears
    self.status = status
    self.stopReason = stopReason
    self.subsidyCategory = subsidyCategory
  }

  /// State of an entry of the pension register (参保状态).
  public enum Status: UInt8, Code {
    /// 缴费.
    case contributing = 1
    /// 领取.
    case drawing = 2
    /// 暂停.
    case suspended = 3
    /// 终止.
    case ended = 4
  }

  /// Why a pension stopped (停止原因).
  public enum StopReason: UInt8, Code {
    /// 死亡.
    case death = 1
    /// 服刑.
    case imprisoned = 2
    /// 重复领取.
    case doublePension = 3
    /// 迁出.
    case movedAway = 4
    /// 未认证.
    case uncertified = 5
    /// 其他.
    case other = 6
  }

  /// Group for which the government pays the contribution (代缴类别).
  public enum SubsidyCategory: UInt8, Code {
    /// 低保.
    case allowance = 1
    /// 特困.
    case destitute = 2
    /// 重残.
    case disabled = 3
    /// 贫困.
    case poor = 4
  }
}
