import Civil

/// The syllables of which invented names are made, and how a name is drawn for a person.
enum NameTable {
  /// Surnames; the first `koreanFamilies` are those common in the Korean minority.
  static let families: [StaticString] = [
    "金", "李", "朴", "崔", "郑", "姜", "许", "南", "全", "太", "玄", "黄", "安", "赵", "林", "尹",
    "王", "张", "刘", "陈", "杨", "孙", "周", "吴", "徐", "马", "胡", "高", "郭", "何", "罗", "宋", "梁", "韩", "唐", "冯",
    "于", "董", "萧", "程", "曹", "袁", "邓", "傅", "沈", "曾", "彭", "吕", "苏", "卢", "蒋", "蔡", "欧阳", "诸葛",
  ]
  static let koreanFamilies = 16

  /// Syllables of given names: men's, then women's, then rare ones.
  static let syllables: [StaticString] = [
    "哲", "虎", "龙", "国", "成", "东", "光", "明", "日", "春", "永", "昌", "浩", "俊", "男", "石", "山", "海", "学", "权",
    "建", "伟", "强", "军", "勇", "斌", "志", "德", "福", "贵", "万", "松", "林", "峰", "平", "辉", "振", "铉", "洙", "奎",
    "顺", "玉", "花", "兰", "英", "淑", "姬", "子", "女", "莲", "红", "梅", "香", "爱", "月", "今", "贞", "善", "福", "仙",
    "美", "丽", "秀", "娟", "霞", "凤", "云", "琴", "芳", "萍", "燕", "敏", "静", "华", "珍", "银", "桂", "彩", "实", "锦",
    "䶮", "㛃", "𬱖", "𠮷", "𬭚", "喆", "镕", "堃",
  ]
  static let men = 0..<40
  static let women = 40..<80
  static let rare = 80..<88

  /// Names written with an interpunct, in two parts.
  static let wholeNames: [(first: StaticString, last: StaticString)] = [
    ("阿依古丽", "买买提"), ("古丽娜", "艾山"), ("努尔兰", "哈米提"), ("斯琴", "巴特尔"), ("帕提古丽", "吾守尔"),
    ("巴合提", "叶尔肯"), ("娜仁", "其木格"), ("艾力", "肉孜"),
  ]

  /// A name for a person of that sex; members of a household mostly share the surname `family`.
  static func draw(_ random: inout Random, sex: Sex, isKorean: Bool, family: UInt8?) -> Name {
    if random.perMille(2) {
      return Name(family: 0, first: 0, whole: UInt8(random.below(wholeNames.count)))
    }
    let surnames = isKorean ? 0..<koreanFamilies : koreanFamilies..<families.count
    let drawn = surnames.lowerBound + min(random.below(surnames.count), random.below(surnames.count))
    let range = sex == .male ? men : women
    let first = UInt8(range.lowerBound + random.below(range.count))
    var second = UInt8(range.lowerBound + random.below(range.count))
    if random.perMille(3) {
      second = UInt8(rare.lowerBound + random.below(rare.count))
    } else if random.perMille(150) {
      second = Name.none
    }
    return Name(family: family ?? UInt8(drawn), first: first, second: second)
  }
}
