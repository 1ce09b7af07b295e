/// The provisions about the identity of persons on the register, each written once.
extension LegalBasis {
  /// The form of a resident identity number.
  static let numberForm = LocalizedText(
    zh: "GB 11643-1999《公民身份号码》：18位，末位为校验码；社会保障号码采用公民身份号码",
    en: "GB 11643-1999: eighteen characters, the last a check character; the social security number is the resident "
      + "identity number",
    ko: "GB 11643-1999 《공민 신분 번호》: 18자리, 끝자리는 검증 문자; 사회보장번호는 공민 신분 번호를 사용")

  /// A number belongs to one person.
  static let oneNumberOnePerson = LocalizedText(
    zh: "居民身份证法第三条：公民身份号码是每个公民唯一的、终身不变的身份代码",
    en: "Resident Identity Card Law, art. 3: the number is each citizen's own, for life",
    ko: "주민신분증법 제3조: 공민 신분 번호는 공민마다 유일하며 평생 변하지 않음")

  /// A pension goes to the participant's own account.
  static let ownAccount = LocalizedText(
    zh: "人社部发〔2019〕84号：养老金通过金融机构发放到参保人本人的社会保障卡或银行账户",
    en: "Min. HR Doc. [2019] 84: a pension is paid by bank to the participant's own social security card or account",
    ko: "인사부발〔2019〕84호: 연금은 금융기관을 통해 가입자 본인의 사회보장카드 또는 은행 계좌로 지급")
}
