/// Elements in memory of their own, read by several threads through plain pointers.
final class PlainArray<Element: BitwiseCopyable>: @unchecked Sendable {
  let start: UnsafeMutablePointer<Element>
  let count: Int

  init(repeating value: Element, count: Int) {
    self.count = count
    start = .allocate(capacity: max(count, 1))
    start.initialize(repeating: value, count: count)
  }

  init(_ elements: [Element]) {
    count = elements.count
    start = .allocate(capacity: max(count, 1))
    for (index, element) in elements.enumerated() { (start + index).initialize(to: element) }
  }

  deinit {
    start.deallocate()
  }
}
