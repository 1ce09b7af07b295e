/// Turns bytes of any encoding that arrive in pieces into UTF-8 in pieces.
///
/// A sequence cut by the end of a piece waits for the next one. An invalid sequence becomes U+FFFD and is counted.
public struct Transcoder: Sendable {
  /// The encoding read.
  public let encoding: TextEncoding
  /// Sequences that became U+FFFD.
  public private(set) var invalidCount = 0

  private var carried: [UInt8] = []
  private var output = [UInt8](repeating: 0, count: Transcoder.outputSize)

  private static let outputSize = 64 * 1024

  /// A transcoder from that encoding.
  public init(from encoding: TextEncoding) {
    self.encoding = encoding
  }

  /// Takes the next bytes and hands over what they are in UTF-8, whole characters only.
  public mutating func add(_ bytes: UnsafeBufferPointer<UInt8>, _ emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    run(bytes, isLast: false, emit)
  }

  /// Nothing follows: a sequence begun is invalid.
  public mutating func finish(_ emit: (UnsafeBufferPointer<UInt8>) -> Void) {
    run(UnsafeBufferPointer(start: nil, count: 0), isLast: true, emit)
  }

  private mutating func run(
    _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool, _ emit: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    switch encoding {
    case .utf8: run(UTF8Scalars(), bytes, isLast: isLast, emit)
    case .gb18030: run(GB18030(), bytes, isLast: isLast, emit)
    case .utf16le: run(UTF16LEScalars(), bytes, isLast: isLast, emit)
    }
  }

  private mutating func run(
    _ decoder: some ScalarDecoder, _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool,
    _ emit: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    let rest = completeCarried(decoder, bytes, isLast: isLast, emit)
    guard var place = rest.baseAddress else { return }
    let end = place + rest.count
    let hasASCIIBytes = encoding != .utf16le
    output.withUnsafeMutableBufferPointer { output in
      guard let start = output.baseAddress else { return }
      var filled = 0
      while place < end {
        if filled + 8 > output.count {
          emit(UnsafeBufferPointer(start: start, count: filled))
          filled = 0
        }
        if hasASCIIBytes, end - place >= 8 {
          let word = UnsafeRawPointer(place).loadUnaligned(as: UInt64.self)
          if word & 0x8080_8080_8080_8080 == 0 {
            UnsafeMutableRawPointer(start + filled).storeBytes(of: word, as: UInt64.self)
            place += 8
            filled += 8
            continue
          }
        }
        let step = decoder.next(place, end - place)
        if step.value == DecodedScalar.incomplete { break }
        if step.isScalar {
          filled += UTF8Scalars.write(step.value, to: start + filled)
        } else {
          invalidCount += 1
          filled += UTF8Scalars.write(DecodedScalar.replacement, to: start + filled)
        }
        place += step.length
      }
      if filled > 0 { emit(UnsafeBufferPointer(start: start, count: filled)) }
    }
    carried.append(contentsOf: UnsafeBufferPointer(start: place, count: end - place))
  }

  /// Completes the sequence carried over, byte by byte; returns the bytes after it.
  private mutating func completeCarried(
    _ decoder: some ScalarDecoder, _ bytes: UnsafeBufferPointer<UInt8>, isLast: Bool,
    _ emit: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> UnsafeBufferPointer<UInt8> {
    var taken = 0
    while !carried.isEmpty {
      let step = carried.withUnsafeBufferPointer { carried in
        carried.baseAddress.map { decoder.next($0, carried.count) } ?? DecodedScalar(DecodedScalar.incomplete, 0)
      }
      if step.value == DecodedScalar.incomplete {
        if taken < bytes.count {
          carried.append(bytes[taken])
          taken += 1
          continue
        }
        if !isLast { break }
      }
      if !step.isScalar { invalidCount += 1 }
      let scalar = step.isScalar ? step.value : DecodedScalar.replacement
      withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 4) { text in
        guard let start = text.baseAddress else { return }
        emit(UnsafeBufferPointer(start: start, count: UTF8Scalars.write(scalar, to: start)))
      }
      carried.removeFirst(step.length)
    }
    return UnsafeBufferPointer(rebasing: bytes[taken...])
  }
}
