/// Two synthetic lists of persons: a register, and a list of some of them with typing errors and strangers, under other
/// headers.
struct PersonLists {
  /// The register, with header.
  let left: [[String]]
  /// The other list, with header.
  let right: [[String]]
  /// For each row of the other list, from 0, the row of the register, from 0, or nil for a stranger.
  let partners: [Int?]

  private static let surnames = Array("王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗")
  private static let given = Array("伟芳娜秀英敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂")
  private static let towns = ["城关镇", "河口镇", "东山乡", "西坪乡", "南湖街道"]

  init(count: Int = 400) {
    var state: UInt64 = 11
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    func person(_ number: Int) -> [String] {
      let name = String([Self.surnames[next(20)], Self.given[next(24)], Self.given[next(24)]])
      let (year, month, day) = (1930 + next(30), 1 + next(12), 1 + next(28))
      let (mm, dd) = (month < 10 ? "0\(month)" : "\(month)", day < 10 ? "0\(day)" : "\(day)")
      return [
        name, "\(year)-\(mm)-\(dd)", "222403\(year)\(mm)\(dd)\(1000 + number)", Self.towns[next(5)],
        "\(1 + next(30))组\(1 + next(200))号",
      ]
    }
    var left: [[String]] = []
    for number in 0..<count { left.append(person(number)) }
    var right: [[String]] = []
    var partners: [Int?] = []
    for number in stride(from: 0, to: count, by: 3) {
      var row = left[number]
      if number % 2 == 0 { row[2] = "" }
      if number % 5 == 0 { row[0] = String(row[0].dropLast()) + String(Self.given[next(24)]) }
      row[1] = row[1].split(separator: "-").map { String(Int($0) ?? 0) }.joined(separator: "/")
      right.append(row)
      partners.append(number)
    }
    for number in 0..<count / 10 {
      right.append(person(5000 + number))
      partners.append(nil)
    }
    self.left = [["姓名", "出生日期", "身份证号", "乡镇", "住址"]] + left
    self.right = [["死者姓名", "生日", "证件号码", "户籍乡镇", "详细地址"]] + right
    self.partners = partners
  }

  /// A table as a file.
  static func text(_ rows: [[String]]) -> String {
    rows.map { $0.joined(separator: ",") }.joined(separator: "\n") + "\n"
  }
}
