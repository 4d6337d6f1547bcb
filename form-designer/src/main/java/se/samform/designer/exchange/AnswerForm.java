package se.samform.designer.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.form.AddressParts;
import se.samform.core.form.AddressQuestion;
import se.samform.core.form.AnswerField;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.Currency;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedItem;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.text.LocalText;

/** What an answer may look like once it was handed in, whichever language says it. */
sealed interface AnswerForm {

  /** @param pattern a regular expression for the whole of it, as both JSON Schema and XSD read it @param most in code points */
  record Text(Optional<String> pattern, OptionalInt most) implements AnswerForm {}

  record Number(int decimals) implements AnswerForm {}

  record Day() implements AnswerForm {}

  record Time() implements AnswerForm {}

  record Money(Currency currency) implements AnswerForm {}

  record Truth() implements AnswerForm {}

  /** Which is always true. */
  record Consent() implements AnswerForm {}

  /** @param hasOwn whether there may be a text of somebody's own besides */
  record One(List<Word> of, boolean hasOwn) implements AnswerForm {}

  /** Some of them, each once. */
  record Several(List<Word> of, int most, boolean hasOwn) implements AnswerForm {}

  record Parts(List<Part> parts) implements AnswerForm {}

  record Files(int most) implements AnswerForm {}

  record Table(GroupQuestion group, int most) implements AnswerForm {}

  record Order(List<String> items, Currency currency) implements AnswerForm {}

  record Place() implements AnswerForm {}

  /** It has no answer. */
  record Nothing() implements AnswerForm {}

  /** Something to choose, and what people read. */
  record Word(String id, LocalText label) {}

  /** @param isAlways whether it is there in every answer */
  record Part(String key, AnswerForm form, boolean isAlways) {}

  static AnswerForm of(Question question) {
    return switch (question) {
      case TextQuestion text -> new Text(pattern(text.format()), OptionalInt.of(text.maxLength()));
      case LongTextQuestion text -> new Text(Optional.empty(), OptionalInt.of(text.maxLength()));
      case NumberQuestion number -> new Number(number.decimals());
      case DateQuestion date -> new Day();
      case YesNoQuestion yesNo -> new Truth();
      case ChoiceQuestion choice -> new One(words(choice), choice.own().isPresent());
      case ChoicesQuestion choices -> new Several(words(choices), choices.max(), choices.own().isPresent());
      case PersonQuestion person -> new Parts(person.fields().stream().map(field -> part(person, field)).toList());
      case FileQuestion file -> new Files(file.maxCount());
      case Information information -> new Nothing();
      case CalculatedValue value -> calculated(value);
      case GroupQuestion group -> new Table(group, mostRows(group.rows()));
      case TimeQuestion time -> new Time();
      case MoneyQuestion money -> new Money(money.currency());
      case StopQuestion stop -> new Nothing();
      case ConsentQuestion consent -> new Consent();
      case DateRangeQuestion range -> new Parts(List.of(
          new Part(DateRangeQuestion.FROM, new Day(), true), new Part(DateRangeQuestion.TO, new Day(), !range.open())));
      case RankedQuestion ranked -> new Several(words(ranked), ranked.max(), false);
      case FieldedQuestion fields -> new Parts(fields.fields().stream().map(field -> part(field, always(fields))).toList());
      case MapQuestion map -> new Place();
      case TreeQuestion tree -> tree.isSeveral() ? new Several(words(tree), tree.max(), false) : new One(words(tree), false);
      case PricedQuestion order -> new Order(order.items().stream().map(PricedItem::id).toList(), order.currency());
      case SlotQuestion slot -> slot();
    };
  }

  private static List<Word> words(Question question) {
    return question.options().stream().map(option -> new Word(option.id(), option.label())).toList();
  }

  private static Part part(PersonQuestion person, PersonField field) {
    return new Part(field.key(), new Text(pattern(field.format()), OptionalInt.empty()), !person.isOptional(field));
  }

  private static Part part(AnswerField field, Set<String> always) {
    var form = field.options().isEmpty()
        ? new Text(pattern(field.format()), OptionalInt.of(field.maxLength()))
        : new One(field.options().stream().map(option -> new Word(option, LocalText.NONE)).toList(), false);
    return new Part(field.key(), form, always.contains(field.key()));
  }

  /** Where either of two is enough nothing is always there. */
  private static Set<String> always(FieldedQuestion question) {
    boolean isEither = question instanceof AddressQuestion address && address.parts() == AddressParts.EITHER;
    return isEither ? Set.of() : question.required(Map.of());
  }

  private static AnswerForm calculated(CalculatedValue value) {
    return switch (value.result()) {
      case NUMBER -> value.currency().<AnswerForm>map(Money::new).orElseGet(() -> new Number(value.decimals()));
      case DATE -> new Day();
      case TEXT -> new Text(Optional.empty(), OptionalInt.empty());
    };
  }

  private static int mostRows(Rows rows) {
    return switch (rows) {
      case Rows.Free free -> free.max();
      case Rows.Fixed(var of) -> of.size();
    };
  }

  private static AnswerForm slot() {
    return new Parts(List.of(
        new Part(SlotQuestion.DAY, new Day(), true), new Part(SlotQuestion.START, new Time(), false), new Part(SlotQuestion.END, new Time(), false),
        new Part(SlotQuestion.PLACE, line(), false), new Part(SlotQuestion.SLOT, line(), false)));
  }

  private static AnswerForm line() {
    return new Text(Optional.empty(), OptionalInt.empty());
  }

  /** Of what is kept, not of what is typed. */
  private static Optional<String> pattern(TextFormat format) {
    return switch (format) {
      case PERSONAL_NUMBER, PERSONAL_NUMBER_ONLY, COORDINATION_NUMBER -> Optional.of("[0-9]{12}");
      case POSTAL_CODE -> Optional.of("[0-9]{5}");
      case ORGANISATION_NUMBER, CPR -> Optional.of("[0-9]{10}");
      case BANKGIRO -> Optional.of("[0-9]{7,8}");
      case PLUSGIRO -> Optional.of("[0-9]{2,8}");
      case CVR -> Optional.of("[0-9]{8}");
      case IBAN -> Optional.of("[A-Z]{2}[0-9]{2}[A-Z0-9]{11,30}");
      case BANK_ACCOUNT -> Optional.of("[0-9]{4}-[0-9]{5,11}");
      case NONE, EMAIL, PHONE, WEB_ADDRESS -> Optional.empty();
    };
  }

  /** All that have an answer, one after the other. */
  static Stream<Question> answered(List<Question> questions) {
    return questions.stream().filter(question -> !(of(question) instanceof Nothing));
  }
}
