/// What keeps XML from being well formed, as a fact of the problem `xmlMalformed`. Parsers' own messages are in English and
/// may quote the file, so none of them is told.
public enum XMLDefect: String, Sendable, CaseIterable {
  /// There is nothing but white space.
  case emptyDocument
  /// Content after the end of the document, or its end is missing.
  case contentAfterEnd
  /// A character that XML does not allow.
  case forbiddenCharacter
  /// A character reference (`&#…;`) that is none.
  case characterReference
  /// A reference (`&…;`) that is not written as one.
  case reference
  /// An entity that is not defined.
  case undefinedEntity
  /// An attribute that is not written as one.
  case attribute
  /// One attribute given twice.
  case repeatedAttribute
  /// A comment that is not written as one, or not closed.
  case comment
  /// A processing instruction that is not written as one.
  case instruction
  /// An XML declaration that is not written as one, or not at the beginning.
  case declaration
  /// `]]>` in text.
  case strayCDATAEnd
  /// A CDATA section that is not closed.
  case openCDATA
  /// A tag or reference that is not written as one.
  case tag
  /// An end tag that is not that of the open element.
  case mismatchedTag
  /// An element that is not closed.
  case openElement
  /// More different names than any real file has.
  case tooManyNames
  /// Anything else.
  case other
}
