package se.samform.designer.wording;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.answer.Wording;
import se.samform.core.flow.Route;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DecisionTable;
import se.samform.core.logic.Formula;
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;

/** The logic of one definition in sentences, without a full stop: "Visas om ”Grund” är ”Växelvis boende”". */
public final class InWords {

  private final Vocabulary vocabulary;
  private final ConditionWords conditions;

  private InWords(Vocabulary vocabulary) {
    this.vocabulary = vocabulary;
    this.conditions = new ConditionWords(vocabulary);
  }

  public static InWords of(ServiceDefinition definition) {
    return of(Vocabulary.of(definition));
  }

  public static InWords of(Vocabulary vocabulary) {
    return new InWords(vocabulary);
  }

  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** What a condition brings about: "Visas om …", "Visas alltid". */
  public Sentence condition(Effect effect, Condition condition) {
    return whenever(effect.when(), effect.always(), effect.never(), condition);
  }

  private Sentence whenever(LocalText when, LocalText always, LocalText never, Condition condition) {
    if (isAlways(condition)) {
      return Sentence.of(new Sentence.Words(always));
    }
    return condition.equals(Condition.NEVER) ? Sentence.of(new Sentence.Words(never))
        : Sentence.of(new Sentence.Words(when)).then(" om ", " if ").then(conditions.clause(condition, Order.SUBORDINATE));
  }

  private static boolean isAlways(Condition condition) {
    return condition.equals(Condition.ALWAYS) || condition.equals(new Condition.All(List.of()));
  }

  /** By itself, as a clause: "”Grund” är ”Växelvis boende”". */
  public Sentence clause(Condition condition) {
    return conditions.clause(condition, Order.MAIN);
  }

  /** What a table's row asks of one question, without its name: "minst 2,5 km", "4–6". @param of all of which must hold */
  public Sentence cell(List<Condition> of) {
    return conditions.cell(of);
  }

  public Sentence name(String path) {
    return new ComparisonWords(vocabulary).name(path);
  }

  /** What a formula makes. */
  public Sentence formula(Formula formula) {
    return new FormulaWords(vocabulary, Vocabulary::same).said(formula);
  }

  /** The same, of a calculated value, which may have words for people. */
  public Sentence formula(CalculatedValue value) {
    return words(value).said(value.formula());
  }

  /** A part of the formula of a calculated value. */
  public Sentence formula(CalculatedValue value, Formula part) {
    return words(value).said(part);
  }

  private FormulaWords words(CalculatedValue value) {
    return new FormulaWords(vocabulary, word -> Naming.each(language -> value.told(word, language)));
  }

  /** "Räknas ut: …". */
  public Sentence calculated(CalculatedValue value) {
    return Sentence.words("Räknas ut: ", "Worked out: ").then(formula(value));
  }

  /** What a rule of this table says, or its otherwise. */
  public Sentence conclusion(String table, Formula formula) {
    return words(table).said(formula);
  }

  private FormulaWords words(String table) {
    return new FormulaWords(vocabulary, word -> vocabulary.word(table, word));
  }

  /** "3 km om ”Årskurs” är minst 4". */
  public Sentence rule(String table, Formula.Row rule) {
    return words(table).row(rule);
  }

  public TableInWords table(DecisionTable table) {
    return new TableInWords(
        table.id(), vocabulary.table(table.id()), hit(table.hit()), table.on().map(this::formula),
        table.versions().stream().map(version -> version(table, version)).toList());
  }

  public static Sentence hit(DecisionTable.Hit hit) {
    return switch (hit) {
      case FIRST -> Sentence.words("Den första rad som stämmer gäller", "The first row that fits applies");
      case UNIQUE -> Sentence.words("Bara en rad får stämma, och den gäller", "Only one row may fit, and it applies");
      case SUM -> Sentence.words("Alla rader som stämmer läggs ihop", "All rows that fit are added together");
    };
  }

  private TableInWords.Version version(DecisionTable table, DecisionTable.Version version) {
    return new TableInWords.Version(
        version.from().map(day -> Sentence.words("Gäller från ", "In force from ").then(Sentence.of(new Sentence.Amount(Naming.each(language -> Wording.day(day, language)))))),
        version.rules().stream().map(rule -> rule(table.id(), rule)).toList(),
        version.otherwise().map(formula -> Sentence.words("Annars ", "Otherwise ").then(conclusion(table.id(), formula))));
  }

  /** Where cases go, in the order tried: "Till ”Skolenheten” om …", "Annars till ”Registrator”". */
  public List<Sentence> routes() {
    var said = new ArrayList<Sentence>();
    for (var route : vocabulary.definition().flow().routes()) {
      said.add(route(route, said.isEmpty()));
    }
    return said;
  }

  private Sentence route(Route route, boolean isFirst) {
    var to = Sentence.words("till ", "to ").then(to(route.to()));
    if (!isAlways(route.when())) {
      return Sentence.words("Till ", "To ").then(to(route.to())).then(" om ", " if ").then(conditions.clause(route.when(), Order.SUBORDINATE));
    }
    return (isFirst ? Sentence.words("Alltid ", "Always ") : Sentence.words("Annars ", "Otherwise ")).then(to);
  }

  private Sentence to(Route.To to) {
    return switch (to) {
      case Route.To.Unit(var role) -> Sentence.of(vocabulary.role(role).<Sentence.Part>map(Sentence.Choice::new).orElseGet(() -> new Sentence.Gone(Vocabulary.same(role))));
      case Route.To.ByTable(var table) -> new FormulaWords(vocabulary, word -> vocabulary.word(table, word)).said(new Formula.Table(table));
    };
  }
}
