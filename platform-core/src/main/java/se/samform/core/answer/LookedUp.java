package se.samform.core.answer;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import se.samform.core.logic.Evaluation;

/** What registers were asked while a form was filled in, by the path that it was for; the last time counts. */
public record LookedUp(Map<String, Look> looks) {

  public static final LookedUp NOTHING = new LookedUp(Map.of());

  public LookedUp {
    looks = Map.copyOf(looks);
  }

  public LookedUp with(Map<String, Look> more) {
    var all = new HashMap<>(looks);
    all.putAll(more);
    return new LookedUp(all);
  }

  /** Without what was looked up for these paths. */
  public LookedUp without(Collection<String> paths) {
    var left = new HashMap<>(looks);
    left.keySet().removeAll(paths);
    return new LookedUp(left);
  }

  public boolean isNothing() {
    return looks.isEmpty();
  }

  /** Where what counts comes from, in page order; nothing of what is blank. */
  public Map<String, Source> sources(RawAnswers answers, Evaluation evaluation) {
    var sources = new LinkedHashMap<String, Source>();
    evaluation.shownSteps().stream()
        .flatMap(step -> evaluation.placed(step).stream())
        .filter(placed -> evaluation.answer(placed.path()).isPresent())
        .flatMap(placed -> placed.question().pathsAt(placed.path()).stream())
        .filter(looks::containsKey)
        .filter(Predicate.not(path -> isBlank(answers.at(path))))
        .forEach(path -> sources.put(path, looks.get(path).source(answers.at(path))));
    return sources;
  }

  private static boolean isBlank(List<String> texts) {
    return texts.stream().allMatch(String::isBlank);
  }
}
