import ArgumentParser
import Civil
import Reports

#if canImport(Glibc)
  import Glibc
#endif

/// Options that several subcommands have.
struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: "数据源定义目录（feed definitions；默认自动查找）")
  var feeds: String?

  @Option(name: .long, help: "线程数（threads；结果与线程数无关）")
  var threads: Int = Machine.processorCount

  @Option(name: .long, help: "语言（language）：zh-Hans、en、ko")
  var language: Language = .zhHans

  @Flag(name: .long, help: "只输出错误（errors only）")
  var quiet = false

  func validate() throws {
    guard (1...256).contains(threads) else { throw ValidationError("--threads: 1–256") }
  }

  /// The feeds folder, given or found.
  var feedsFolder: String { feeds ?? ProgramFolders.find("feeds") }
}

extension Language: ExpressibleByArgument {}

/// What the machine is like.
enum Machine {
  /// Processors that can be used.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// The width of the terminal, held to what reads well; 100 where the output goes into a file or another program.
  static var terminalColumns: Int {
    var size = winsize()
    guard isatty(STDOUT_FILENO) == 1, ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return 100
    }
    return min(max(Int(size.ws_col), 80), 120)
  }

  /// The name of whoever is logged in, for the ledger's log.
  static var loginName: String {
    guard let entry = getpwuid(getuid()), let name = entry.pointee.pw_name else { return String(getuid()) }
    return String(cString: name)
  }

  /// Today by the local clock: the default of `--as-of`.
  static var today: Day {
    var seconds = time(nil)
    var parts = tm()
    localtime_r(&seconds, &parts)
    return Day(year: Int(parts.tm_year) + 1900, month: Int(parts.tm_mon) + 1, day: Int(parts.tm_mday))
      ?? Day(daysSinceEpoch: Int32(seconds / 86_400))
  }
}

/// Where the program's data folders are.
enum ProgramFolders {
  /// A folder like `feeds` or `schedules/parameters`: in the working folder, beside the program and above it (a build),
  /// or where a package installs it.
  static func find(_ name: String) -> String {
    var candidates = [name]
    if let program = programFolder {
      candidates.append(program + "/../share/hedui/" + name)
      var folder = program
      for _ in 0..<5 {
        folder += "/.."
        candidates.append(folder + "/" + name)
      }
    }
    candidates.append("/usr/share/hedui/" + name)
    return candidates.first { access($0, R_OK | X_OK) == 0 } ?? name
  }

  private static var programFolder: String? {
    withUnsafeTemporaryAllocation(of: CChar.self, capacity: 4096) { buffer in
      guard let base = buffer.baseAddress else { return nil }
      let length = readlink("/proc/self/exe", base, buffer.count)
      guard length > 0 else { return nil }
      let path = String(decoding: buffer.prefix(length).map { UInt8(bitPattern: $0) }, as: UTF8.self)
      return path.lastIndex(of: "/").map { String(path[..<$0]) }
    }
  }
}
