/// Something wrong with a file, a folder or a setting, as facts. `Reports` puts it into words in three languages:
/// `FILE:LINE: field: problem. Remedy.`
public struct Problem: Error, Hashable, Sendable {
  /// What is wrong. Each kind has its own wording and remedy.
  public enum Kind: String, Sendable, CaseIterable {
    // The inbox.
    /// The inbox folder does not exist or cannot be read. Details: none.
    case inboxMissing
    /// A folder in the inbox that is no known agency or dataset. Details: none.
    case unknownFolder
    /// A file name not of the form `YYYYMMDD-full|delta[-part].csv|xml|xlsx`. Details: none.
    case dropName
    /// No drop of a dataset dated on or before the day. Details: none.
    case datasetMissing
    /// The newest data of a dataset are older than its cadence allows. Details: age in days, days allowed.
    case datasetLate

    // A drop as a whole.
    /// The file cannot be opened or read. Details: the system's message.
    case unreadable
    /// The file has no bytes. Details: none.
    case emptyFile
    /// The file has a header but no record. Details: none.
    case headerOnly
    /// The content is not what the file's ending says. Details: the kind found.
    case wrongFormat
    /// No row looks like a header. Details: the best row's missing required columns, joined by `、`.
    case headerNotFound
    /// Required columns are missing. Details: their headers, joined by `、`.
    case columnMissing
    /// Two columns claim the same field. Details: both headers.
    case columnTwice
    /// A column that the definition neither reads nor ignores. Details: the header.
    case columnUnknown
    /// Manifest is not readable as JSON with `records` and `sha256`. Details: none.
    case manifestUnreadable
    /// A manifest names a drop that did not come. Details: none.
    case manifestWithoutDrop
    /// Nearly no record can be used. Details: how many cannot at least.
    case mostlyUnusable
    /// The number of records contradicts the manifest. Details: manifest's, counted.
    case manifestRecords
    /// The SHA-256 contradicts the manifest. Details: none.
    case manifestHash
    /// A full drop shrank beyond its bound. Details: records, records before, bound in percent.
    case shrunk
    /// A part of the same full delivery was refused, so the whole delivery is. Details: the refused drop.
    case partRefused
    /// The same content was delivered before. Details: the earlier drop.
    case repeatedContent
    /// More bytes than a dataset can address. Details: none.
    case tooLarge
    /// The file changed while it was being read. Details: none.
    case changedWhileReading

    // XML.
    /// The XML is not well formed. Details: an `XMLDefect`, what the parser calls it or by how much it is exceeded.
    case xmlMalformed
    /// The XML carries a DTD or entities. Details: none.
    case xmlDoctype
    /// Elements nested too deep. Details: the limit.
    case xmlDepth
    /// No record element was found. Details: the names looked for.
    case xmlNoRecords
    /// A text longer than any real one. Details: the limit in bytes.
    case xmlTextTooLong

    // XLSX.
    /// The file is no readable zip container. Details: the library's message.
    case xlsxContainer
    /// The workbook has no sheet. Details: none.
    case xlsxNoSheet
    /// Sheets beside the one that is read have cells too. Details: their names, joined by `、`.
    case xlsxOtherSheets
    /// The workbook counts days from 1904. Details: none.
    case xlsxDate1904
    /// The container unpacks to more than allowed. Details: limit in MiB.
    case xlsxBomb
    /// A part of the workbook is malformed. Details: the part.
    case xlsxMalformed

    // Definitions and settings.
    /// A YAML file that cannot be parsed. Details: the parser's message.
    case yamlSyntax
    /// A key that the file may not have. Details: none (the key is the field).
    case settingUnknown
    /// A key that the file must have. Details: none.
    case settingMissing
    /// A value that is not allowed. Details: what is allowed.
    case settingValue
    /// The same header or code names two things. Details: the text.
    case settingAmbiguous
    /// No definition for a dataset. Details: the path looked for.
    case definitionMissing
    /// The folder of feed definitions is not there, or another folder. Details: none.
    case feedsMissing
    /// The folder of legal parameters is not there, or has none. Details: none.
    case parametersMissing

