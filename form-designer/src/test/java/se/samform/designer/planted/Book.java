package se.samform.designer.planted;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.Gaps;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.StopQuestion;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Evaluation;

/** What was seen of a form while it was answered in many ways. */
final class Book {

  final ServiceDefinition definition;
  private final Probes probes;
  /** Of the sites, by their places. */
  final Map<String, Tree> trees = new LinkedHashMap<>();
  final Map<String, Site> sites = new LinkedHashMap<>();
  private final Map<String, List<Tree>> before = new HashMap<>();
  final List<SeenTable> tables = new ArrayList<>();
  /** Pointers of steps, questions and options that were there. */
  final Set<String> seen = new HashSet<>();
  /** Those of questions in what could be handed in. */
  final Set<String> seenWhenComplete = new HashSet<>();
  /** Pointers of questions, by id. */
  final Map<String, String> questions = new LinkedHashMap<>();
  private final Set<String> stops = new HashSet<>();
  final Map<String, Set<Problem.Undecided.Why>> failures = new TreeMap<>();
  /** Pointers of questions and steps of which a text showed nothing where an answer should be; and those handed in with it. */
  final Set<String> missing = new HashSet<>();
  final Set<String> missingWhenComplete = new HashSet<>();
  /** Of the conditions of the flow those that held of answers that could be handed in. */
  final Set<String> heldWhenComplete = new HashSet<>();
  boolean isComplete;
  boolean isStopAvoided;
  int fillings;

  Book(ServiceDefinition definition, LocalDate today) {
    this.definition = definition;
    this.probes = new Probes(today);
    for (var site : Sites.of(definition)) {
      sites.put(site.at(), site);
      trees.put(site.at(), Tree.of(site.condition(), site.at(), site.group().orElse(""), probes));
    }
    for (int i = 0; i < definition.tables().size(); i++) {
      tables.add(new SeenTable(definition, i, trees));
    }
    for (int i = 0; i < definition.steps().size(); i++) {
      index(definition.steps().get(i).questions(), "/steps/" + i);
    }
    sites.values().forEach(site -> before.put(site.at(), before(site)));
    probes.close(definition);
  }

  private void index(List<Question> all, String at) {
    for (int i = 0; i < all.size(); i++) {
      var question = all.get(i);
      questions.put(question.id(), at + "/questions/" + i);
      if (question instanceof StopQuestion) {
        stops.add(at + "/questions/" + i);
      }
      if (question instanceof GroupQuestion inner) {
        index(inner.questions(), at + "/questions/" + i);
      }
    }
  }

  /** Whether it was asked in something that could be handed in; a stop never is. */
  boolean isSeenWhenComplete(String question) {
    return seenWhenComplete.contains(question) || stops.contains(question);
  }

  Evaluation add(RawAnswers raw) {
    var evaluation = probes.evaluate(raw);
    fillings++;
    boolean complete = evaluation.isComplete();
    isComplete |= complete;
    isStopAvoided |= evaluation.problems().stream().noneMatch(Problem.Stopped.class::isInstance);
    var read = probes.read(evaluation, "", "");
    for (int i = 0; i < definition.steps().size(); i++) {
      var shown = trees.get("/steps/" + i + "/shown");
      boolean isShown = shown == null || shown.holds(read);
      if (isShown) {
        seen.add("/steps/" + i);
        text(evaluation.intro(definition.steps().get(i)).texts().values().stream(), "/steps/" + i + "/intro", complete);
      }
      questions(definition.steps().get(i).questions(), evaluation, "", complete);
    }
    flowAndTables(evaluation, read, complete);
    sites(evaluation, read, complete);
    evaluation.problems().forEach(this::failure);
    return evaluation;
  }

  private void failure(Problem problem) {
    if (problem instanceof Problem.Undecided(var path, var why)) {
      failures.computeIfAbsent(questions.get(path.substring(path.lastIndexOf('.') + 1)), none -> EnumSet.noneOf(Problem.Undecided.Why.class)).add(why);
    }
  }

  private void questions(List<Question> all, Evaluation evaluation, String prefix, boolean complete) {
    for (var question : all) {
      var path = prefix + question.id();
      if (evaluation.isShown(path)) {
        question(question, path, evaluation, complete);
        if (question instanceof GroupQuestion group) {
          evaluation.rowsOf(path).forEach(key -> questions(group.questions(), evaluation, path + "." + key + ".", complete));
        }
      }
    }
  }

