/// The agency a death evidence comes from (死亡信息来源), by rank: the highest rank is first and gives the death date.
public enum DeathSource: Int, Sendable, CaseIterable, Comparable {
  /// 公安: deaths registered, or a registration cancelled for `死亡` or `宣告死亡`. Both forms count as one source.
  case police = 1
  /// 卫健: medical certificates of death.
  case deathCertificate
  /// 民政: cremations and burials.
  case funeral
  /// 医保: an insurance stopped for `死亡`, usually a copy of the police's word.
  case medicalInsurance
  /// 社保: an entry of the register here stopped for `死亡`: the bureau itself.
  case register

  /// Whether a second one of this kind confirms a death, and whether its date can contradict another's.
  public var isIndependent: Bool { self <= .funeral }

  /// Whether the left one ranks higher.
  public static func < (left: DeathSource, right: DeathSource) -> Bool { left.rawValue < right.rawValue }
}
