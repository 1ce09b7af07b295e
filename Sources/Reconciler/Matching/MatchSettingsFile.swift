import Civil
import Feeds
import Linkage
import Yams

/// A settings file somebody wrote or edited, and where in it everything stands.
struct MatchSettingsFile {
  /// The settings.
  let settings: LinkageSettings
  private let file: String
  private let places: MatchSettingsPlaces

  /// Reads a file; all that is wrong with its form is thrown together.
  init(path: String) throws(Problems) {
    guard let text = SettingsFile.text(of: path) else {
      throw Problems([Problem(.unreadable, file: path, details: ["UTF-8, ≤ 4 MiB"])])
    }
    try self.init(text: text, file: path)
  }

  /// Reads the text of a file.
  init(text: String, file: String) throws(Problems) {
    self.file = file
    var reader = MatchSettingsReader(file: file)
    let settings = reader.settings(of: text)
    guard let settings, reader.problems.isEmpty else { throw Problems(reader.problems) }
    self.settings = settings
    places = reader.places
  }

  /// What is wrong with the settings for these files, with the lines.
  func problems(_ faults: SettingsFaults, left: [String], right: [String]) -> Problems {
    let text = SettingsFaultText(file: file, places: places, columns: (left, right))
    return Problems(faults.all.map { text.problem($0) })
  }
}
