package se.samform.designer.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerText;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Status;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Condition;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Reference;
import se.samform.core.scenario.Told;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * What a scenario is called that nobody has named: the answers that most hangs on, and how it ends: "Barnet bor växelvis,
 * årskurs 4, avslag". No two are called the same.
 */
public final class MadeUpTitle {

  /** Answers in one title; one more where that tells it from others. */
  private static final int USUAL = 2;
  /** Letters of an answer. */
  private static final int LONGEST = 45;
  /** Statuses on the way that are told, counted from the end. */
  private static final int MOST_STATUSES = 4;

  private final ServiceDefinition definition;
  private final Map<String, Long> weights;
  private final Told told;

  private MadeUpTitle(ServiceDefinition definition, Map<String, Long> weights, Told told) {
    this.definition = definition;
    this.weights = weights;
    this.told = told;
  }

  /**
   * @param told of the scenario, when it was run
   * @param first conditions whose questions are told before others
   * @param taken titles that others have
   */
  public static LocalText of(ServiceDefinition definition, Told told, Collection<Condition> first, Collection<LocalText> taken) {
    return new MadeUpTitle(definition, weights(definition), told).unlike(first.stream().flatMap(MadeUpTitle::questions).distinct().toList(), taken);
  }

  private static Map<String, Long> weights(ServiceDefinition definition) {
    return Sites.of(Played.document(definition)).conditions().stream().filter(Site::isWhole).flatMap(site -> questions(site.condition()).distinct())
        .collect(Collectors.groupingBy(id -> id, Collectors.counting()));
  }

  private static Stream<String> questions(Condition condition) {
    return switch (condition) {
      case Condition.Always always -> Stream.of();
      case Condition.All(var parts) -> parts.stream().flatMap(MadeUpTitle::questions);
      case Condition.Any(var parts) -> parts.stream().flatMap(MadeUpTitle::questions);
      case Condition.Not(var inner) -> questions(inner);
      case Condition.Some(var group, var where) -> Stream.of();
      case Condition.Answered(var path) -> Stream.of(Reference.parse(path).question());
      case Condition.Compare compare -> Stream.of(Reference.parse(compare.path()).question());
    };
  }

  private LocalText unlike(List<String> first, Collection<LocalText> taken) {
    var answers = answers(first);
    for (int count = Math.min(USUAL, answers.size()); count <= answers.size(); count++) {
      var title = joined(answers.subList(0, count));
      if (!isTaken(title, taken)) {
        return title;
      }
    }
    return numbered(joined(answers.subList(0, Math.min(USUAL, answers.size()))), taken);
  }

  private static LocalText numbered(LocalText title, Collection<LocalText> taken) {
    int number = 2;
    while (isTaken(with(title, number), taken)) {
      number++;
    }
    return with(title, number);
  }

  private static LocalText with(LocalText title, int number) {
    var texts = new LinkedHashMap<Language, String>();
    title.texts().forEach((language, text) -> texts.put(language, text + " (" + number + ")"));
    return new LocalText(texts);
  }

  private static boolean isTaken(LocalText title, Collection<LocalText> taken) {
    return taken.stream().anyMatch(other -> title.texts().values().stream().anyMatch(other.texts().values()::contains));
  }

  /** What is wanted first, then what most hangs on, in page order where as much does. */
  private List<LocalText> answers(List<String> first) {
    var evaluation = told.seen().getLast();
    Comparator<Question> byWeight = Comparator.comparing(question -> -weights.getOrDefault(question.id(), 0L));
    return Stream.concat(
            first.stream().flatMap(id -> definition.question(id).stream()),
            definition.questions().stream().filter(question -> weights.containsKey(question.id())).sorted(byWeight))
        .distinct().flatMap(question -> phrase(question, evaluation).stream()).collect(Collectors.toCollection(LinkedHashSet::new)).stream().toList();
  }

