/// Takes a pointer to elements that nobody writes any more into several threads.
struct UnsafePointerBox<Element: BitwiseCopyable>: @unchecked Sendable {
  let pointer: UnsafePointer<Element>

  init(_ pointer: UnsafeMutablePointer<Element>) {
    self.pointer = UnsafePointer(pointer)
  }
}
