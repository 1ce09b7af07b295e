import CLibCrypto
import Civil
import Reports
import Rules

/// What tells whether the evidence of a finding is the same as before (证据指纹): sixteen hexadecimal digits.
///
/// It is taken of what the agencies say, not of where they say it: a full delivery says everything again in another file.
/// Monthly payments and recoveries are left out where anything else speaks for the finding, since a finding that staff
/// refuted must not come back because another month went by; where they are all there is, each counts.
/// Neither is it news of a death another agency tells of that the bureau stopped the pension for it.
enum EvidenceFingerprint {
  /// Datasets that grow month by month without saying anything new of the claim.
  private static let routine: Set<String> = [Dataset.pensionPayments.path, Dataset.recoveries.path]

  /// The fields of the register here by which the bureau stops a pension.
  private static let stop: Set<String> = ["status", "stopReason", "stopMonth"]

  /// The fingerprint of a finding's evidence, in whatever order.
  static func of(_ evidence: [ReportedEvidence]) -> String {
    let telling = evidence.filter { !routine.contains($0.feed) }
    let told = telling.filter { $0.feed != Dataset.participants.path || !stop.contains($0.field) }
    let isToldByOthers = told.contains { Dataset(path: $0.feed).map { !$0.isOfTheBureau } ?? true }
    let claim = isToldByOthers ? told : telling.isEmpty ? evidence : telling
    // Each part with its length before it, so that no two lists read the same; by bytes, which no language reorders.
    let lines = claim.map { [$0.feed, $0.field, $0.value].map { "\($0.utf8.count):\($0)" }.joined() }
      .sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    var digest = [UInt8](repeating: 0, count: Int(EVP_MAX_MD_SIZE))
    var text = lines.joined(separator: "\n")
    let isHashed = text.withUTF8 { EVP_Digest($0.baseAddress, $0.count, &digest, nil, EVP_sha256(), nil) == 1 }
    // Only with a libcrypto that lacks SHA-256: then no drop could be recorded either.
    precondition(isHashed, "libcrypto offers no SHA-256")
    return digest.prefix(8).map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }
}
