package se.samform.core.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PricedItem;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** A typed answer as a person reads it on the review page, the receipt and the desk. */
public final class AnswerText {

  private AnswerText() {}

  /** Several lines, parted by line breaks, for persons, files and long texts. */
  public static String of(Question question, Answer answer, Language language) {
    return switch (answer) {
      case Answer.Text text -> text(question, text.value(), language);
      case Answer.Number number -> number(number.value(), unit(question), language);
      case Answer.Date date -> Wording.day(date.value(), language);
      case Answer.Time time -> time.value().toString();
      case Answer.Money money -> Wording.money(money.amount(), money.currency(), language);
      case Answer.YesNo yesNo -> yesNo(question, yesNo.value(), language);
      case Answer.Choice choice -> own(label(question, choice.option(), language), choice.own());
      case Answer.Choices choices -> labels(question, choices, language);
      case Answer.Ranked ranked -> ranks(question, ranked.options(), language);
      case Answer.Person person -> person(person);
      case Answer.Files files -> files(files, language);
      case Answer.Rows rows -> rows((GroupQuestion) question, rows, language);
      case Answer.DateRange range -> range(range, language);
      case Answer.Fields fields -> FieldsText.of(fields, language);
      case Answer.Priced order -> order((PricedQuestion) question, order, language);
      case Answer.Slot slot -> SlotText.of(slot, language);
      case Answer.Place place -> PlaceText.of(place, language);
    };
  }

  /** One part of an answer that has parts, by its key: {@code firstName}. */
  public static String ofPart(Question question, String key, Answer part, Language language) {
    return part instanceof Answer.Text(String text) ? field(key, text, language) : of(question, part, language);
  }

  private static String field(String key, String text, Language language) {
    return switch (key) {
      case "personalNumber" -> Wording.personalNumber(text);
      case "postalCode" -> Wording.postalCode(text);
      case "organisationNumber" -> OrganisationNumbers.shown(text);
      case ChildQuestion.CUSTODY -> Messages.text(language, "custody." + text);
      default -> text;
    };
  }

  private static String text(Question question, String value, Language language) {
    if (question instanceof CalculatedValue calculated) {
      return calculated.told(value, language);
    }
    var format = question instanceof TextQuestion text ? text.format() : TextFormat.NONE;
    return Spelling.of(format).shown().apply(value);
  }

  private static String yesNo(Question question, boolean value, Language language) {
    return question instanceof ConsentQuestion consent
        ? consent.text().in(language)
        : Messages.text(language, value ? "yes" : "no");
  }

  private static String range(Answer.DateRange range, Language language) {
    var from = range.from().map(day -> Wording.day(day, language)).orElse("");
    return range.to().equals(range.from()) ? from : range.to()
        .map(day -> Messages.text(language, "range", from, Wording.day(day, language)))
        .orElseGet(() -> Messages.text(language, "range.open", from));
  }

  private static String number(BigDecimal value, LocalText unit, Language language) {
    var number = Wording.number(value, language);
    return unit.isEmpty() ? number : number + "\u00a0" + unit.in(language);
  }

  private static LocalText unit(Question question) {
    if (question instanceof CalculatedValue calculated) {
      return calculated.unit();
    }
    return question instanceof NumberQuestion number ? number.unit() : LocalText.NONE;
  }

  private static String labels(Question question, Answer.Choices choices, Language language) {
    var own = question instanceof ChoicesQuestion asked ? asked.own() : Optional.<String>empty();
    return choices.options().stream()
        .map(option -> own(label(question, option, language), own.filter(option::equals).flatMap(any -> choices.own())))
        .collect(Collectors.joining(question instanceof TreeQuestion ? "\n" : ", "));
  }

  /** What somebody wrote themselves stands after the option that asked for it. */
  private static String own(String label, Optional<String> text) {
    return text.map(own -> label + ": " + own).orElse(label);
  }

  private static String ranks(Question question, List<String> options, Language language) {
    return IntStream.range(0, options.size())
        .mapToObj(i -> (i + 1) + ". " + label(question, options.get(i), language))
        .collect(Collectors.joining("\n"));
  }

  private static String label(Question question, String option, Language language) {
    if (question instanceof TreeQuestion tree && !tree.trail(option).isEmpty()) {
      return tree.trail(option).stream().map(node -> node.label().in(language)).collect(Collectors.joining(" › "));
    }
    return question.options().stream()
        .filter(candidate -> candidate.id().equals(option))
        .findFirst()
        .map(found -> found.label().in(language))
        .orElse(option);
  }

  /** A line for each thing, and where there are several, one for what they come to. */
  private static String order(PricedQuestion question, Answer.Priced order, Language language) {
    var ordered = question.items().stream().filter(item -> order.quantities().getOrDefault(item.id(), 0) > 0).toList();
    var lines = ordered.stream().map(item -> line(item, order, language));
    var total = Messages.text(language, "total", Wording.money(order.total(), order.currency(), language));
    return Stream.concat(lines, ordered.size() > 1 ? Stream.of(total) : Stream.of()).collect(Collectors.joining("\n"));
  }

  private static String line(PricedItem item, Answer.Priced order, Language language) {
    int quantity = order.quantities().get(item.id());
    var price = Wording.money(item.price(), order.currency(), language);
    var sum = Wording.money(item.price().multiply(BigDecimal.valueOf(quantity)), order.currency(), language);
    return Messages.text(language, "line", quantity, item.label().in(language), price, sum);
  }

  private static String person(Answer.Person person) {
    var lines =
        Stream.of(
            together(person.field(PersonField.FIRST_NAME), person.field(PersonField.LAST_NAME), " "),
            person.field(PersonField.PERSONAL_NUMBER).map(Wording::personalNumber),
            together(person.field(PersonField.STREET), town(person), ", "),
            person.field(PersonField.PHONE),
            person.field(PersonField.EMAIL));
    return lines.flatMap(Optional::stream).collect(Collectors.joining("\n"));
  }

  private static Optional<String> town(Answer.Person person) {
    return together(
        person.field(PersonField.POSTAL_CODE).map(Wording::postalCode), person.field(PersonField.CITY), " ");
  }

  private static Optional<String> together(Optional<String> one, Optional<String> other, String between) {
    var text = Stream.of(one, other).flatMap(Optional::stream).collect(Collectors.joining(between));
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** For where there is but one line a row; pages and papers tell each answer in a row by itself. */
  private static String rows(GroupQuestion group, Answer.Rows rows, Language language) {
    return rows.rows().stream().map(row -> row(group, row, language)).collect(Collectors.joining("\n"));
  }

  private static String row(GroupQuestion group, Answer.Row row, Language language) {
    return group.questions().stream()
        .filter(question -> row.answers().containsKey(question.id()))
        .map(question -> of(question, row.answers().get(question.id()), language).replace("\n", ", "))
        .collect(Collectors.joining(" · "));
  }

  private static String files(Answer.Files files, Language language) {
    return files.files().stream()
        .map(file -> file.name() + " (" + Wording.size(file.bytes(), language) + ")")
        .collect(Collectors.joining("\n"));
  }
}
