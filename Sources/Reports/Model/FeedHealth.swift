/// Whether a feed could be relied on in a run (数据源状态). The raw value is the code in `run.json`.
public enum FeedHealth: String, Sendable, CaseIterable {
  /// 正常: present and within its cadence.
  case fresh
  /// 过期: the newest data are older than the cadence allows.
  case late
  /// 缺失: nothing was delivered on or before the day.
  case missing
  /// 拒收: what was delivered last was refused; older data, if any, were used.
  case refused
}
