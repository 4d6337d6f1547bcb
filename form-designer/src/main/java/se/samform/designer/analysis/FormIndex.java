package se.samform.designer.analysis;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Reference;
import se.samform.core.logic.References;

/** Where everything stands in a form. */
final class FormIndex {

  /** What may ask more is not looked into. */
  private static final long MOST_ASKED = 30_000;

  private final ServiceDefinition definition;
  private final List<Question> all;
  private final Words words;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, GroupQuestion> groups = new HashMap<>();
  private final Map<String, Step> steps = new HashMap<>();
  private final Map<String, DecisionTable> tables = new HashMap<>();
  private final Map<String, Set<String>> looks = new HashMap<>();
  private final Map<String, Set<String>> before = new HashMap<>();
  /** Of steps and questions, as JSON pointers. */
  private final Map<String, String> places = new HashMap<>();

  FormIndex(ServiceDefinition definition) {
    this.definition = definition;
    for (var i = 0; i < definition.steps().size(); i++) {
      var step = definition.steps().get(i);
      places.put(step.id(), "/steps/" + i);
      add(step.questions(), step, Optional.empty(), "/steps/" + i);
    }
    definition.tables().forEach(table -> tables.put(table.id(), table));
    this.all = List.copyOf(questions.values());
    this.words = NamedTexts.of(definition);
  }

  private void add(List<Question> all, Step step, Optional<GroupQuestion> group, String around) {
    for (var i = 0; i < all.size(); i++) {
      var question = all.get(i);
      var at = around + "/questions/" + i;
      questions.put(question.id(), question);
      steps.put(question.id(), step);
      places.put(question.id(), at);
      group.ifPresent(outer -> groups.put(question.id(), outer));
      if (question instanceof GroupQuestion inner) {
        add(inner.questions(), step, Optional.of(inner), at);
      }
    }
  }

  String placeOf(Question question) {
    return places.get(question.id());
  }

  String placeOf(Step step) {
    return places.get(step.id());
  }

  ServiceDefinition definition() {
    return definition;
  }

  /** All of them, also those in groups, in page order. */
  List<Question> questions() {
    return all;
  }

  Optional<Question> find(String id) {
    return Optional.ofNullable(questions.get(id));
  }

  Question question(String id) {
    return Optional.ofNullable(questions.get(id)).orElseThrow(() -> new IllegalArgumentException("No such question: " + id));
  }

  GroupQuestion group(String id) {
    return (GroupQuestion) question(id);
  }

  /** The group that the question stands in. */
  Optional<GroupQuestion> groupOf(Question question) {
    return Optional.ofNullable(groups.get(question.id()));
  }

  Step stepOf(Question question) {
    return steps.get(question.id());
  }

  DecisionTable table(String id) {
    return tables.get(id);
  }

  /** A question where it is answered. @param prefix what stands before its id there: {@code diary.2.}; nothing outside groups */
  record Spot(Question question, String prefix) {}

  /** The question at a path, whatever part of it the path tells. */
  Spot spot(String path) {
    var parts = path.split("\\.");
    var prefix = new StringBuilder();
    var at = 0;
    while (question(parts[at]) instanceof GroupQuestion && parts.length > at + 2) {
      prefix.append(parts[at]).append('.').append(parts[at + 1]).append('.');
      at += 2;
    }
    return new Spot(question(parts[at]), prefix.toString());
  }

  /** Ids of the questions outside groups that stand before it: on the steps before, and above it on its step. */
  Set<String> before(Question question) {
    return before.computeIfAbsent(question.id(), none -> {
      var step = stepOf(question);
      var top = outermost(question);
      var earlier = definition.steps().subList(0, definition.steps().indexOf(step)).stream().flatMap(each -> each.questions().stream());
      return Stream.concat(earlier, step.questions().subList(0, step.questions().indexOf(top)).stream()).map(Question::id).collect(Collectors.toUnmodifiableSet());
    });
  }

  /** What people answer that decides whether it is shown, also by what is reckoned from it. */
  List<Question> deciding(Question question) {
    var found = new LinkedHashSet<Question>();
    var left = new ArrayDeque<>(References.of(question.ask().shown()));
    left.addAll(References.of(stepOf(question).shown()));
    var seen = new HashSet<String>();
    while (!left.isEmpty()) {
      var other = question(Reference.parse(left.remove()).question());
      if (seen.add(other.id())) {
        switch (other) {
          case CalculatedValue calculated -> left.addAll(References.of(calculated.formula(), tables));
          case Question answered -> found.add(answered);
        }
      }
    }
    return List.copyOf(found);
  }

  /** Questions outside groups that these belong to, or that look at any of them, also by what is reckoned from it. */
  List<Question> near(Set<String> questions) {
    var near = new LinkedHashSet<Question>();
    questions.forEach(id -> near.add(outermost(question(id))));
    questions().forEach(other -> {
      if (looksAt(other).stream().anyMatch(questions::contains)) {
        near.add(outermost(other));
      }
    });
    return List.copyOf(near);
  }

  private Set<String> looksAt(Question question) {
    return looks.computeIfAbsent(question.id(), none -> {
      var conditions = Stream.of(Stream.of(stepOf(question).shown(), question.ask().shown(), question.ask().required(), question.ask().readOnly()),
          question.options().stream().map(Option::shown)).flatMap(all -> all);
      return conditions.flatMap(condition -> References.of(condition).stream()).map(path -> Reference.parse(path).question())
          .flatMap(this::answered).collect(Collectors.toUnmodifiableSet());
    });
  }

  /** Itself, or what it is reckoned from. */
  private Stream<String> answered(String id) {
    return question(id) instanceof CalculatedValue calculated
        ? References.of(calculated.formula(), tables).stream().map(path -> Reference.parse(path).question()).flatMap(this::answered)
        : Stream.of(id);
  }

  private Question outermost(Question question) {
    return groupOf(question).<Question>map(this::outermost).orElse(question);
  }

  /**
   * The group with most rows, those of the ones around it counted, where the form may ask so much: each question as often as
   * it may be asked. Empty where it may not.
   */
  Optional<GroupQuestion> tooLarge() {
    long all = 0;
    for (var question : questions()) {
      all += rowsAround(question);
      if (all > MOST_ASKED) {
        return questions().stream().filter(inner -> groupOf(inner).isPresent()).max(Comparator.comparingLong(this::rowsAround)).flatMap(this::groupOf);
      }
    }
    return Optional.empty();
  }

  private long rowsAround(Question question) {
    return groupOf(question).map(group -> rowsAround(group) * switch (group.rows()) {
      case Rows.Free(int min, int max) -> max;
      case Rows.Fixed(var of) -> of.size();
    }).orElse(1L);
  }

  /** All texts that the form compares with anything. */
  Words words() {
    return words;
  }
}
