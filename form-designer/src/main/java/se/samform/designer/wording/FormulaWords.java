package se.samform.designer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.logic.Condition;
import se.samform.core.logic.DateUnit;
import se.samform.core.logic.Formula;
import se.samform.core.logic.ValueKind;
import se.samform.core.text.LocalText;

/** Formulas as what they make: "Antal barn × 50", "summan av Kilometer över raderna i Resor". */
final class FormulaWords {

  private final Vocabulary vocabulary;
  private final ConditionWords conditions;
  private final ComparisonWords names;
  /** How the words that come out are read. */
  private final Function<String, LocalText> words;

  FormulaWords(Vocabulary vocabulary, Function<String, LocalText> words) {
    this.vocabulary = vocabulary;
    this.conditions = new ConditionWords(vocabulary);
    this.names = new ComparisonWords(vocabulary);
    this.words = words;
  }

  Sentence said(Formula formula) {
    return switch (formula) {
      case Formula.Constant(var value) -> Sentence.of(new Sentence.Amount(ConstantWords.number(value)));
      case Formula.Day(var day) -> Sentence.of(new Sentence.Amount(ConstantWords.day(day)));
      case Formula.Word(var text) -> Sentence.of(new Sentence.Choice(words.apply(text)));
      case Formula.AnswerOf(var path) -> names.name(path);
      case Formula.Table(var id) -> table(id);
      case Formula.Case(var rows, var otherwise) -> cases(rows, otherwise);
      case Formula.Add(var of) -> reckoned(of, " + ");
      case Formula.Subtract(var from, var what) -> said(from).then(" − ", " − ").then(isSum(what) ? said(what).enclosed() : within(what));
      case Formula.Multiply(var of) -> reckoned(of, " × ");
      case Formula.Divide(var what, var by) -> operand(what).then(" ÷ ", " ÷ ").then(operand(by));
      case Formula.Round round -> round(round);
      case Formula.Min(var of) -> among(of, "det minsta av ", "den tidigaste dagen av ", "the smallest of ", "the earliest of ");
      case Formula.Max(var of) -> among(of, "det största av ", "den senaste dagen av ", "the largest of ", "the latest of ");
      case Formula.Count(var group, var where) -> over("antalet rader i ", "the number of rows in ", group, where);
      case Formula.Sum(var group, var of, var where) -> of("summan av ", "the sum of ", of).then(over(" över raderna i ", " over the rows in ", group, where));
      case Formula.Least(var group, var of, var where) ->
          (isDay(of) ? of("det tidigaste av ", "the earliest of ", of) : of("det minsta av ", "the smallest of ", of)).then(over(" bland raderna i ", " among the rows in ", group, where));
      case Formula.Greatest(var group, var of, var where) ->
          (isDay(of) ? of("det senaste av ", "the latest of ", of) : of("det största av ", "the largest of ", of)).then(over(" bland raderna i ", " among the rows in ", group, where));
      case Formula.Between(var unit, var from, var to) -> between(unit, from, to);
      case Formula.Later(var day, var unit, var amount) -> operand(day).then(" + ", " + ").then(operand(amount)).then(Sentence.of(new Sentence.Words(units(unit))));
      case Formula.YearOf(var day) -> of("året för ", "the year of ", day);
    };
  }

  private Sentence table(String id) {
    return vocabulary.hasTable(id)
        ? Sentence.words("det som tabellen ", "what the table ").then(Sentence.of(new Sentence.Choice(vocabulary.table(id)))).then(" säger", " says")
        : Sentence.of(new Sentence.Gone(Vocabulary.same(id)));
  }

  Sentence cases(List<Formula.Row> rows, Optional<Formula> otherwise) {
    var said = new ArrayList<Sentence>();
    rows.forEach(row -> said.add(row(row)));
    otherwise.ifPresent(formula -> said.add(Sentence.words("annars ", "otherwise ").then(within(formula))));
    return Joined.with(said, "; ");
  }

  Sentence row(Formula.Row row) {
    return within(row.then()).then(row.when().equals(Condition.ALWAYS) ? Sentence.words(" alltid", " always")
        : Sentence.words(" om ", " if ").then(conditions.clause(row.when(), Order.SUBORDINATE)));
  }

  private Sentence reckoned(List<Formula> of, String sign) {
    return Joined.with(of.stream().map(sign.equals(" + ") ? this::within : this::operand).toList(), sign);
  }

