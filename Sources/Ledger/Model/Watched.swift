/// The persons of whom a night has to know whether they are dead.
public struct Watched: Hashable, Sendable {
  /// The IDs of persons with a case built on a death.
  public let deaths: Set<String>
  /// The IDs of persons who are alive, as staff reported: what they lost has to be made good.
  public let alive: Set<String>
}
