import Civil

/// How many persons and records were linked by identical ID.
public struct LinkageCounts: Hashable, Sendable {
  /// Different persons.
  public private(set) var persons = 0
  private var linkedByDataset = [Int](repeating: 0, count: Dataset.allCases.count)

  /// Nothing counted yet.
  public init() {}

  init(persons: Int) {
    self.persons = persons
  }

  /// The records of a dataset that belong to a person by their ID.
  public func linked(_ dataset: Dataset) -> Int {
    linkedByDataset[Int(dataset.rawValue)]
  }

  mutating func add(linked count: Int, of dataset: Dataset) {
    linkedByDataset[Int(dataset.rawValue)] += count
  }

  /// Adds the counts of another partition.
  public static func += (left: inout LinkageCounts, right: LinkageCounts) {
    left.persons += right.persons
    for index in left.linkedByDataset.indices { left.linkedByDataset[index] += right.linkedByDataset[index] }
  }
}
