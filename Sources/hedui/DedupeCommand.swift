import ArgumentParser
import Civil
import Reconciler
import Reports

/// `hedui dedupe`: rows of one file that are the same.
struct DedupeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dedupe",
    abstract: "在一个文件中查找重复的人（find rows of one file that are the same person）",
    discussion: """
      用法同 match。--clusters 另写每一行属于哪一组，组以其中最小的行号命名。

      \(ExitStatus.help)
      """)

  @Argument(help: "文件（file）")
  var file: String

  @Option(name: .long, help: "另写每行所属的组：row,cluster（also write the cluster of each row）")
  var clusters: String?

  @OptionGroup var options: MatchingOptions

  func run() throws {
    let outputs = clusters.map { [$0] } ?? []
    try options.run(command: "dedupe", left: file, right: nil, otherOutputs: outputs) {
      matching, report, files, console in
      let found = matching.clusters(of: report)
      var sizes: [Int: Int] = [:]
      for cluster in found { sizes[cluster, default: 0] += 1 }
      let duplicates = sizes.values.filter { $0 > 1 }
      console.line(options.wording.clusters(duplicates.count, rows: duplicates.reduce(0, +)))
      guard let clusters else { return }
      try files.writeClusters(found, to: clusters)
      console.line(options.wording.written(clusters))
    }
  }
}
