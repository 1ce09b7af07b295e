/// The provisions about who is to be enrolled, and for whom the government pays, each written once.
extension LegalBasis {
  /// Who may enrol.
  static let whoEnrols = LocalizedText(
    zh: "国发〔2014〕8号第三条：年满16周岁（不含在校学生），非国家机关和事业单位工作人员及不属于职工基本养老保险制度覆盖范围的城乡居民，"
      + "可以在户籍地参保",
    en: "State Council Doc. [2014] 8, 3: residents from 16 on who are no students and not covered by an employee or "
      + "civil-service pension may enrol where they are registered",
    ko: "국발〔2014〕8호 제3조: 만 16세 이상(재학생 제외)으로 기관·사업단위 직원이 아니고 종업원 기본양로보험 대상이 아닌 도농 주민은 "
      + "호적지에서 가입할 수 있음")

  /// For whom the government pays the lowest contribution.
  static let paidByGovernment = LocalizedText(
    zh: "国发〔2014〕8号；人社部发〔2017〕59号；人社部发〔2021〕64号：对低保、特困、重度残疾和建档立卡贫困人员，由政府代缴最低标准养老保险费",
    en:
      "State Council Doc. [2014] 8; Min. HR Docs. [2017] 59, [2021] 64: the government pays the lowest contribution for "
      + "minimum-allowance, destitute, severely disabled and registered poor persons",
    ko: "국발〔2014〕8호; 인사부발〔2017〕59호, 〔2021〕64호: 최저생활보장, 특별빈곤, 중증장애, 등록 빈곤자의 최저 보험료를 정부가 대납")

  /// Nobody pays into two schemes at a time.
  static let oneScheme = LocalizedText(
    zh: "人社部发〔2014〕17号第六条：同一时期同时参加职工养老保险和城乡居民养老保险的，按职工养老保险缴费时段清退重复缴费",
    en: "Min. HR Doc. [2014] 17, 6: who pays into the employee scheme and the residents' scheme at the same time gets "
      + "back what was paid twice here",
    ko: "인사부발〔2014〕17호 제6조: 종업원 양로보험과 도농 주민 양로보험에 동시에 가입한 경우 중복 납부분을 주민 보험에서 반환")
}