  private Sentence round(Formula.Round round) {
    var way = switch (round.mode()) {
      case UP -> LocalText.of(" avrundat uppåt till ", " rounded up to ");
      case DOWN, FLOOR -> LocalText.of(" avrundat nedåt till ", " rounded down to ");
      case CEILING, HALF_UP, HALF_DOWN, HALF_EVEN, UNNECESSARY -> LocalText.of(" avrundat till ", " rounded to ");
    };
    var to = switch (round.decimals()) {
      case 0 -> LocalText.of("ett heltal", "a whole number");
      case 1 -> LocalText.of("en decimal", "one decimal");
      default -> LocalText.of("%s decimaler", "%s decimals").formatted(round.decimals());
    };
    return operand(round.of()).then(Sentence.of(new Sentence.Words(LocalText.of("%s%s", "%s%s").formatted(way, to))));
  }

  private Sentence among(List<Formula> of, String number, String day, String englishNumber, String englishDay) {
    var isDays = of.stream().anyMatch(this::isDay);
    return Sentence.words(isDays ? day : number, isDays ? englishDay : englishNumber).then(Joined.by(of.stream().map(this::within).toList(), LocalText.of(" och ", " and ")));
  }

  private Sentence of(String swedish, String english, Formula of) {
    return Sentence.words(swedish, english).then(operand(of));
  }

  private Sentence over(String swedish, String english, String group, Condition where) {
    var rows = Sentence.words(swedish, english).then(names.name(group));
    return where.equals(Condition.ALWAYS) ? rows : rows.then(" där ", " where ").then(conditions.clause(where, Order.SUBORDINATE));
  }

  private Sentence between(DateUnit unit, Formula from, Formula to) {
    var count = switch (unit) {
      case DAYS -> Sentence.words("antalet dagar från ", "the number of days from ");
      case MONTHS -> Sentence.words("antalet hela månader från ", "the number of whole months from ");
      case YEARS -> Sentence.words("antalet hela år från ", "the number of whole years from ");
    };
    return count.then(operand(from)).then(" till ", " to ").then(operand(to));
  }

  private static LocalText units(DateUnit unit) {
    return switch (unit) {
      case DAYS -> LocalText.of(" dagar", " days");
      case MONTHS -> LocalText.of(" månader", " months");
      case YEARS -> LocalText.of(" år", " years");
    };
  }

  /** Where plus and minus may stand around it. */
  private Sentence within(Formula formula) {
    return isPlain(formula) || isSum(formula) || formula instanceof Formula.Multiply || formula instanceof Formula.Divide ? said(formula) : said(formula).enclosed();
  }

  /** Where anything may stand around it. */
  private Sentence operand(Formula formula) {
    return isPlain(formula) ? said(formula) : said(formula).enclosed();
  }

  private static boolean isSum(Formula formula) {
    return formula instanceof Formula.Add || formula instanceof Formula.Subtract;
  }

  private static boolean isPlain(Formula formula) {
    return formula instanceof Formula.Constant || formula instanceof Formula.Day || formula instanceof Formula.Word
        || formula instanceof Formula.AnswerOf || formula instanceof Formula.Table;
  }

  private boolean isDay(Formula formula) {
    return switch (formula) {
      case Formula.Day day -> true;
      case Formula.Later later -> true;
      case Formula.AnswerOf(var path) -> vocabulary.kind(path) == ValueKind.DATE;
      case Formula.Min(var of) -> of.stream().anyMatch(this::isDay);
      case Formula.Max(var of) -> of.stream().anyMatch(this::isDay);
      case Formula.Least least -> isDay(least.of());
      case Formula.Greatest greatest -> isDay(greatest.of());
      case Formula.Case(var rows, var otherwise) -> rows.stream().anyMatch(row -> isDay(row.then()));
      case Formula.Table(var id) -> vocabulary.definition().tables().stream().anyMatch(table -> table.id().equals(id) && table.result() == Formula.Kind.DATE);
      case Formula.Constant other -> false;
      case Formula.Word other -> false;
      case Formula.Add other -> false;
      case Formula.Subtract other -> false;
      case Formula.Multiply other -> false;
      case Formula.Divide other -> false;
      case Formula.Round other -> false;
      case Formula.Count other -> false;
      case Formula.Sum other -> false;
      case Formula.Between other -> false;
      case Formula.YearOf other -> false;
    };
  }
}
