package se.samform.core.answer;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Placed;

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

  /** Without what was looked up in rows that there were and are no more: another row may get their key. */
  public LookedUp withoutRowsGone(RawAnswers before, RawAnswers now) {
    return without(looks.keySet().stream().filter(path -> isInRowGone(path, before, now)).toList());
  }

  /** A row's key stands at its group's path, and the questions of the row below it. */
  private static boolean isInRowGone(String path, RawAnswers before, RawAnswers now) {
    var parts = path.split("\\.");
    return IntStream.range(1, parts.length - 1).anyMatch(at -> {
      var group = String.join(".", Arrays.copyOf(parts, at));
      return before.at(group).contains(parts[at]) && !now.at(group).contains(parts[at]);
    });
  }

  /** Whether what stands at the path is what a register gave, letter by letter. */
  public boolean isTold(RawAnswers answers, String path) {
    var look = looks.get(path);
    return look != null && look.result() == Look.Result.FOUND && look.texts().equals(answers.at(path));
  }

  public boolean isNothing() {
    return looks.isEmpty();
  }

  /**
   * Where what counts comes from, in page order; nothing of what is blank. What came with something by which it was looked
   * up, as a name with a number, is the register's only beside that.
   */
  public Map<String, Source> sources(RawAnswers answers, Evaluation evaluation) {
    if (isNothing()) {
      return Map.of();
    }
    var sources = new LinkedHashMap<String, Source>();
    evaluation.shownSteps().stream()
        .flatMap(step -> evaluation.placed(step).stream())
        .filter(placed -> evaluation.answer(placed.path()).isPresent())
        .forEach(placed -> sources.putAll(sources(answers, placed)));
    return sources;
  }

  private Map<String, Source> sources(RawAnswers answers, Placed placed) {
    var astray = astray(answers, placed);
    var sources = new LinkedHashMap<String, Source>();
    placed.question().pathsAt(placed.path()).stream()
        .filter(looks::containsKey)
        .filter(Predicate.not(path -> isBlank(answers.at(path))))
        .forEach(path -> sources.put(path, astray.contains(path) ? looks.get(path).changed() : looks.get(path).source(answers.at(path))));
    return sources;
  }

  /** Paths of what a register gave beside something else than what stands there now. */
  private Set<String> astray(RawAnswers answers, Placed placed) {
    return placed.question() instanceof FieldedQuestion question
        ? question.found().entrySet().stream()
            .flatMap(found -> astray(answers, placed.path() + ".", found.getKey(), found.getValue())).collect(Collectors.toSet())
        : Set.of();
  }

  private Stream<String> astray(RawAnswers answers, String prefix, String key, Collection<String> given) {
    var look = looks.get(prefix + key);
    boolean isChanged = look != null && look.result() == Look.Result.FOUND && !look.texts().equals(answers.at(prefix + key));
    return isChanged ? given.stream().map(prefix::concat).filter(path -> looks.containsKey(path) && looks.get(path).cameWith(look)) : Stream.of();
  }

  private static boolean isBlank(List<String> texts) {
    return texts.stream().allMatch(String::isBlank);
  }
}
