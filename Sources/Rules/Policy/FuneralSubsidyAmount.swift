import Civil

/// The funeral subsidy (丧葬补助金) by the day of death; nothing was paid for deaths before the scheme.
enum FuneralSubsidyAmount {
  /// The amount for a death.
  static let yuan = ParameterID.yuan("funeral-subsidy-yuan")
}
