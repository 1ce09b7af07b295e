import Civil

/// A day for samples; the tests name only days that the calendar has.
func day(_ year: Int, _ month: Int, _ day: Int) -> Day {
  SampleReport.day(year, month, day)
}
