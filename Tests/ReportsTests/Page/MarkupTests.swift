import Testing

@Suite("The check of pages") struct MarkupTests {
  @Test(
    "finds what is wrong",
    arguments: [
      ("<p><b></p></b>", "closed: p"), ("<div>", "open: div"), ("<p id=\"a\"></p><p id=\"a\"></p>", "twice: a"),
      ("<p aria-labelledby=\"b\"></p>", "nothing is called b"), ("<svg role=\"img\"></svg>", "picture without words"),
      ("<svg><rect></svg>", "closed: svg"),
    ])
  func faults(html: String, fault: String) {
    #expect(Markup(html).faults.contains(fault))
  }

  @Test("is content with what is right")
  func right() {
    let picture = "<svg role=\"img\" aria-labelledby=\"t d\"><title id=\"t\">a</title><desc id=\"d\">b</desc>"
    #expect(Markup("<p>a<br>b</p>" + picture + "<rect x=\"1\"/><rect></rect></svg>").faults.isEmpty)
  }
}
