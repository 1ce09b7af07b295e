/// Why a finding is wrong (不属实原因).
public enum RefutationReason: String, Sendable, CaseIterable {
  /// 本人健在: the person is alive.
  case alive
  /// 非同一人: the agency's record is another person's.
  case otherPerson = "other-person"
  /// 来源数据有误: the agency's record is wrong, such as a date.
  case sourceWrong = "source-wrong"
  /// 本单位数据有误: the bureau's own data are wrong or not up to date.
  case ownDataWrong = "own-data-wrong"
  /// 此前已处理: it was dealt with before, outside the data.
  case alreadySettled = "already-settled"
  /// 符合政策: the facts are right and the policy allows them.
  case lawful
  /// 其他: something else; the note says what.
  case other
}
