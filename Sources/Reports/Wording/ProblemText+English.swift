import Civil

extension ProblemText {
  /// English.
  static func english(_ kind: Problem.Kind, _ details: Details) -> ProblemText {
    switch kind {
    case .inboxMissing:
      return .init("the inbox folder does not exist or cannot be read", "Check the path and the permissions")
    case .unknownFolder:
      return .init(
        "not the folder of a known agency or dataset; nothing in it was read",
        "Correct its name, or move it out of the inbox")
    case .dropName:
      return .init(
        "the file name does not have the agreed form; the file was not read",
        "Name it YYYYMMDD-full or YYYYMMDD-delta[-part] with .csv, .xml or .xlsx, such as 20211031-full.csv")
    case .datasetMissing:
      return .init("no data were delivered on or before the day of the run", "Ask the agency to deliver them")
    case .datasetLate:
      return .init(
        "the newest data are \(details[0]) days old; \(details[1]) are allowed", "Ask the agency for newer data")

    case .unreadable:
      return .init(
        "the file cannot be opened or read (\(details[0]))",
        "Check the file and its permissions; if need be, ask the agency to deliver it again")
    case .emptyFile: return .init("the file is empty", "Ask the agency to deliver it again")
    case .headerOnly:
      return .init(
        "the file has a header but no record", "Ask the agency whether there are no data or the export went wrong")
    case .wrongFormat:
      return .init(
        "the content is not what the file's ending says; it is \(details[0])",
        "Correct the ending, or export the file again")
    case .headerNotFound:
      return .init(
        "no header row was found; missing columns: \(details[0])",
        "Make sure that this is the right dataset and that the header row was kept")
    case .columnMissing:
      return .init(
        "required columns are missing: \(details[0])",
        "Ask the agency to add them, or add an alias to the feed definition")
    case .columnTwice:
      return .init(
        "the columns \"\(details[0])\" and \"\(details[1])\" claim the same field",
        "Keep only one of them, or change the feed definition")
    case .columnUnknown:
      return .init(
        "the feed definition does not know the column \"\(details[0])\"; it was not read",
        "List it there as read or ignored")
    case .manifestUnreadable:
      return .init(
        "the manifest cannot be read as JSON with records and sha256", "Ask the agency to make the manifest again")
    case .manifestWithoutDrop:
      return .init(
        "there is a manifest of this file, but the file did not come",
        "Ask the agency to deliver it, or remove the manifest if it will not come")
    case .mostlyUnusable:
      return .init(
        "nearly no record can be used (more than \(details[0]) cannot)", "Check whether it is the right file")
    case .manifestRecords:
      return .init(
        "the manifest says \(details[0]) records, the file has \(details[1])",
        "The file may be incomplete; ask the agency to deliver it again")
    case .manifestHash:
      return .init(
        "the SHA-256 of the file is not that of the manifest",
        "The file may have been damaged or changed on its way; ask the agency to deliver it again")
    case .shrunk:
      return .init(
        "the full delivery fell from \(details[1]) records to \(details[0]), by more than the allowed \(details[2]) %",
        "Ask the agency; if it is right, name the file with --accept-drop and run again")
    case .partRefused:
      return .init(
        "\(details[0]) of the same full delivery was refused, so the whole delivery is not used",
        "Mend the refused file first")
    case .repeatedContent:
      return .init(
        "the content is that of \(details[0]), delivered before",
        "Ask the agency whether an old file was sent by mistake")
    case .tooLarge:
      return .init(
        "the dataset is larger than this program can hold",
        "Ask the agency to leave out old data, or to send deltas")
    case .changedWhileReading:
      return .init(
        "the file changed while it was being read",
        "Run again when it has arrived; deliver under a temporary name and rename at the end")

    case .xmlMalformed:
      return .init("the XML is not well formed: \(details[0]) (\(details[1]))", "Ask the agency to export it again")
    case .xmlDoctype:
      return .init(
        "the XML has a DTD or entities and is not read for safety", "Ask the agency to export it without DOCTYPE")
    case .xmlDepth:
      return .init(
        "the XML is nested deeper than \(details[0]) levels", "Ask the agency to export it in the agreed form")
    case .xmlNoRecords:
      return .init(
        "the XML has no record element: \(details[0])",
        "Check the file, or correct the element's name in the feed definition")
    case .xmlTextTooLong:
      return .init(
        "the XML has a text of more than \(details[0]) bytes",
        "The file may be damaged; ask the agency to export it again")

    case .xlsxContainer:
      return .init(
        "the workbook cannot be opened (\(details[0]))",
        "Open it in a spreadsheet and save it as .xlsx, without password")
    case .xlsxNoSheet: return .init("the workbook has no sheet", "Ask the agency to export it again")
    case .xlsxOtherSheets:
      return .init(
        "only the first sheet is read; these have content too: \(details[0])",
        "If they are meant to be read, ask the agency to deliver them as files of their own")
    case .xlsxDate1904:
      return .init(
        "the workbook counts its days from 1904, which shifts every date by four years",
        "Ask the agency to turn off the 1904 date system, check the dates and deliver again")
    case .xlsxBomb:
      return .init(
        "the workbook unpacks to more than \(details[0]) MiB", "Ask the agency to split it, or to deliver CSV")
    case .xlsxMalformed:
      return .init(
        "the workbook is damaged inside: \(details[0])", "Open it in a spreadsheet and save it as .xlsx")

    case .yamlSyntax: return .init("the YAML cannot be read (\(details[0]))", "Correct the file")
    case .settingUnknown: return .init("there is no such setting", "Check the spelling, or remove it")
    case .settingMissing: return .init("the setting is missing", "Add it")
    case .settingValue: return .init("the value is not allowed; allowed: \(details[0])", "Correct it")
    case .settingAmbiguous: return .init("\"\(details[0])\" names two things", "Use it in one place only")
    case .definitionMissing:
      return .init("the dataset has no definition at \(details[0])", "Add the feed definition")
    case .feedsMissing:
      return .init(
        "the folder of feed definitions was not found", "Name the feeds folder that comes with the program by --feeds")
    case .parametersMissing:
      return .init(
        "the folder of legal parameters was not found",
        "Name the folder schedules/parameters that comes with the program by --parameters")

    case .runGoingOn: return .init("another run is using this folder", "Wait until it has ended")
    case .outputUnwritable:
      return .init("cannot be written (\(details[0]))", "Check the permissions and the free space")
    case .unknownRule: return .init("there is no such rule", "The rules are: \(details[0])")
    case .dayForm: return .init("the day cannot be read", "Write it like 2021-10-31")
    case .acceptedDropAmbiguous:
      return .init("several datasets have a file of that name: \(details[0])", "Name it in full: agency/dataset/file")
    case .acceptedDropMissing:
      return .init("the file named by --accept-drop is not there", "Check the dataset and the file name")
    case .personNotFound:
      return .init(
        "no agency has a usable record of this person on or before the day", "Check the ID number and the day")
    case .idNumberUnusable:
      return .init(
        "this is no valid ID number, and no delivered record has it",
        "Check the number; it should have 18 characters, or 15")
    case .findingKeyForm:
      return .init(
        "this is not the key of a finding",
        "Give it as the column key of findings.csv has it: the rule, |, the ID number")

    case .ledgerNewer:
      return .init(
        "the ledger was written by a later version (its form is \(details[0]), this program knows \(details[1]))",
        "Update the program")
    case .ledgerForeign:
      return .init("this database is not a ledger; it was left alone", "Check the folder given with --state")
    case .ledgerDamaged:
      return .init(
        "the ledger is damaged or no database (\(details[0]))",
        "Restore it from a backup, and keep this file for the inquiry")
    case .ledgerLocked: return .init("another program is writing to the ledger", "Wait until it has ended")
    case .ledgerUnusable:
      return .init(
        "the ledger cannot be made, opened or written (\(details[0]))",
        "Check the folder, the permissions and the free space")
    case .nightOlder:
      return .init(
        "the day \(details[0]) is before the last night of the ledger, \(details[1])",
        "Check --as-of; to look at an older day all the same, without recording it, add --allow-older")
    case .nightNotRecorded:
      return .init(
        "the day \(details[0]) is before the last night of the ledger; this run is not recorded",
        "Cases are shown as of the last night recorded")
    case .nightPublished:
      return .init(
        "the results of \(details[0]) are published here, and a look at an older day does not replace them",
        "Name another folder by --out")

    case .workbookMissing:
      return .init("the file is not there, or may not be read", "Check its name, its folder and its permissions")
    case .workbookUnreadable:
      return .init(
        "the file is no .xlsx workbook, or it is damaged or encrypted",
        "Open the list in a spreadsheet, save it as .xlsx without password, and import that")
    case .workbookForeign:
      return .init("this is not a workbook of cases", "Fill in a workbook that this program wrote, and import that")
    case .workbookOtherLedger:
      return .init("the workbook comes from another ledger", "Fill in a workbook that a run with this ledger wrote")
    case .workbookWithoutLedger:
      return .init(
        "the workbook was written without a ledger and has no case numbers",
        "Run with --state, and fill in the workbook of that run")
    case .workbookNewer:
      return .init(
        "the workbook has format \(details[0]), newer than this program knows (\(details[1]))",
        "Bring the program up to date, then import it")
    case .workbookIsReply:
      return .init(
        "this is a reply, not a filled-in workbook", "Correct the workbook it answers, and import that again")
    case .workbookWithoutCases:
      return .init("no sheet of the workbook has cases", "Make sure that it is the right file and no sheet was deleted")
    case .workbookSheet:
      return .init(
        "the hidden first row of the sheet was deleted, so its columns cannot be told; it was not read",
        "Fill the outcomes into the workbook as it was, and import that")
    case .workbookColumns:
      return .init(
        "the sheet lacks columns and was not read: \(details[0])",
        "Delete no columns; fill the outcomes into the workbook as it was, and import that")
    case .workbookRows:
      return .init("more than \(details[0]) rows are filled in", "Import it as several workbooks")

    case .caseNumberForm:
      return .init(
        "this is no case number, or its check digit is wrong", "Give it as the lists have it, such as 0000001-8")
    case .unknownTown:
      return .init("no case is of such a town", "Towns that have cases, the nearest names first: \(details[0])")
    case .caseMissing: return .init("the ledger has no such case", "Check the number and the --state folder")
    case .ledgerMissing:
      return .init("the folder has no ledger", "Check the path; a run with --state makes the ledger")

    case .purposeMissing:
      return .init(
        "nobody said what the match is for; it deals with personal data, which needs a definite, lawful purpose on record",
        "Say it with --purpose, such as --purpose \"cremation list against pension roll\"")
    case .tooManyColumns:
      return .init(
        "more than \(details[0]) columns; it was not read", "Make sure that it is a table, or remove needless columns")
    case .matchColumnMissing:
      return .init(
        "the file has no such column; it has: \(details[0])",
        "Give the name as the header has it; where the files' names differ, write LEFT=RIGHT")
    case .matchNothingInCommon:
      return .init(
        "the files have no columns in common that could be compared",
        "Name them with --fuzzy LEFT=RIGHT, or give a settings file with --settings")
    case .matchRowMissing:
      return .init(
        "there is no such row; the file has \(details[0])",
        "Rows are counted from 1 after the header, empty lines left out")
    case .matchRowsDamaged:
      return .init(
        "\(details[0]) rows have an open quotation mark or are too long, \(details[1]) have more cells than the header; "
          + "what is beyond was not read", "Look at these rows; all others are matched as usual")
    }
  }
}
