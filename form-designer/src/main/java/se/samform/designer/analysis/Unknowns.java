package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;

/**
 * What may be answered to a form, or to two forms that are given the same answers. There is one unknown for what stands at a
 * path, as wide as the wider of the two takes it; each of them takes of it what it does.
 */
final class Unknowns {

  private final Terms terms = new Terms();
  private final Words words;
  private final Today today;
  private final Typing typing;
  private final Readings readings;
  private final Narrowing narrowing;
  private final Map<Object, Typed> written = new HashMap<>();
  private final Map<String, Term> lines = new HashMap<>();
  /** By area and map: whether what is marked lies in it. */
  private final Map<String, Map<String, Term>> areas = new HashMap<>();

  /** @param first of the days on which somebody answers */
  Unknowns(Words words, LocalDate first, Readings readings) {
    this.words = words;
    this.today = new Today(terms, first);
    this.typing = new Typing(terms, words, today, first);
    this.readings = readings;
    this.narrowing = new Narrowing(terms, words, today);
  }

  Terms terms() {
    return terms;
  }

  Words words() {
    return words;
  }

  Today today() {
    return today;
  }

  Readings readings() {
    return readings;
  }

  /** What is written to the question in the row, whether this form or the other takes it. */
  Typed written(Question question, String prefix) {
    var key = readings.isApart(question) ? List.of(prefix, question) : prefix + question.id();
    return written.computeIfAbsent(key, none -> typing.of(readings.wide(question)));
  }

  /** The same as far as this form takes it. */
  Typed own(Question question, String prefix) {
    var written = written(question, prefix);
    return readings.isNarrowed(question) ? narrowing.of(question, written) : written;
  }

  /** How many rows are written down; fewer than there must be where some were taken away. */
  Term lines(GroupQuestion group, Rows.Free own, String prefix) {
    var wide = readings.rows(group, own);
    return lines.computeIfAbsent(prefix + group.id(), none -> terms.whole(BigInteger.valueOf(Math.min(1, wide.min())), BigInteger.valueOf(wide.max())));
  }

  /** How many rows the group then has: never none of several. */
  Term count(GroupQuestion group, Rows.Free own, String prefix) {
    var lines = lines(group, own, prefix);
    return own.min() > 0 && readings.rows(group, own).min() == 0
        ? terms.choose(terms.same(lines, terms.number(0)), terms.number(own.min()), lines)
        : lines;
  }

  /** That what is marked on the map lies in the area. @param isExact whether there is no other map */
  Term area(String map, String area, boolean isExact) {
    return areas.computeIfAbsent(area, none -> new HashMap<>()).computeIfAbsent(map, none -> isExact ? terms.truth() : terms.looseTruth());
  }

  /** The areas that anything was asked of, each with that something lies in it. */
  Map<String, Term> areas() {
    var all = new HashMap<String, Term>();
    areas.forEach((area, maps) -> all.put(area, terms.any(maps.values())));
    return all;
  }
}
