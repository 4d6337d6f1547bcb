package se.samform.core.answer;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
   * A posted page of a step. What it showed gets what was posted, or nothing; what was typed to the others stays, unless
   * something is posted to them, so that an answer is not lost by choosing otherwise and back. Other posted names are
   * ignored, and files are kept, since they are received one by one. With a row goes what was answered in it.
   *
   * @param shown paths of the questions that stood on the page
   * @param fixed paths that nobody may change: what is posted to them is ignored
   */
  public RawAnswers withStep(Step step, Set<String> shown, Map<String, List<String>> posted, Set<String> fixed) {
    return PostedStep.over(this, step, shown, posted, fixed);
  }

  /** The same where everything may be changed. */
  public RawAnswers withStep(Step step, Set<String> shown, Map<String, List<String>> posted) {
    return withStep(step, shown, posted, Set.of());
  }

  private static void put(Map<String, List<String>> kept, String path, List<String> values) {
    if (!values.isEmpty()) {
      kept.put(path, List.copyOf(values));
    }
  }
}
