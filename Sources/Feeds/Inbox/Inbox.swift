import Civil

#if canImport(Glibc)
  import Glibc
#endif

/// The folder agencies deliver into: `INBOX/<agency>/<dataset>/<drop>`.
public struct Inbox: Sendable {
  /// The drops of each dataset in the order in which they take effect.
  public let drops: [Dataset: [Drop]]
  /// Folders and files that are not of the agreed form, in the order of their names.
  public let problems: [Problem]
  /// The paths of manifests, by the display name of the drop they belong to.
  let manifests: [String: String]
  /// The names of drops that have a manifest but did not come, in order.
  let announced: [Dataset: [String]]

  /// Lists an inbox. Only a folder that is not there at all is an error.
  public init(path: String) throws(Problem) {
    var drops: [Dataset: [Drop]] = [:]
    var problems: [Problem] = []
    var manifests: [String: String] = [:]
    var announced: [Dataset: [String]] = [:]
    guard let agencies = Inbox.entries(of: path) else { throw Problem(.inboxMissing, file: path) }
    for agency in agencies {
      guard agency.isFolder else {
        problems.append(Problem(.dropName, file: agency.name))
        continue
      }
      guard let folders = Inbox.entries(of: path + "/" + agency.name) else {
        problems.append(Problem(.unreadable, file: agency.name, details: [OpenFile.systemMessage()]))
        continue
      }
      for folder in folders {
        let name = agency.name + "/" + folder.name
        guard folder.isFolder, let dataset = Dataset(path: name) else {
          problems.append(Problem(folder.isFolder ? .unknownFolder : .dropName, file: name))
          continue
        }
        guard let files = Inbox.entries(of: path + "/" + name) else {
          problems.append(Problem(.unreadable, file: name, details: [OpenFile.systemMessage()]))
          continue
        }
        for file in files {
          let full = path + "/" + name + "/" + file.name
          if file.name.hasSuffix(Manifest.suffix) {
            let drop = String(file.name.dropLast(Manifest.suffix.count))
            manifests[name + "/" + drop] = full
            if !files.contains(where: { $0.name == drop }) { announced[dataset, default: []].append(drop) }
          } else if !file.isFolder, let dropName = DropName(file.name) {
            drops[dataset, default: []].append(Drop(dataset: dataset, name: dropName, path: full))
          } else {
            problems.append(Problem(.dropName, file: name + "/" + file.name))
          }
        }
        drops[dataset]?.sort()
      }
    }
    self.drops = drops
    self.problems = problems
    self.manifests = manifests
    self.announced = announced
  }

  /// About how many records the drops dated on or before a day hold, going by their size: enough to choose the number of
  /// partitions by, and for nothing else.
  public func estimatedRecords(asOf day: Day) -> Int {
    let bytesPerRecord = 90
    return size(asOf: day) / bytesPerRecord
  }

  /// The size in bytes of all drops dated on or before a day.
  func size(asOf day: Day) -> Int {
    drops.values.reduce(0) { sum, drops in
      sum
        + drops.filter { $0.name.day <= day }.reduce(0) { sum, drop in
          var status = stat()
          return sum + (stat(drop.path, &status) == 0 ? Int(status.st_size) : 0)
        }
    }
  }

  /// The visible entries of a folder, sorted by name, or nil where it cannot be read.
  private static func entries(of path: String) -> [(name: String, isFolder: Bool)]? {
    FolderListing.names(of: path)?.filter { !$0.hasPrefix(".") }.map { name in
      var status = stat()
      return (name, stat(path + "/" + name, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR)
    }
  }
}
