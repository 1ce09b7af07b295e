import Civil

/// What is wrong and what to do about it, in one language, each without its full stop.
struct ProblemText {
  /// The facts a wording names; a fact that was not given shows as a dash instead of ending the run.
  struct Details {
    private let texts: [String]

    init(_ texts: [String]) {
      self.texts = texts
    }

    subscript(index: Int) -> String {
      index < texts.count ? visible(texts[index]) : "—"
    }
  }

  /// What is wrong.
  let problem: String
  /// What to do.
  let remedy: String

  /// A problem and its remedy.
  init(_ problem: String, _ remedy: String) {
    self.problem = problem
    self.remedy = remedy
  }

  /// The texts for a problem.
  init(_ problem: Problem, in language: Language) {
    let details = Details(ProblemText.spoken(problem, in: language))
    switch language {
    case .zhHans: self = ProblemText.chinese(problem.kind, details)
    case .en: self = ProblemText.english(problem.kind, details)
    case .ko: self = ProblemText.korean(problem.kind, details)
    }
  }

  /// The facts of a problem; those that are words of a list are put into the language.
  private static func spoken(_ problem: Problem, in language: Language) -> [String] {
    guard problem.kind == .xmlMalformed, let defect = problem.details.first.flatMap(XMLDefect.init(rawValue:)) else {
      return problem.details
    }
    return [defect.text[language]] + problem.details.dropFirst()
  }
}
