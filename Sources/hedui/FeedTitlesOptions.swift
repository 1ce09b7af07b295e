import ArgumentParser
import Civil
import Reconciler

/// Where the titles of feeds come from. They only help reading: without the folder, cases are shown all the same.
struct FeedTitlesOptions: ParsableArguments {
  @Option(name: .long, help: "数据源定义目录（feed definitions；默认自动查找）")
  var feeds: String?

  /// The titles; none where the folder was not named and is not found.
  func titles() throws(Problems) -> FeedTitles {
    if let feeds { return try FeedTitles(feeds: feeds) }
    do throws(Problems) {
      return try FeedTitles(feeds: ProgramFolders.find("feeds"))
    } catch {
      if error.all.allSatisfy({ $0.kind == .feedsMissing }) { return FeedTitles() }
      throw error
    }
  }
}
