/// What headers say about their columns, in English, Chinese and Korean.
enum HeaderWords {
  /// Parts of a header, the telling ones first: `given_name` is a given name, not just a name.
  private static let words: [(FieldType, [String])] = [
    (.email, ["email", "e-mail", "mail", "邮箱", "이메일"]),
    (.phone, ["phone", "mobile", "tel", "电话", "手机", "전화", "휴대폰"]),
    (.areaCode, ["postcode", "post_code", "postal", "zip", "邮编", "邮政", "区划", "우편번호"]),
    (.number, ["street_number", "street_no", "house_number", "house_no", "门牌", "번지"]),
    (
      .identifier,
      ["ssn", "soc_sec", "social_sec", "passport", "licence", "license", "nhs", "证号", "证件", "身份证", "号码", "주민", "번호"]
    ),
    (.date, ["date", "dob", "birthday", "born", "日期", "时间", "出生", "生日", "年月日", "생년월일", "일자", "사망일"]),
    (.givenName, ["given", "first_name", "firstname", "fname", "forename", "middle"]),
    (.surname, ["surname", "last_name", "lastname", "lname", "family_name", "maiden"]),
    (.fullName, ["name", "姓名", "名字", "성명", "이름"]),
    (.address, ["address", "addr", "street", "road", "地址", "住址", "住所", "주소"]),
    (
      .place,
      [
        "city", "town", "suburb", "place", "county", "village", "district", "municip", "镇", "村", "社区", "乡", "籍贯", "도시",
        "마을",
      ]
    ),
    (.category, ["sex", "gender", "state", "race", "ethnic", "性别", "民族", "성별"]),
    (.surname, ["姓"]),
    (.givenName, ["名"]),
  ]

  /// What a header says, or nil where it says nothing.
  static func type(of header: String) -> FieldType? {
    let header = header.lowercased().replacing(" ", with: "_")
    let names = words.filter { $0.0 == .givenName || $0.0 == .surname }.map { $0.1.contains { header.contains($0) } }
    if names.prefix(2).allSatisfy(\.self) { return .fullName }
    for (type, parts) in words where parts.contains(where: { header.contains($0) }) { return type }
    return nil
  }
}
