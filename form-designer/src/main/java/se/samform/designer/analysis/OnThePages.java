package se.samform.designer.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.OwnText;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TextQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Operand;

/** What people see of a witness who give it to a form: which answers stand on its pages, in which order, and which of the texts were only made up. */
public final class OnThePages {

  private final Form form;
  private final Map<String, Integer> order = new HashMap<>();
  /** Constants, by the path that conditions compare with them. */
  private final Map<String, Set<String>> named = new HashMap<>();
  /** Paths that conditions compare with each other. */
  private final Set<String> paired = new HashSet<>();

  private OnThePages(ServiceDefinition definition) {
    this.form = new Form(definition);
    form.index().questions().forEach(question -> order.put(question.id(), order.size()));
    AllConditions.of(definition).forEach(this::learn);
  }

  /** @param definition without faults */
  public static OnThePages of(ServiceDefinition definition) {
    return new OnThePages(definition);
  }

  private void learn(Condition condition) {
    switch (condition) {
      case Condition.Always always -> {}
      case Condition.All(var of) -> of.forEach(this::learn);
      case Condition.Any(var of) -> of.forEach(this::learn);
      case Condition.Not(var of) -> learn(of);
      case Condition.Answered answered -> {}
      case Condition.Some(var group, var of) -> learn(of);
      case Condition.Compare(var path, var operator, Operand.Constant(var text)) -> named.computeIfAbsent(path, none -> new HashSet<>()).add(text);
      case Condition.Compare(var path, var operator, Operand.Constants(var texts)) -> named.computeIfAbsent(path, none -> new HashSet<>()).addAll(texts);
      case Condition.Compare(var path, var operator, Operand.OtherAnswer(var other)) -> paired.addAll(List.of(path, other));
    }
  }

  /** The paths of all answers to questions that there are, as they stand on the pages. */
  public List<String> inOrder(Witness witness) {
    var evaluation = evaluation(witness);
    var places = witness.answers().keySet().stream().filter(this::isAsked).collect(Collectors.toMap(Function.identity(), path -> place(path, evaluation)));
    return places.keySet().stream().sorted(Comparator.<String, int[]>comparing(places::get, Arrays::compare).thenComparing(Comparator.naturalOrder())).toList();
  }

  /** Those of them that are asked for when just these are given. */
  public List<String> shown(Witness witness) {
    var evaluation = evaluation(witness);
    return inOrder(witness).stream().filter(evaluation::isShown).toList();
  }

  private Evaluation evaluation(Witness witness) {
    var known = new HashMap<>(witness.answers());
    known.keySet().removeIf(path -> !isAsked(path));
    var samples = new Samples(form.index().words(), witness.on());
    form.index().questions().stream().filter(FileQuestion.class::isInstance).forEach(samples::of);
    var areas = witness.within().stream().collect(Collectors.toMap(Function.identity(), role -> Answering.EVERYWHERE));
    return form.plan().evaluate(new Given(new RawAnswers(known), samples.files(), new Facts(witness.on()).withAreas(areas)));
  }

  /** Whether there is such a question at all. */
  public boolean isAsked(String path) {
    return taken(path).isPresent();
  }

  /** A raw path taken apart. @param rows of the groups around the question, and those; the rest is a part of its answer, or empty */
  private record Taken(List<String> rows, Question question, String part) {}

  private Optional<Taken> taken(String path) {
    var question = form.index().find(path.split("\\.")[0]);
    if (question.isEmpty()) {
      return Optional.empty();
    }
    var rest = path.substring(Math.min(path.length(), question.get().id().length() + 1));
    if (!(question.get() instanceof GroupQuestion group) || !rest.contains(".")) {
      return Optional.of(new Taken(List.of(), question.get(), rest));
    }
    var row = rest.substring(0, rest.indexOf('.'));
    return taken(rest.substring(row.length() + 1))
        .map(inner -> new Taken(Stream.concat(Stream.of(group.id(), row), inner.rows().stream()).toList(), inner.question(), inner.part()));
  }

  private int[] place(String path, Evaluation evaluation) {
    var taken = taken(path).orElseThrow();
    var place = Stream.<Integer>builder();
    for (int i = 0; i < taken.rows().size(); i += 2) {
      place.add(order.get(taken.rows().get(i)));
      place.add(evaluation.rowsOf(String.join(".", taken.rows().subList(0, i + 1))).indexOf(taken.rows().get(i + 1)));
    }
    return place.add(order.get(taken.question().id())).add(taken.question().partKeys().indexOf(taken.part())).build().mapToInt(Integer::intValue).toArray();
  }

  /** Where the question of that path stands, as a JSON pointer. */
  public String placeOf(String path) {
    return taken(path).map(Taken::question).map(form.index()::placeOf).orElse("");
  }

  /** Whether it is a text that was made up, so that any other would do that no condition names of it. */
  public boolean isMadeUp(String path, String text) {
    return taken(path).filter(OnThePages::isText).isPresent() && (Samples.isPlain(text) || form.index().words().isNamed(text)) && !matters(path, text);
  }

  /** Whether conditions name texts of it. */
  public boolean isCompared(String path) {
    return !named.getOrDefault(relative(path), Set.of()).isEmpty();
  }

  private boolean matters(String path, String text) {
    return paired.contains(relative(path)) || named.getOrDefault(relative(path), Set.of()).stream().anyMatch(constant -> Words.isSame(constant, text));
  }

  /** As a condition in the same row names it. */
  private String relative(String path) {
    return taken(path).map(found -> found.part().isEmpty() ? found.question().id() : found.question().id() + "." + found.part()).orElse(path);
  }

  private static boolean isText(Taken taken) {
    return switch (taken.question()) {
      case TextQuestion text -> true;
      case LongTextQuestion text -> true;
      case PersonQuestion person -> true;
      case FieldedQuestion fielded -> fielded.fields().stream().noneMatch(field -> field.key().equals(taken.part()) && !field.options().isEmpty());
      case MapQuestion map -> taken.part().equals(MapQuestion.DESCRIPTION);
      case Question other -> taken.part().equals(OwnText.KEY);
    };
  }
}
