import Civil

/// A file an agency delivered (报送文件).
public struct Drop: Hashable, Sendable, Comparable {
  /// The dataset it belongs to.
  public let dataset: Dataset
  /// What its name says.
  public let name: DropName
  /// Where it is.
  public let path: String

  /// A drop of a dataset at a path.
  public init(dataset: Dataset, name: DropName, path: String) {
    self.dataset = dataset
    self.name = name
    self.path = path
  }

  /// `agency/dataset/name`: how messages call it.
  public var displayName: String { dataset.path + "/" + name.text }

  /// Whether the first goes before the second.
  public static func < (left: Drop, right: Drop) -> Bool {
    left.dataset != right.dataset ? left.dataset < right.dataset : left.name < right.name
  }
}
