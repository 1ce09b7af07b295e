/// What the log keeps beside nights and cases (留痕): who looked at what.
public enum NoteKind: String, Sendable, CaseIterable {
  /// 查询: a person was looked up.
  case lookUp = "look-up"
  /// 未脱敏清单: lists with full ID numbers were written.
  case unmaskedLists = "unmasked-lists"
  /// 临时比对: files were matched, or searched for duplicates, for the purpose named.
  case match
}
