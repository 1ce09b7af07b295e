import Civil

/// The age from which a person may enrol (参保年龄).
enum EnrolmentAge {
  /// Years of age; by the as-of day.
  static let years = ParameterID.years("enrolment-age-years")
}
