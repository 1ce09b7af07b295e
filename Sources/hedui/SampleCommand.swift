import ArgumentParser
import Civil
import Reports
import SampleCity

/// `hedui sample`: a synthetic city with known truth.
struct SampleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample",
    abstract: "生成一座虚构城市的全部报送数据及标准答案（a synthetic city with known truth）",
    discussion: """
      在 <out>/inbox 生成19个数据集的报送文件，<out>/truth.csv 为应发现的问题，<out>/unusable.csv 为故意损坏的记录。
      所有人员均为虚构。同一种子生成的文件逐字节相同。

      \(ExitStatus.help)
      """)

  @Option(name: .long, help: "人口数（people）")
  var people: Int = 20_000

  @Option(name: .long, help: "随机种子（seed）")
  var seed: UInt64 = 1

  @OptionGroup var day: DayOption

  @Option(name: .long, help: "数据杂乱程度（noise）：none、normal、harsh")
  var noise: SampleCity.Noise = .normal

  @Option(name: .long, help: "文件格式（format）：native（各部门惯用格式）、csv、xml、xlsx")
  var format: SampleCity.Format = .native

  @Option(name: .long, help: "输出目录（output folder）")
  var out: String

  @Flag(name: .long, help: "只输出错误（errors only）")
  var quiet = false

  func validate() throws {
    guard people >= 1 else { throw ValidationError("--people: ≥ 1") }
  }

  func run() throws {
    let console = Console(wording: Wording(), isQuiet: quiet)
    let city = SampleCity(
      options: SampleCity.Options(people: people, seed: seed, asOf: day.asOf, noise: noise, format: format))
    try city.write(to: out)
    console.line("已生成\(people)人的城市（made a city of \(people)）：\(out)")
  }
}

extension SampleCity.Noise: ExpressibleByArgument {}

extension SampleCity.Format: ExpressibleByArgument {}
