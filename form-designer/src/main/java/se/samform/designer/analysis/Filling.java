package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.logic.Condition;
import se.samform.core.place.Area;

/** Fills a form in with guesses, and mends what it says is wrong until it can be handed in, as somebody would who wants to. */
final class Filling {

  private static final int MOST_ROUNDS = 20;

  private final Form form;
  private final LocalDate first;
  private final Random random;
  private final Samples samples;
  private final Guesses guesses;
  private final List<String> areas;

  Filling(Form form, Words words, LocalDate first, long seed) {
    this.form = form;
    this.first = first;
    this.random = new Random(seed);
    this.samples = new Samples(words, first);
    this.guesses = new Guesses(seed, samples, Mentioned.of(form.index().definition()));
    this.areas = form.index().definition().areas().stream().sorted().toList();
  }

  /** Everything answered at random; often it can't be handed in. */
  Seen guess() {
    var texts = new HashMap<String, List<String>>();
    var day = random.nextInt(3) == 0 ? first.plusDays(random.nextInt(365 * Today.YEARS)) : first;
    guesses.on(day);
    fill(form.index().definition().questions(), "", texts);
    return seen(texts, new Facts(day).withAreas(someAreas()));
  }

  private Map<String, Area> someAreas() {
    var some = new HashMap<String, Area>();
    areas.stream().filter(area -> random.nextBoolean()).forEach(area -> some.put(area, Answering.EVERYWHERE));
    return some;
  }

  private void fill(List<Question> questions, String prefix, Map<String, List<String>> texts) {
    questions.forEach(question -> fill(question, prefix, texts));
  }

  private void fill(Question question, String prefix, Map<String, List<String>> texts) {
    if (question instanceof GroupQuestion group) {
      rows(group).forEach(row -> fill(group.questions(), prefix + group.id() + "." + row + ".", texts));
      if (group.rows() instanceof Rows.Free) {
        texts.put(prefix + group.id(), texts.keySet().stream().filter(path -> path.startsWith(prefix + group.id() + "."))
            .map(path -> path.substring((prefix + group.id() + ".").length()).split("\\.")[0]).distinct().sorted().toList());
      }
    } else if (question.ask().required().equals(Condition.ALWAYS) || random.nextInt(4) > 0) {
      guesses.of(question).forEach((suffix, all) -> texts.put(prefix + question.id() + suffix, all));
    }
  }

  private List<String> rows(GroupQuestion group) {
    return switch (group.rows()) {
      case Rows.Free(int min, int max) -> {
        int least = Math.min(max, Math.max(min, random.nextInt(2)));
        yield IntStream.rangeClosed(1, Math.min(max, least + random.nextInt(3))).mapToObj(String::valueOf).toList();
      }
      case Rows.Fixed(var of) -> of.stream().map(row -> row.id()).toList();
    };
  }

  private Seen seen(Map<String, List<String>> texts, Facts facts) {
    return new Seen(form, new Given(new RawAnswers(texts), samples.files(), facts));
  }

  /** These answers and more, or some of them otherwise, so that they can be handed in and are still as they must be. */
  Optional<Seen> completed(Seen begun, Predicate<Seen> mustBe) {
    var seen = begun;
    for (var round = 0; round < MOST_ROUNDS && !seen.isComplete(); round++) {
      seen = mended(seen);
    }
    return seen.isComplete() && mustBe.test(seen) ? Optional.of(seen) : Optional.empty();
  }

  private Seen mended(Seen seen) {
    var texts = new HashMap<>(seen.texts());
    guesses.on(seen.facts().today());
    var wrong = seen.problems().stream().map(Problem::path).collect(Collectors.toSet());
    seen.problems().forEach(problem -> mend(problem, wrong, texts));
    return seen(texts, seen.facts());
  }

  private void mend(Problem problem, Set<String> wrong, Map<String, List<String>> texts) {
    var spot = form.index().spot(problem.path());
    switch (problem) {
      case Problem.Stopped stopped -> some(form.index().deciding(spot.question())).forEach(question -> again(question, spot.prefix(), texts));
      case Problem.TooFew few when spot.question() instanceof GroupQuestion group -> fill(group, spot.prefix(), texts);
      case Problem other -> answer(spot, wrong, texts);
    }
  }

  /** What stands outside the row, or in one around it, is left alone. */
  private void again(Question question, String prefix, Map<String, List<String>> texts) {
    if (form.index().groupOf(question).isEmpty() == prefix.isEmpty()) {
      fill(question, prefix, texts);
    }
  }

  /** Parts of it that are fine stay. */
  private void answer(FormIndex.Spot spot, Set<String> wrong, Map<String, List<String>> texts) {
    var path = spot.prefix() + spot.question().id();
    new ArrayList<>(texts.keySet()).stream().filter(each -> wrong.contains(each) && (each.equals(path) || each.startsWith(path + "."))).forEach(texts::remove);
    boolean isInParts = spot.question().paths().size() > 1 && !wrong.contains(path);
    guesses.of(spot.question()).forEach((suffix, all) -> {
      if (!isInParts || !texts.containsKey(path + suffix)) {
        texts.put(path + suffix, all);
      }
    });
  }

  /** One or two of them. */
  private Stream<Question> some(List<Question> questions) {
    return questions.isEmpty() ? Stream.of() : random.ints(2, 0, questions.size()).mapToObj(questions::get).limit(1 + random.nextInt(2));
  }
}
