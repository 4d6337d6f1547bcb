package se.samform.designer.analysis;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;

/** How two forms read what is written to questions of the same id. */
final class Readings {

  /** Of a form by itself. */
  static final Readings ALONE = new Readings(Map.of(), Map.of(), Set.of());

  private final Map<String, Question> wide;
  private final Map<String, Rows.Free> rows;
  private final Set<String> apart;

  private Readings(Map<String, Question> wide, Map<String, Rows.Free> rows, Set<String> apart) {
    this.wide = wide;
    this.rows = rows;
    this.apart = apart;
  }

  static Readings of(FormIndex before, FormIndex after) {
    var wide = new HashMap<String, Question>();
    var rows = new HashMap<String, Rows.Free>();
    var apart = new HashSet<String>();
    for (var question : before.questions()) {
      after.find(question.id()).filter(now -> !Bare.isReadAlike(question, now)).ifPresent(now -> {
        Wide.of(question, now).ifPresentOrElse(both -> wide.put(question.id(), both), () -> apart.add(question.id()));
        Wide.rows(question, now).ifPresent(both -> rows.put(question.id(), both));
      });
    }
    return new Readings(wide, rows, apart);
  }

  /** The question as it takes whatever either form takes. */
  Question wide(Question own) {
    return wide.getOrDefault(own.id(), own);
  }

  /** Whether the other form may take less or more. */
  boolean isNarrowed(Question own) {
    return wide.containsKey(own.id());
  }

  /** Whether the two read so unlike that what one takes says nothing of what the other does: then more is held possible than is. */
  boolean isApart(Question own) {
    return apart.contains(own.id());
  }

  /** Fewest rows that may be written for both to have as many, and most that either form takes. */
  Rows.Free rows(GroupQuestion group, Rows.Free own) {
    return rows.getOrDefault(group.id(), own);
  }
}
