/// Where a case stands (案件状态).
public enum CaseState: String, Sendable, CaseIterable {
  /// 待办: the data support it and somebody has to deal with it.
  case open
  /// 不属实: somebody checked and refuted it. It stays away until its evidence changes.
  case refuted
  /// 已办结: what had to be done is done. It stays away until its evidence changes or more money is at stake.
  case settled
  /// 已消除: the data no longer support it.
  case gone
  /// 已撤回: the death it was built on was withdrawn or moved.
  case withdrawn
}
