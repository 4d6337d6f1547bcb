package se.samform.core.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Step;

/**
 * Answers as they were typed: path to texts. {@code grade} → ["4"], {@code applicant.email} → ["…"], files → their ids.
 *
 * <p>Immutable. A path without texts is not there at all, so two sets of the same answers are equal.
 */
public record RawAnswers(Map<String, List<String>> texts) implements AnswerTexts {

  public static final RawAnswers NONE = new RawAnswers(Map.of());

  public RawAnswers {
    var kept = new HashMap<String, List<String>>();
    texts.forEach((path, values) -> put(kept, path, values));
    texts = Map.copyOf(kept);
  }

  @Override
  public List<String> at(String path) {
    return texts.getOrDefault(path, List.of());
  }

  public boolean isEmpty() {
    return texts.isEmpty();
  }

  public RawAnswers with(String path, List<String> values) {
    return with(Map.of(path, values));
  }

  public RawAnswers with(String path, String value) {
    return with(path, List.of(value));
  }

  /** These paths replaced; an empty list takes one away. */
  public RawAnswers with(Map<String, List<String>> values) {
    var all = new HashMap<>(texts);
    all.putAll(values);
    return new RawAnswers(all);
  }

  /**
   * A posted step all of whose questions stood on the page: each of its paths gets what was posted, or nothing. Other
   * posted names are ignored, and files are kept, since they are received one by one.
   */
  public RawAnswers withStep(Step step, Map<String, List<String>> posted) {
    return withStep(step, step.questions(), posted);
  }

  /**
   * A posted step of which only these questions stood on the page. What was typed to the others stays, unless something
   * is posted to them, so that an answer is not lost by choosing otherwise and back.
   */
  public RawAnswers withStep(Step step, Collection<Question> asked, Map<String, List<String>> posted) {
    var all = new HashMap<>(texts);
    step.questions().stream()
        .filter(question -> !(question instanceof FileQuestion))
        .forEach(question -> replace(all, question, asked.contains(question), posted));
    return new RawAnswers(all);
  }

  private static void replace(
      Map<String, List<String>> all, Question question, boolean wasAsked, Map<String, List<String>> posted) {
    for (var path : question.paths()) {
      if (wasAsked || posted.containsKey(path)) {
        all.put(path, posted.getOrDefault(path, List.of()));
      }
    }
  }

  private static void put(Map<String, List<String>> kept, String path, List<String> values) {
    if (!values.isEmpty()) {
      kept.put(path, List.copyOf(values));
    }
  }
}
