/// All that is wrong with settings, so that one look mends it.
public struct SettingsFaults: Error, Hashable, Sendable {
  /// At least one fault, in the order of the settings.
  public let all: [SettingsFault]

  /// These faults together.
  public init(_ all: [SettingsFault]) {
    self.all = all
  }
}
