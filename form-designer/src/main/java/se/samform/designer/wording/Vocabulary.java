package se.samform.designer.wording;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.PartTexts;
import se.samform.core.flow.Role;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TreeNode;
import se.samform.core.form.TreeQuestion;
import se.samform.core.logic.Formula;
import se.samform.core.logic.Reference;
import se.samform.core.logic.References;
import se.samform.core.logic.ValueKind;
import se.samform.core.text.GappedText;
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;

/** What things of a definition are called by people: questions by their short name, else by their label with a … for each gap. */
public final class Vocabulary {

  private static final Map<String, LocalText> MEASURES = Map.of("area", LocalText.of("yta i kvadratmeter", "area in square metres"), "length", LocalText.of("längd i meter", "length in metres"));

  private final ServiceDefinition definition;
  private final Map<String, Question> questions = new LinkedHashMap<>();
  private final Map<String, String> groups = new HashMap<>();

  private Vocabulary(ServiceDefinition definition) {
    this.definition = definition;
    definition.questions().forEach(this::add);
  }

  /** Of a definition that need not be whole: what stands twice means the first. */
  public static Vocabulary of(ServiceDefinition definition) {
    return new Vocabulary(definition);
  }

  private void add(Question question) {
    questions.putIfAbsent(question.id(), question);
    if (question instanceof GroupQuestion group) {
      group.questions().forEach(inner -> {
        groups.putIfAbsent(inner.id(), group.id());
        add(inner);
      });
    }
  }

  public ServiceDefinition definition() {
    return definition;
  }

  /** The question that a path leads to, also in rows; empty where there is none. */
  public Optional<Question> question(String path) {
    return Optional.ofNullable(questions.get(Reference.parse(path).question()));
  }

  /** All questions in page order, each group before what stands in it. */
  public List<Question> questions() {
    return List.copyOf(questions.values());
  }

  /** The group that a question stands in. */
  public Optional<String> groupOf(String question) {
    return Optional.ofNullable(groups.get(question));
  }

  /** What the answer at a path can be compared as; nothing where none is ever given. */
  public ValueKind kind(String path) {
    var part = Reference.parse(path).part();
    return question(path)
        .map(question -> part.isPresent() ? question.partKinds().getOrDefault(part.get(), ValueKind.NOTHING) : ValueKind.of(question))
        .orElse(ValueKind.NOTHING);
  }

  /** Whether something is ever answered at this path. */
  public boolean has(String path) {
    var part = Reference.parse(path).part();
    return question(path).filter(found -> part.isEmpty() || found.partKinds().containsKey(part.get())).isPresent();
  }

  /** The name of the question, and of the part of its answer where the path names one; the path itself where there is none. */
  public LocalText name(String path) {
    return question(path).map(question -> named(question, Reference.parse(path).part())).orElse(same(path));
  }

  private static LocalText named(Question question, Optional<String> part) {
    var name = name(question);
    return part.map(key -> LocalText.of("%s (%s)", "%s (%s)").formatted(name, partName(question, key))).orElse(name);
  }

  /** Its short name, else its label; its id where it has neither. */
  public static LocalText name(Question question) {
    var name = question.ask().name();
    return name.isEmpty() ? same(question.id()) : shown(name);
  }

  private static LocalText partName(Question question, String key) {
    return switch (question) {
      case PricedQuestion priced -> priced.items().stream().filter(item -> item.id().equals(key)).findFirst().map(item -> shown(item.label())).orElse(same(key));
      case RankedQuestion ranked when key.chars().allMatch(Character::isDigit) -> Naming.each(language -> PartTexts.rank(Integer.parseInt(key), language));
      case Question other -> MEASURES.getOrDefault(key, Naming.each(language -> PartTexts.find(key, language).orElse(key)));
    };
  }

  /** What somebody can choose there, of a question with options or places; empty where there is no such thing. */
  public static Optional<LocalText> option(Question question, String id) {
    var label = question instanceof TreeQuestion tree
        ? tree.all().filter(node -> node.id().equals(id)).findFirst().map(TreeNode::label)
        : question.options().stream().filter(option -> option.id().equals(id)).findFirst().map(option -> option.label());
    return label.map(found -> found.isEmpty() ? same(id) : shown(found));
  }

  public Optional<LocalText> role(String id) {
    return definition.role(id).map(Role::title).map(Vocabulary::shown);
  }

  /** Tables have ids alone: what is worked out by it gives it a name. */
  public LocalText table(String id) {
    return asking(id).findFirst().map(value -> name((Question) value)).orElse(same(id));
  }

  public boolean hasTable(String id) {
    return definition.tables().stream().anyMatch(table -> table.id().equals(id));
  }

  /** How people read a word that a table says. */
  LocalText word(String table, String word) {
    return asking(table).flatMap(value -> value.words().stream()).filter(each -> each.word().equals(word)).findFirst()
        .map(each -> shown(each.label())).or(() -> role(word)).orElse(same(word));
  }

  private Stream<CalculatedValue> asking(String table) {
    return questions.values().stream().filter(CalculatedValue.class::isInstance).map(CalculatedValue.class::cast)
        .filter(value -> bare(value.formula()).equals(new Formula.Table(table)) || References.tablesOf(value.formula()).contains(table));
  }

  private static Formula bare(Formula formula) {
    return formula instanceof Formula.Round(var of, var decimals, var mode) ? of : formula;
  }

  /** As it is read where no answers are at hand. */
  public static LocalText shown(LocalText text) {
    return Naming.each(language -> shown(text.in(language)));
  }

  private static String shown(String text) {
    return GappedText.hasBraces(text) ? GappedText.parse(text).map(gapped -> gapped.filled(path -> "…")).orElse(text) : text;
  }

  static LocalText same(String text) {
    return LocalText.of(text, text);
  }
}
