package se.samform.designer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What was measured, as tables in Markdown. */
final class Printed {

  private Printed() {}

  static List<String> of(Map<String, Family> families, Map<Solvers, Long> starts) {
    var lines = new ArrayList<String>();
    families.forEach((title, family) -> {
      lines.add("");
      lines.add("**%s**: %d forms, %d questions".formatted(title, family.forms, family.questions));
      lines.add("");
      lines.add("| | can be so | can't | beyond it | not in 500 ms | wrong | median ms | 95 % ms | sum of the middle form, ms | all, s | × in sum | of it deciding | × in the middle |");
      lines.add("| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |");
      family.tallies.forEach((solver, tally) -> lines.add(row(solver, tally)));
    });
    lines.add("");
    lines.add("| | first question, ms | jars, kB |");
    lines.add("| --- | --- | --- |");
    starts.forEach((solver, first) -> lines.add("| %s | %d | %d |".formatted(solver.title(), first, solver.size() / 1_000)));
    return lines;
  }

  private static String row(Solvers solver, Tally tally) {
    return "| %s | %d | %d | %d | %d | %d | %.2f | %.2f | %.1f | %.1f | %.2f | %.2f | %.2f |".formatted(
        solver.title(), tally.said(Reply.Said.POSSIBLE), tally.said(Reply.Said.IMPOSSIBLE), tally.said(Reply.Said.BEYOND), tally.said(Reply.Said.UNDECIDED), tally.wrong,
        Tally.at(tally.each, 0.5), Tally.at(tally.each, 0.95), Tally.at(tally.forms, 0.5), Tally.sum(tally.each) / 1e9, tally.sums(), tally.sumsDeciding(), tally.medians());
  }
}
