import Civil

extension Dossier {
  /// 户籍人口.
  public var residents: Rows<Resident> { records.rows() }
  /// 死亡注销户口.
  public var deaths: Rows<DeathRegistration> { records.rows() }
  /// 服刑羁押人员.
  public var custody: Rows<Custody> { records.rows() }
  /// 殡葬火化.
  public var funerals: Rows<Funeral> { records.rows() }
  /// 低保、特困.
  public var assistance: Rows<Assistance> { records.rows() }
  /// 医保参保.
  public var insured: Rows<MedicalInsurance> { records.rows() }
  /// 就医信息.
  public var visits: Rows<Visit> { records.rows() }
  /// 死亡医学证明.
  public var deathCertificates: Rows<DeathCertificate> { records.rows() }
  /// 残疾人证.
  public var disabilityCertificates: Rows<DisabilityCertificate> { records.rows() }
  /// 建档立卡贫困人口.
  public var poorHouseholds: Rows<PoorHousehold> { records.rows() }
  /// 城乡居保参保登记.
  public var participants: Rows<Participant> { records.rows() }
  /// 养老金发放.
  public var pensionPayments: Rows<PensionPayment> { records.rows() }
  /// 丧葬补助金发放.
  public var funeralPayments: Rows<FuneralPayment> { records.rows() }
  /// 追回记录.
  public var recoveries: Rows<Recovery> { records.rows() }
  /// 缴费资金垫付.
  public var contributionAdvances: Rows<ContributionAdvance> { records.rows() }
  /// 垫付资金偿还.
  public var advanceRepayments: Rows<AdvanceRepayment> { records.rows() }
  /// 其他养老保险.
  public var otherPensions: Rows<OtherPension> { records.rows() }
  /// 其他丧葬抚恤待遇.
  public var otherFuneralBenefits: Rows<OtherFuneralBenefit> { records.rows() }
  /// 待遇资格认证.
  public var certifications: Rows<Certification> { records.rows() }
}
