package se.samform.core.logic;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Problem;
import se.samform.core.place.Area;

/**
 * What has been worked out of the questions of one row of a group, or of the whole, by slot. Inside this package null
 * says missing: one check per comparison, and no object.
 */
final class Slots {

  static final List<Slots> NO_ROWS = List.of();

  /** Null around the whole. */
  final Slots outer;

  /** What the paths in here begin with: nothing, or {@code diary.2.}. */
  final String prefix;

  /** The row's key; empty for the whole. */
  final String key;

  final LocalDate today;

  /** By role. */
  final Map<String, Area> areas;

  final boolean[] shown;
  final boolean[] required;

  /** Whole answers that count. */
  final Answer[] answers;

  /** The same, but of a person with some wrong fields the fine ones are here. */
  final Answer[] comparable;

  /** What is wrong with what was typed; null when nothing is. */
  final List<Problem>[] flaws;

  /** The same, or that it is missing; never null once everything has been worked out. */
  final List<Problem>[] problems;

  /** The rows of those that are groups. */
  final List<Slots>[] rows;

  @SuppressWarnings({"unchecked", "rawtypes"})
  private Slots(Slots outer, String prefix, String key, int size, LocalDate today, Map<String, Area> areas) {
    this.outer = outer;
    this.prefix = prefix;
    this.key = key;
    this.today = today;
    this.areas = areas;
    this.shown = new boolean[size];
    this.required = new boolean[size];
    this.answers = new Answer[size];
    this.comparable = new Answer[size];
    this.flaws = new List[size];
    this.problems = new List[size];
    this.rows = new List[size];
  }

  static Slots whole(int size, LocalDate today, Map<String, Area> areas) {
    return new Slots(null, "", "", size, today, areas);
  }

  /** A row of the group in this slot, not worked out yet. */
  Slots row(String group, String key, int size) {
    return new Slots(this, prefix + group + "." + key + ".", key, size, today, areas);
  }

  /** So many levels out. */
  Slots out(int levels) {
    var slots = this;
    for (int i = 0; i < levels; i++) {
      slots = slots.outer;
    }
    return slots;
  }

  void put(int slot, Answer answer) {
    answers[slot] = answer;
    comparable[slot] = answer;
  }

  List<Slots> rowsAt(int slot) {
    return rows[slot] == null ? NO_ROWS : rows[slot];
  }
}
