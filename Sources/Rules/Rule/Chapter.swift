/// A chapter of the catalogue of rules; its rules stand in the folder of that name.
public enum Chapter: String, Sendable, CaseIterable {
  /// 死亡.
  case deaths = "Deaths"
  /// 丧葬补助金.
  case funeralSubsidy = "FuneralSubsidy"
  /// 待遇领取.
  case entitlement = "Entitlement"
  /// 参保扩面与代缴.
  case coverage = "Coverage"
  /// 缴费垫付.
  case advances = "Advances"
  /// 身份信息.
  case identity = "Identity"
}