  private void question(Question question, String path, Evaluation evaluation, boolean complete) {
    var at = questions.get(question.id());
    seen.add(at);
    if (complete) {
      seenWhenComplete.add(at);
    }
    var offered = question.options().isEmpty() ? List.of() : evaluation.options(path).stream().map(option -> option.id()).toList();
    for (int i = 0; i < question.options().size(); i++) {
      if (offered.contains(question.options().get(i).id())) {
        seen.add(at + "/options/" + i);
      }
    }
    if (Gaps.areIn(question)) {
      text(Stream.of(evaluation.questionAt(path).toString()), at, complete);
    }
  }

  private void text(Stream<String> told, String at, boolean complete) {
    if (told.anyMatch(text -> text.contains(Gaps.MISSING))) {
      missing.add(at);
      if (complete) {
        missingWhenComplete.add(at);
      }
    }
  }

  private void flowAndTables(Evaluation evaluation, Map<String, Boolean> read, boolean complete) {
    tables.forEach(table -> table.see(evaluation, read, complete));
    sites.values().stream().filter(site -> site.use() == Site.Use.FLOW && complete && trees.get(site.at()).holds(read)).forEach(site -> heldWhenComplete.add(site.at()));
  }

  private void sites(Evaluation evaluation, Map<String, Boolean> read, boolean complete) {
    var rows = new HashMap<String, Map<String, Map<String, Boolean>>>();
    for (var site : sites.values()) {
      var group = site.group().orElse("");
      if (group.isEmpty()) {
        see(site, evaluation, read, "", complete);
      } else {
        rows.computeIfAbsent(group, id -> read(evaluation, id)).forEach((prefix, inRow) -> see(site, evaluation, inRow, prefix, complete));
      }
    }
  }

  private Map<String, Map<String, Boolean>> read(Evaluation evaluation, String group) {
    var all = new LinkedHashMap<String, Map<String, Boolean>>();
    evaluation.rowsOf(group).forEach(key -> all.put(group + "." + key + ".", probes.read(evaluation, group, group + "." + key + ".")));
    return all;
  }

  private void see(Site site, Evaluation evaluation, Map<String, Boolean> read, String prefix, boolean complete) {
    trees.get(site.at()).see(read, matters(site, evaluation, read, prefix, complete));
  }

  private boolean matters(Site site, Evaluation evaluation, Map<String, Boolean> read, String prefix, boolean complete) {
    return switch (site.use()) {
      case STEP_SHOWN, WHERE -> true;
      case QUESTION_SHOWN -> !prefix.isEmpty() || before.get(site.at()).stream().allMatch(step -> step.holds(read));
      case REQUIRED, READ_ONLY, OPTION_SHOWN -> evaluation.isShown(prefix + site.owner());
      case FORMULA -> evaluation.isShown(prefix + site.owner()) && isFirst(site, read);
      case RULE -> isFirst(site, read);
      case FLOW -> complete && isFirst(site, read);
    };
  }

  /** Whether none of the rows before it holds; what has no rows has none before it. */
  private boolean isFirst(Site site, Map<String, Boolean> read) {
    return before.get(site.at()).stream().noneMatch(row -> row.holds(read));
  }

  /** What is asked before it: the step's condition of a question's, the rows before a row. */
  private List<Tree> before(Site site) {
    var parts = site.at().split("/");
    if (site.use() == Site.Use.QUESTION_SHOWN) {
      return Stream.ofNullable(trees.get("/steps/" + parts[2] + "/shown")).toList();
    }
    boolean isInOrder = site.use() == Site.Use.FORMULA || site.at().startsWith("/flow/routes/")
        || site.use() == Site.Use.RULE && definition.tables().get(Integer.parseInt(parts[2])).hit() == DecisionTable.Hit.FIRST;
    int row = isInOrder ? Integer.parseInt(parts[parts.length - 2]) : 0;
    var list = site.at().substring(0, site.at().length() - ("/" + row + "/when").length());
    return IntStream.range(0, row).mapToObj(i -> trees.get(list + "/" + i + "/when")).filter(Objects::nonNull).toList();
  }
}
