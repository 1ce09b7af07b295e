import Civil

/// Puts facts into words in one language. All texts of the product stand in this folder and nowhere else.
public struct Wording: Sendable {
  /// The language.
  public let language: Language

  /// The words of a language.
  public init(_ language: Language = .zhHans) {
    self.language = language
  }

  /// A problem as people read it in logs and on screens: `FILE:LINE: field: problem. Remedy.`
  public func text(_ problem: Problem) -> String {
    var text = visible(problem.file)
    if let line = problem.line { text += ":\(line)" }
    text += ": "
    if let field = problem.field { text += visible(field) + ": " }
    return text + sentences(ProblemText(problem, in: language))
  }

  /// What is wrong and what to do about it, without the place: for tables that name the file beside it.
  public func sentences(_ problem: Problem) -> String {
    let text = sentences(ProblemText(problem, in: language))
    return text.prefix(1).uppercased() + text.dropFirst()
  }

  private func sentences(_ text: ProblemText) -> String {
    let stop = language == .zhHans ? "。" : ". "
    let end = language == .zhHans ? "。" : "."
    return text.problem + stop + text.remedy + end
  }
}