  /** Only of what is chosen or counted, and tells nobody's name. */
  private Optional<LocalText> phrase(Question question, Evaluation evaluation) {
    return evaluation.answer(question.id()).flatMap(answer -> switch (answer) {
      case Answer.Choice choice -> Optional.of(said(language -> AnswerText.of(question, choice, language)));
      case Answer.YesNo yesNo -> Optional.of(named(question, yesNo));
      case Answer.Number number -> Optional.of(named(question, number));
      case Answer.Money money -> Optional.of(named(question, money));
      case Answer.Choices choices -> choices.options().size() == 1 ? Optional.of(said(language -> AnswerText.of(question, choices, language))) : Optional.empty();
      case Answer.Text text -> Optional.empty();
      case Answer.Date date -> Optional.empty();
      case Answer.Time time -> Optional.empty();
      case Answer.Person person -> Optional.empty();
      case Answer.DateRange range -> Optional.empty();
      case Answer.Ranked ranked -> Optional.empty();
      case Answer.Fields fields -> Optional.empty();
      case Answer.Priced priced -> Optional.empty();
      case Answer.Slot slot -> Optional.empty();
      case Answer.Files files -> Optional.empty();
      case Answer.Rows rows -> Optional.empty();
      case Answer.Place place -> Optional.empty();
    });
  }

  private LocalText named(Question question, Answer answer) {
    var name = question.ask().name();
    return said(language -> shortened(name.in(language).replaceAll("[?:]\\s*$", "")) + ": " + lower(AnswerText.of(question, answer, language)));
  }

  private LocalText said(Function<Language, String> text) {
    var texts = new LinkedHashMap<Language, String>();
    languages().forEach(language -> texts.put(language, shortened(text.apply(language))));
    return new LocalText(texts);
  }

  /** Ours are Swedish and English; what is made up in others says what it can. */
  private List<Language> languages() {
    return definition.about().languages();
  }

  private static String shortened(String text) {
    var line = text.lines().findFirst().orElse("").strip();
    if (line.length() <= LONGEST) {
      return line;
    }
    int space = line.lastIndexOf(' ', LONGEST);
    return line.substring(0, space > 0 ? space : LONGEST) + "…";
  }

  private LocalText joined(List<LocalText> answers) {
    var texts = new LinkedHashMap<Language, String>();
    for (var language : languages()) {
      var parts = Stream.concat(answers.stream(), ending().stream()).map(part -> part.in(language)).filter(part -> !part.isBlank()).toList();
      texts.put(language, first(parts.stream().map(MadeUpTitle::lower).collect(Collectors.joining(", "))));
    }
    return new LocalText(texts);
  }

  /** A capital that begins a word of its own kind, as in "SFI", stays. */
  private static String lower(String text) {
    return text.length() > 1 && Character.isLowerCase(text.charAt(1)) ? Character.toLowerCase(text.charAt(0)) + text.substring(1) : text;
  }

  private static String first(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  /** How it ends: by what was decided, on the way there; where nothing happened, at which of several units. */
  private List<LocalText> ending() {
    if (told.end().isEmpty()) {
      return told.seen().getLast().isComplete() ? List.of() : List.of(LocalText.of("kan inte skickas in", "can't be handed in"));
    }
    var way = way();
    var decided = told.end().get().ruling().flatMap(id -> definition.flow().work().ruling(id)).map(Ruling::title).filter(title -> way.size() < USUAL);
    return decided.map(List::of).orElse(way.isEmpty() ? unit().stream().toList() : way);
  }

  private List<LocalText> way() {
    var visited = new ArrayList<String>();
    var statuses = new ArrayList<LocalText>();
    told.happenings().forEach(happening -> happening.events().forEach(event -> {
      if (event instanceof CaseEvent.StatusChanged changed) {
        var title = definition.flow().status(changed.to()).map(Status::title).orElse(LocalText.NONE);
        statuses.add(visited.contains(changed.to()) ? LocalText.of("%s igen", "%s again").formatted(lower(title)) : title);
        visited.add(changed.to());
      }
    }));
    return statuses.size() <= USUAL ? statuses.reversed().stream().limit(1).toList() : statuses.subList(Math.max(0, statuses.size() - MOST_STATUSES), statuses.size());
  }

  private static LocalText lower(LocalText title) {
    var texts = new LinkedHashMap<Language, String>();
    title.texts().forEach((language, text) -> texts.put(language, lower(text)));
    return new LocalText(texts);
  }

  private Optional<LocalText> unit() {
    var units = definition.roles().stream().filter(role -> role.kind() == RoleKind.UNIT).toList();
    return units.size() < USUAL ? Optional.empty() : told.end().flatMap(end -> end.unit()).flatMap(definition::role).map(Role::title);
  }
}
