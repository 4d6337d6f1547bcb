package se.samform.core.changeover;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SlotQuestion;

/**
 * What one version of a form asks otherwise than another. Questions are the same if they have the same id, whatever step
 * they stand in; those of a group, within that group.
 */
public final class FormChanges {

  private final List<Question> before;
  private final Map<String, QuestionChange> changes;

  private FormChanges(List<Question> before, Map<String, QuestionChange> changes) {
    this.before = before;
    this.changes = changes;
  }

  public static FormChanges between(ServiceDefinition from, ServiceDefinition to) {
    var changes = new LinkedHashMap<String, QuestionChange>();
    compare(from.questions(), to.questions(), "", changes);
    return new FormChanges(from.questions(), Collections.unmodifiableMap(changes));
  }

  /** Of all questions that people answer, as they are asked from now on, and then those that are gone. */
  public List<QuestionChange> all() {
    return List.copyOf(changes.values());
  }

  /** @param path without the keys of rows; empty for what nobody answers */
  public Optional<Fate> at(String path) {
    return Optional.ofNullable(changes.get(path)).map(QuestionChange::fate);
  }

  /** What goes along of these answers. */
  public RawAnswers carry(RawAnswers answers) {
    var texts = new HashMap<>(answers.texts());
    drop(before, "", "", answers, texts);
    return new RawAnswers(texts);
  }

  private void drop(List<Question> questions, String place, String prefix, RawAnswers answers, Map<String, List<String>> texts) {
    for (var question : questions) {
      var path = prefix + question.id();
      if (!at(place + question.id()).map(Fate::keepsAnswer).orElse(true)) {
        texts.keySet().removeIf(key -> key.equals(path) || key.startsWith(path + "."));
      } else if (question instanceof GroupQuestion group) {
        answers.at(path).forEach(row -> drop(group.questions(), place + group.id() + ".", path + "." + row + ".", answers, texts));
      }
    }
  }

  private static void compare(List<Question> from, List<Question> to, String place, Map<String, QuestionChange> changes) {
    var gone = new ArrayList<>(from.stream().filter(Question::isAnswerable).toList());
    for (var now : to) {
      var before = from.stream().filter(each -> each.isAnswerable() && each.id().equals(now.id())).findFirst();
      if (now.isAnswerable()) {
        var fate = before.map(each -> fate(each, now)).orElse(Fate.NEW);
        changes.put(place + now.id(), new QuestionChange(place + now.id(), now, fate));
        before.ifPresent(gone::remove);
        inside(before, now, fate, place, changes);
      }
    }
    gone.forEach(each -> changes.put(place + each.id(), new QuestionChange(place + each.id(), each, Fate.GONE)));
  }

  private static void inside(Optional<Question> before, Question now, Fate fate, String place, Map<String, QuestionChange> changes) {
    if (fate.keepsAnswer() && before.orElseThrow() instanceof GroupQuestion from && now instanceof GroupQuestion to) {
      compare(from.questions(), to.questions(), place + to.id() + ".", changes);
    }
  }

  private static Fate fate(Question before, Question now) {
    if (before.getClass() != now.getClass()) {
      return Fate.OTHER_KIND;
    }
    if (isOtherMatter(before, now)) {
      return Fate.OTHER_MATTER;
    }
    return before.equals(now) ? Fate.KEPT : Fate.ALTERED;
  }

  private static boolean isOtherMatter(Question before, Question now) {
    return switch (before) {
      case ConsentQuestion consent -> now instanceof ConsentQuestion(var ask, var text, var paragraphs)
          && !(consent.text().equals(text) && consent.paragraphs().equals(paragraphs));
      case SlotQuestion slot -> now instanceof SlotQuestion other && !slot.calendar().equals(other.calendar());
      case Question other -> false;
    };
  }
}
