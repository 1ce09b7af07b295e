import Civil
import Reports

extension Dataset {
  /// The agency that sends the dataset.
  var agency: LocalText {
    switch path.prefix(while: { $0 != "/" }) {
    case "public-security": return LocalText("公安局", en: "Public security", ko: "공안국")
    case "civil-affairs": return LocalText("民政局", en: "Civil affairs", ko: "민정국")
    case "medical-insurance": return LocalText("医疗保障局", en: "Medical insurance", ko: "의료보장국")
    case "health-commission": return LocalText("卫生健康局", en: "Health commission", ko: "위생건강국")
    case "disabled-federation": return LocalText("残疾人联合会", en: "Disabled persons' federation", ko: "장애인연합회")
    case "poverty-alleviation": return LocalText("乡村振兴局", en: "Poverty office", ko: "향촌진흥국")
    default: return LocalText("社会保险事业管理局", en: "Social insurance bureau", ko: "사회보험국")
    }
  }
}
