import Foundation
import Testing

@testable import Civil

/// Foundation's normalization, which is an implementation of its own, is the oracle here.
@Suite("Normalization")
struct NormalizationTests {
  @Test("Every code point of Unicode 14 that has a form KC of its own")
  func singleScalars() {
    var wrong: [String] = []
    for code in 0...0x3FFFF as ClosedRange<UInt32> {
      guard let scalar = Unicode.Scalar(code), isOfUnicode14(scalar) else { continue }
      if Normalization.shared.composed([code]) != oracle([code]) { wrong.append(String(code, radix: 16)) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Random sequences of letters, marks, jamo and compatibility forms")
  func sequences() {
    var random = SeededGenerator(seed: 15)
    let letters: [UInt32] = [
      0x41, 0x65, 0xE9, 0x1E69, 0x3B1, 0x212B, 0xF90A, 0xFB03, 0x2474, 0x9C7, 0x1100, 0xAC00, 0xAC01,
    ]
    let marks: [UInt32] = [
      0x300, 0x301, 0x302, 0x304, 0x307, 0x323, 0x327, 0x345, 0x9BE, 0x1161, 0x11A8, 0x3099, 0x34F,
    ]
    var wrong: [[UInt32]] = []
    for _ in 0..<5_000 {
      let text = (0..<Int.random(in: 1...8, using: &random)).map { _ -> UInt32 in
        (Bool.random(using: &random) ? letters : marks).randomElement(using: &random) ?? 0
      }
      if Normalization.shared.composed(text) != oracle(text) { wrong.append(text) }
    }
    #expect(wrong.isEmpty)
  }

  @Test("Every Hangul syllable comes apart into jamo and together again")
  func hangul() {
    var wrong: [UInt32] = []
    for code in 0xAC00...0xD7A3 as ClosedRange<UInt32> {
      let jamo = text([code]).decomposedStringWithCanonicalMapping.unicodeScalars.map(\.value)
      if Hangul.decomposition(of: code) != jamo || Normalization.shared.composed(jamo) != [code] { wrong.append(code) }
    }
    #expect(wrong.isEmpty)
    #expect(Hangul.decomposition(of: 0xD7A4) == nil)
    #expect(Hangul.composition(0xAC01, 0x11A8) == nil)
  }

  private func isOfUnicode14(_ scalar: Unicode.Scalar) -> Bool {
    guard let age = scalar.properties.age else { return false }
    return age.major <= 14
  }

  private func oracle(_ scalars: [UInt32]) -> [UInt32] {
    // In two steps: in one, Foundation leaves an open syllable and a trailing jamo apart (가 + ᆨ), against UAX #15.
    text(scalars).decomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping.unicodeScalars
      .map(\.value)
  }

  private func text(_ scalars: [UInt32]) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars.compactMap(Unicode.Scalar.init))
    return String(view)
  }
}
