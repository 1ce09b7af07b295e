/// By when somebody has to have dealt with a case (办理期限): an office's own time limit, a dated parameter like the law's.
public enum CaseDeadline {
  /// Days from the night that opened or brought back a case.
  public static let days = ParameterID.days("case-check-days")
}
