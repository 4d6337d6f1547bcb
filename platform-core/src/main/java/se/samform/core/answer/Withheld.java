package se.samform.core.answer;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.Afterwards;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;

/**
 * What one reader is not given, or nobody who may not know who it is about.
 *
 * @param ids of questions; one is a question's own in the whole definition
 * @param groups ids of those that have rows
 */
record Withheld(Set<String> ids, Set<String> groups) {

  static Withheld from(Afterwards.Reader reader, List<Question> questions) {
    return new Withheld(
        hidden(reader, questions).collect(Collectors.toUnmodifiableSet()), groups(questions).collect(Collectors.toUnmodifiableSet()));
  }

  static Withheld identifying(List<Question> questions) {
    return new Withheld(Identifying.ids(questions), groups(questions).collect(Collectors.toUnmodifiableSet()));
  }

  private static Stream<String> groups(List<Question> questions) {
    return questions.stream().flatMap(question -> question instanceof GroupQuestion group
        ? Stream.concat(Stream.of(group.id()), groups(group.questions())) : Stream.of());
  }

  private static Stream<String> hidden(Afterwards.Reader reader, List<Question> questions) {
    return questions.stream().flatMap(question -> {
      if (!question.ask().afterwards().isShownTo(reader)) {
        return Stream.of(question.id());
      }
      return question instanceof GroupQuestion group ? hidden(reader, group.questions()) : Stream.of();
    });
  }

  Submission outOf(Submission whole) {
    if (ids.isEmpty()) {
      return whole;
    }
    return new Submission(
        whole.service(), whole.municipality(), whole.reference(), whole.submittedAt(), whole.language(),
        answers(whole.answers()), answers(whole.calculated()), sources(whole.sources()), whole.paid(), whole.invoice(),
        whole.signed().stream().filter(each -> !leadsToHidden(each.path().split("\\."))).toList(), whole.takenDown(), whole.acting());
  }

  private Map<String, Answer> answers(Map<String, Answer> all) {
    var told = new LinkedHashMap<String, Answer>();
    all.forEach((id, answer) -> {
      if (!ids.contains(id)) {
        told.put(id, answer instanceof Answer.Rows rows ? rows(rows) : answer);
      }
    });
    return told;
  }

  private Answer.Rows rows(Answer.Rows all) {
    return new Answer.Rows(all.rows().stream().map(row -> new Answer.Row(row.key(), answers(row.answers()))).toList());
  }

  private Map<String, Source> sources(Map<String, Source> all) {
    var told = new LinkedHashMap<>(all);
    told.keySet().removeIf(path -> leadsToHidden(path.split("\\.")));
    return told;
  }

  /** A path is a question's id, or leads to it through groups and the keys of their rows, and may go on to a part. */
  private boolean leadsToHidden(String[] path) {
    int at = 0;
    while (!ids.contains(path[at]) && groups.contains(path[at]) && at + 2 < path.length) {
      at += 2;
    }
    return ids.contains(path[at]);
  }
}
