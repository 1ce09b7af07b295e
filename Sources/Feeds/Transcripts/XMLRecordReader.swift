/// Writes every record element of an XML drop to a transcript.
final class XMLRecordReader: XMLReader {
  // Behind a pointer, because a check for exclusive access at every event takes as long as the event.
  private let state: UnsafeMutablePointer<XMLRecords>

  init(names: XMLNames, columnCount: Int, writer: TranscriptWriter) {
    state = .allocate(capacity: 1)
    state.initialize(to: XMLRecords(names: names, columnCount: columnCount, writer: writer))
    super.init()
  }

  deinit {
    state.deinitialize(count: 1)
    state.deallocate()
  }

  /// The records so far.
  var records: XMLRecords { state.pointee }

  override func startElement(_ name: UnsafePointer<UInt8>, _ attributes: XMLAttributes) {
    state.pointee.startElement(name, attributes, line: startTagLine)
  }

  override func text(_ bytes: UnsafeBufferPointer<UInt8>) {
    state.pointee.text(bytes)
  }

  override func endElement(_ name: UnsafePointer<UInt8>) {
    state.pointee.endElement()
  }
}
