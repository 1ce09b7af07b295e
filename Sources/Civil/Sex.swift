/// Sex (性别) as GB/T 2261.1 codes it.
public enum Sex: UInt8, Sendable, CaseIterable {
  /// 1 男.
  case male = 1
  /// 2 女.
  case female = 2
}
