import ArgumentParser
import Civil
import Reconciler
import Reports

/// Options of every command on the ledger.
struct CaseOptions: ParsableArguments {
  @Option(name: .long, help: "台账目录（folder of the ledger）")
  var state: String

  @Option(name: .long, help: "操作人，记入台账日志，不是经办人（who enters it, for the log; not the officer；默认为登录名）")
  var by: String?

  @OptionGroup var day: EntryDayOption

  @Option(name: .long, help: "语言（language）：zh-Hans、en、ko")
  var language: Language = .zhHans

  @Flag(name: .long, help: "只输出错误（errors only）")
  var quiet = false

  /// The words of the language asked for.
  var wording: Wording { Wording(language) }

  /// What tells the operator how the command goes on.
  var console: Console { Console(wording: wording, isQuiet: quiet) }

  /// Opens the ledger and hands it over; says what is wrong and ends the command where something is.
  func withDesk<T>(_ body: (CaseDesk) throws -> T) throws -> T {
    do {
      return try body(try CaseDesk(state: state, actor: by ?? Machine.loginName, day: day.asOf))
    } catch let problems as Problems {
      console.fail(problems)
      throw problems.exitStatus
    } catch let problem as Problem {
      console.problem(problem)
      throw Problems([problem]).exitStatus
    }
  }
}

extension Problems {
  /// The case a text names.
  ///
  /// - Throws: `caseNumberForm` where it is no case number.
  static func caseNumber(_ text: String) throws(Problems) -> CaseNumber {
    guard let number = CaseNumber(text) else {
      throw Problems([Problem(.caseNumberForm, file: "hedui cases", field: text)])
    }
    return number
  }
}
