import Civil

/// What a night knows of a case it did not find.
struct Circumstances: Equatable {
  /// Whether it could have been found: its rule was evaluated, and no feed it rests on is missing.
  var canBeMissed: Bool
  /// The death date tonight of the person it is about.
  var deathDate: Day?
}
