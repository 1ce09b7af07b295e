import Civil

/// A village or community of the city: real towns by their statistical codes, invented villages.
struct Village: Sendable {
  /// Twelve digits.
  let code: UInt64
  let town: StaticString
  let name: StaticString

  /// All villages, in the order of their codes.
  static let all: [Village] = {
    var villages: [Village] = []
    for (code, town, isStreet) in towns {
      let count = isStreet ? 8 : 14
      for number in 0..<count {
        let last: UInt64 = isStreet || number == 0 ? UInt64(number + 1) : UInt64(199 + number)
        let names = isStreet || number == 0 ? communityNames : villageNames
        let name = names[(Int(code % 97) + number) % names.count]
        villages.append(Village(code: code * 1000 + last, town: town, name: name))
      }
    }
    return villages
  }()

  private static let towns: [(code: UInt64, name: StaticString, isStreet: Bool)] = [
    (222_405_001, "安民街道", true), (222_405_002, "龙门街道", true), (222_405_100, "开山屯镇", false),
    (222_405_102, "老头沟镇", false), (222_405_103, "三合镇", false), (222_405_104, "东盛涌镇", false),
    (222_405_105, "智新镇", false), (222_405_200, "德新乡", false), (222_405_201, "白金乡", false),
  ]

  private static let communityNames: [StaticString] = [
    "明光社区", "河畔社区", "春晖社区", "松涛社区", "文苑社区", "和顺社区", "长青社区", "新桥社区", "站前社区",
  ]

  private static let villageNames: [StaticString] = [
    "东晨村", "上泉村", "柳河村", "金谷村", "石岭村", "桦树村", "新平村", "南阳沟村", "松岩村", "梨香村", "清溪村", "大林子村",
    "北坡村", "长丰村", "青山里村", "双井村", "朝霞村", "下泉村", "平川村", "云峰村", "白石村",
  ]
}
