package se.samform.designer.analysis;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What one solver said to the questions of a family of forms, and how long it took. Times in nanoseconds of the processor. */
final class Tally {

  final Map<Reply.Said, Integer> said = new TreeMap<>();
  final List<Long> each = new ArrayList<>();
  final List<Long> forms = new ArrayList<>();
  /** Of questions that both this one and the first solver decided: this one's time, and the first one's. */
  final List<Long> common = new ArrayList<>();
  final List<Long> first = new ArrayList<>();
  /** What of the own time in common was for telling the questions. */
  final List<Long> telling = new ArrayList<>();
  int wrong;

  private long form;

  void add(Timed timed) {
    said.merge(timed.reply().said(), 1, Integer::sum);
    if (timed.reply().said() != Reply.Said.BEYOND) {
      each.add(timed.nanoseconds());
      form += timed.nanoseconds();
    }
  }

  void compare(Timed own, Timed other) {
    if (own.reply().isDecided() && other.reply().isDecided()) {
      common.add(own.nanoseconds());
      first.add(other.nanoseconds());
      telling.add(own.telling());
    }
  }

  void formEnds() {
    forms.add(form);
    form = 0;
  }

  int said(Reply.Said what) {
    return said.getOrDefault(what, 0);
  }

  /** How many times as long as the first solver, all together. */
  double sums() {
    return (double) sum(common) / sum(first);
  }

  /** The same, without telling the questions. */
  double sumsDeciding() {
    return (double) (sum(common) - sum(telling)) / sum(first);
  }

  /** How many times as long the middle question. */
  double medians() {
    var ratios = new ArrayList<Double>();
    for (var i = 0; i < common.size(); i++) {
      ratios.add((double) common.get(i) / first.get(i));
    }
    return ratios.isEmpty() ? Double.NaN : ratios.stream().sorted().toList().get(ratios.size() / 2);
  }

  static long sum(List<Long> of) {
    return of.stream().mapToLong(Long::longValue).sum();
  }

  /** In milliseconds. @param share of those that are not more */
  static double at(List<Long> of, double share) {
    return of.isEmpty() ? Double.NaN : of.stream().sorted().toList().get((int) Math.min(of.size() - 1, share * of.size())) / 1e6;
  }
}
