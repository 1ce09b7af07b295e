import CLibCrypto
import Civil
import Glibc

/// A file that is written from start to end, with its SHA-256 where that is wanted.
final class OutputFile {
  let path: String
  private let descriptor: Int32
  private var digest: OpaquePointer?
  private var size = 0

  init(path: String, isDigested: Bool = false) throws {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw OutputFile.failure(path) }
    if isDigested {
      digest = EVP_MD_CTX_new()
      EVP_DigestInit_ex(digest, EVP_sha256(), nil)
    }
  }

  static func failure(_ path: String) -> Problem {
    Problem(.outputUnwritable, file: path, details: [String(cString: strerror(errno))])
  }

  func write(_ bytes: UnsafeBufferPointer<UInt8>) throws {
    guard var start = bytes.baseAddress, !bytes.isEmpty else { return }
    if let digest { EVP_DigestUpdate(digest, start, bytes.count) }
    var left = bytes.count
    while left > 0 {
      let written = Glibc.write(descriptor, start, left)
      guard written > 0 else { throw OutputFile.failure(path) }
      start += written
      left -= written
    }
    size += bytes.count
  }

  func write(_ text: String) throws {
    try Array(text.utf8).withUnsafeBufferPointer { try write($0) }
  }

  /// Cuts the last bytes off.
  func cut(last: Int) throws {
    size -= last
    guard ftruncate(descriptor, size) == 0 else { throw OutputFile.failure(path) }
  }

  /// Closes the file; gives the SHA-256 in hexadecimal where it was asked for.
  func finish() throws -> String? {
    guard close(descriptor) == 0 else { throw OutputFile.failure(path) }
    guard let digest else { return nil }
    var hash = [UInt8](repeating: 0, count: 32)
    EVP_DigestFinal_ex(digest, &hash, nil)
    EVP_MD_CTX_free(digest)
    let digits = Array("0123456789abcdef")
    return String(hash.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
  }

  /// Copies a file.
  static func copy(_ source: String, to target: String) throws {
    let input = open(source, O_RDONLY | O_CLOEXEC)
    guard input >= 0 else { throw failure(source) }
    defer { close(input) }
    let output = try OutputFile(path: target)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(input, &buffer, buffer.count)
      guard count >= 0 else { throw failure(source) }
      if count == 0 { break }
      try buffer[..<count].withUnsafeBufferPointer { try output.write($0) }
    }
    _ = try output.finish()
  }

  /// Makes a folder and all above it.
  static func makeFolder(_ path: String) throws {
    var partial = ""
    for (index, part) in path.split(separator: "/", omittingEmptySubsequences: false).enumerated() {
      partial += (index == 0 ? "" : "/") + part
      guard !partial.isEmpty else { continue }
      if mkdir(partial, 0o700) != 0, errno != EEXIST { throw failure(partial) }
    }
  }

  /// Writes the manifest of a drop beside it; without a hash where the drop was written by a library.
  static func writeManifest(ofDrop path: String, records: Int, hash: String?) throws {
    let file = try OutputFile(path: path + ".manifest.json")
    let digest = hash.map { ", \"sha256\": \"\($0)\"" } ?? ""
    try file.write("{\"records\": \(records)\(digest)}\n")
    _ = try file.finish()
  }
}
