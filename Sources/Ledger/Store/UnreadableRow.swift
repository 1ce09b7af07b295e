/// A row holds what no version of this program writes: somebody else wrote it.
struct UnreadableRow: Error {}
