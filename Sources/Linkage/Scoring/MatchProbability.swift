import Glibc

/// Turns match weights into probabilities and back.
public enum MatchProbability {
  /// The probability of a weight in bits.
  public static func probability(ofWeight weight: Double) -> Double { 1 / (1 + exp2(-weight)) }

  /// The weight in bits of a probability; infinite for 0 and 1.
  public static func weight(ofProbability probability: Double) -> Double { log2(probability / (1 - probability)) }
}
