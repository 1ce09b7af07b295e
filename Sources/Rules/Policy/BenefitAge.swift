import Civil

/// The age from which a pension is paid (领取年龄).
enum BenefitAge {
  /// Years of age; by the month of the payment, or by the as-of day where nothing was paid.
  static let years = ParameterID.years("benefit-age-years")
}
