/// What a night did to a case (本期变化).
public enum CaseChange: String, Sendable, CaseIterable {
  /// 新增: found for the first time.
  case opened
  /// 持续: as before.
  case continued
  /// 有变化: amount, certainty or evidence are others than before.
  case changed
  /// 重新出现: was away (refuted, settled, gone or withdrawn) and is back.
  case reopened
  /// 未核对: its rule or the data it rests on were not at hand tonight, so nothing can be said.
  case unchecked
  /// 已消除: the data no longer support it.
  case gone
  /// 已撤回: the death it was built on was withdrawn or moved.
  case withdrawn
}