    // The run.
    /// Another run holds the output folder. Details: none.
    case runGoingOn
    /// The output folder cannot be written. Details: the system's message.
    case outputUnwritable
    /// A rule id that does not exist. Details: the known ids, joined by `、`.
    case unknownRule
    /// A day that cannot be read. Details: none.
    case dayForm
    /// `--accept-drop` names a drop that is not there. Details: none.
    case acceptedDropMissing
    /// `--accept-drop` names a file that several datasets have. Details: their full names, joined by `、`.
    case acceptedDropAmbiguous
    /// No agency has a record of the person asked for. Details: none.
    case personNotFound
    /// What was asked for is no usable ID number, and no delivered record has it either. Details: none.
    case idNumberUnusable
    /// A finding was asked for by a text that is no key. Details: none.
    case findingKeyForm

    // The ledger.
    /// The ledger was written by a later version. Details: its form, the last form known.
    case ledgerNewer
    /// A database of another program is in the ledger's place. Details: none.
    case ledgerForeign
    /// The ledger is damaged, or no database at all. Details: the system's message.
    case ledgerDamaged
    /// Another process writes to the ledger, and does not end. Details: none.
    case ledgerLocked
    /// The ledger cannot be made, opened or written. Details: the system's message.
    case ledgerUnusable
    /// A night before the last one recorded. Details: its day, the last night's.
    case nightOlder
    /// A night before the last one recorded was run because it was asked for; the ledger is as it was. Details: its day.
    case nightNotRecorded
    /// An older night was asked for where results of its day are published. Details: its day.
    case nightPublished

    // Workbooks that come back.
    /// The file is not there, or may not be read. Details: none.
    case workbookMissing
    /// The file is no workbook at all, damaged or encrypted. Details: none.
    case workbookUnreadable
    /// No workbook of cases. Details: none.
    case workbookForeign
    /// A workbook of cases from another ledger. Details: none.
    case workbookOtherLedger
    /// A workbook of a run that had no ledger. Details: none.
    case workbookWithoutLedger
    /// A workbook of a newer program. Details: its format, the newest known.
    case workbookNewer
    /// A reply, not a filled-in workbook. Details: none.
    case workbookIsReply
    /// No sheet of the workbook has cases. Details: none.
    case workbookWithoutCases
    /// A sheet of cases whose row of column ids is gone. Details: none (the sheet is the field).
    case workbookSheet
    /// A sheet of cases that lacks columns. Details: their ids, joined by `、`.
    case workbookColumns
    /// More filled-in rows than a workbook can have. Details: the limit.
    case workbookRows

    // Cases.
    /// A text that is no case number. Details: none (the text is the field).
    case caseNumberForm
    /// A town that no case is of. Details: towns that cases are of, the nearest first, joined by `、`.
    case unknownTown
    /// The ledger has no case of that number. Details: none (the number is the field).
    case caseMissing
    /// The folder has no ledger yet. Details: none.
    case ledgerMissing

    // Ad-hoc matching.
    /// Nobody said what a match is for. Details: none.
    case purposeMissing
    /// A file with more columns than a spreadsheet can have. Details: the limit.
    case tooManyColumns
    /// A field asked for that a file has no column for. Details: its columns, joined by `、`.
    case matchColumnMissing
    /// The files have no columns in common that could be compared. Details: none.
    case matchNothingInCommon
    /// A row that a file does not have. Details: how many rows it has.
    case matchRowMissing
    /// Rows of a file that were not read whole. Details: how many are damaged, how many have too many cells.
    case matchRowsDamaged
  }

  /// The file or folder, as the operator knows it.
  public let file: String
  /// The line, sheet row, or nil for the file as a whole.
  public let line: Int?
  /// The field, key or column, or nil.
  public let field: String?
  /// What is wrong.
  public let kind: Kind
  /// The facts the wording names; never a person's name or number.
  public let details: [String]

  /// A problem with these facts.
  public init(_ kind: Kind, file: String, line: Int? = nil, field: String? = nil, details: [String] = []) {
    self.kind = kind
    self.file = file
    self.line = line
    self.field = field
    self.details = details
  }
}

/// Several problems reported together, so that one look mends them all.
public struct Problems: Error, Sendable {
  /// At least one problem, in the order of the files.
  public let all: [Problem]

  /// These problems together.
  public init(_ all: [Problem]) {
    self.all = all
  }
}
