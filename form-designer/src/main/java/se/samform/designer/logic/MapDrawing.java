package se.samform.designer.logic;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.flow.Route;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.Question;
import se.samform.core.form.Step;
import se.samform.core.form.StopQuestion;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Reference;
import se.samform.core.logic.References;
import se.samform.core.text.LocalText;
import se.samform.designer.logic.MapArrow.Kind;
import se.samform.designer.wording.Effect;
import se.samform.designer.wording.InWords;
import se.samform.designer.wording.Sentence;
import se.samform.designer.wording.Vocabulary;

/** Finds what hangs on what. */
final class MapDrawing {

  private final InWords words;
  private final Vocabulary vocabulary;
  private final List<MapNode> nodes = new ArrayList<>();
  private final List<MapArrow> arrows = new ArrayList<>();

  MapDrawing(InWords words) {
    this.words = words;
    this.vocabulary = words.vocabulary();
  }

  LogicMap map() {
    vocabulary.definition().steps().forEach(this::step);
    vocabulary.definition().tables().forEach(this::table);
    routes();
    return LogicMap.of(nodes, arrows);
  }

  static String question(String path) {
    return "question/" + Reference.parse(path).question();
  }

  private static String table(String id) {
    return "table/" + id;
  }

  private void step(Step step) {
    var id = "step/" + step.id();
    nodes.add(new MapNode(id, MapNode.Kind.STEP, Vocabulary.shown(step.title()), Optional.of(step.id())));
    condition(step.shown(), id, Kind.SHOWS, Effect.SHOWN);
    step.questions().forEach(question -> question(question, step.id()));
  }

  private void question(Question question, String step) {
    var id = question(question.id());
    nodes.add(new MapNode(id, kind(question), Vocabulary.name(question), Optional.of(step)));
    condition(question.ask().shown(), id, Kind.SHOWS, Effect.SHOWN);
    condition(question.ask().required(), id, Kind.REQUIRES, Effect.REQUIRED);
    condition(question.ask().readOnly(), id, Kind.LOCKS, Effect.READ_ONLY);
    question.options().forEach(option -> condition(option.shown(), id, Kind.OFFERS, Effect.OFFERED));
    if (question instanceof CalculatedValue value) {
      formula(value.formula(), id, words.calculated(value));
    }
    if (question instanceof GroupQuestion group) {
      group.questions().forEach(inner -> question(inner, step));
    }
  }

  private static MapNode.Kind kind(Question question) {
    return switch (question) {
      case CalculatedValue value -> MapNode.Kind.CALCULATED;
      case StopQuestion stop -> MapNode.Kind.STOP;
      case Information information -> MapNode.Kind.TEXT;
      case Question other -> MapNode.Kind.QUESTION;
    };
  }

  private void table(DecisionTable table) {
    nodes.add(new MapNode(table(table.id()), MapNode.Kind.TABLE, vocabulary.table(table.id()), Optional.empty()));
    var formulas = new ArrayList<Formula>();
    table.on().ifPresent(formulas::add);
    table.versions().forEach(version -> {
      formulas.add(new Formula.Case(version.rules(), version.otherwise()));
    });
    formulas.forEach(formula -> formula(formula, table(table.id()), InWords.hit(table.hit())));
  }

  private void routes() {
    var said = words.routes();
    var routes = vocabulary.definition().flow().routes();
    for (int i = 0; i < routes.size(); i++) {
      var route = routes.get(i);
      var id = "route/" + i;
      nodes.add(new MapNode(id, MapNode.Kind.ROUTE, LocalText.of("Ärendet går till %s", "The case goes to %s").formatted(to(route.to())), Optional.empty()));
      condition(route.when(), id, Kind.ROUTES, said.get(i));
      if (route.to() instanceof Route.To.ByTable(var table) && vocabulary.hasTable(table)) {
        arrows.add(new MapArrow(table(table), id, Kind.ROUTES, LocalText.NONE, said.get(i)));
      }
    }
  }

  private LocalText to(Route.To to) {
    return switch (to) {
      case Route.To.Unit(var role) -> vocabulary.role(role).orElse(LocalText.of(role, role));
      case Route.To.ByTable(var table) -> LocalText.of("den som tabellen säger", "whom the table says");
    };
  }

  private void condition(Condition condition, String to, Kind kind, Effect effect) {
    condition(condition, to, kind, words.condition(effect, condition));
  }

  private void condition(Condition condition, String to, Kind kind, Sentence sentence) {
    for (var question : asked(References.of(condition))) {
      add(question(question), to, kind, few(condition, question), sentence);
    }
  }

  private Set<String> asked(List<String> paths) {
    var asked = new LinkedHashSet<String>();
    paths.stream().filter(path -> vocabulary.question(path).isPresent()).forEach(path -> asked.add(Reference.parse(path).question()));
    return asked;
  }

  private void formula(Formula formula, String to, Sentence sentence) {
    asked(References.of(formula, Map.of())).forEach(question -> add(question(question), to, Kind.GIVES, LocalText.NONE, sentence));
    References.tablesOf(formula).stream().filter(vocabulary::hasTable).forEach(table -> add(table(table), to, Kind.GIVES, LocalText.NONE, sentence));
  }

  private void add(String from, String to, Kind kind, LocalText few, Sentence sentence) {
    var isThere = arrows.stream().anyMatch(arrow -> arrow.from().equals(from) && arrow.to().equals(to) && arrow.kind() == kind);
    if (!from.equals(to) && !isThere) {
      arrows.add(new MapArrow(from, to, kind, few, sentence));
    }
  }

  /** What is asked of this answer, where that is one thing. */
  private LocalText few(Condition condition, String question) {
    var asked = plain(condition).filter(part -> References.of(part).stream().anyMatch(path -> Reference.parse(path).question().equals(question))).toList();
    return asked.size() == 1 && asked.getFirst() instanceof Condition.Compare compare ? words.cell(List.of(compare)).plain() : LocalText.NONE;
  }

  private static Stream<Condition> plain(Condition condition) {
    return switch (condition) {
      case Condition.All(var of) -> of.stream().flatMap(MapDrawing::plain);
      case Condition.Any(var of) -> of.stream().flatMap(MapDrawing::plain);
      case Condition.Always always -> Stream.of();
      case Condition.Not not -> Stream.of(not);
      case Condition.Answered answered -> Stream.of(answered);
      case Condition.Compare compare -> Stream.of(compare);
      case Condition.Some some -> Stream.of(some);
    };
  }
}
