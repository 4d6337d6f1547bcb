package se.samform.core.ui;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.PartTexts;
import se.samform.core.answer.TypedDay;
import se.samform.core.answer.TypedTime;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;

/** Questions that are answered by writing. */
final class LineViews {

  private final Answered answered;

  LineViews(Answered answered) {
    this.answered = answered;
  }

  QuestionView text(TextQuestion question, Frame frame) {
    return switch (question.format()) {
      case NONE -> line(frame, LineKind.TEXT, "");
      case PERSONAL_NUMBER -> line(frame, LineKind.DIGITS, "off");
      case EMAIL -> line(frame, LineKind.EMAIL, "email");
      case PHONE -> line(frame, LineKind.PHONE, "tel");
      case POSTAL_CODE -> line(frame, LineKind.DIGITS, "postal-code");
      case ORGANISATION_NUMBER, BANK_ACCOUNT, BANKGIRO, PLUSGIRO, CPR, CVR, PERSONAL_NUMBER_ONLY, COORDINATION_NUMBER -> line(frame, LineKind.DIGITS, "off");
      case IBAN -> line(frame, LineKind.NAME, "off");
      case WEB_ADDRESS -> line(frame, LineKind.WEB, "url");
    };
  }

  private QuestionView.Input line(Frame frame, LineKind kind, String autocomplete) {
    return new QuestionView.Input(frame, answered.typed(frame.id()), kind, autocomplete, Phrase.NONE, "", "");
  }

  QuestionView longText(LongTextQuestion question, Frame frame) {
    var value = answered.typed(frame.id());
    var text = value.replace("\r\n", "\n");
    return new QuestionView.LongText(
        frame, value, question.maxLength(), question.maxLength() - text.codePointCount(0, text.length()));
  }

  QuestionView number(NumberQuestion question, Frame frame) {
    boolean mayBeNegative = question.min().isEmpty() || question.min().get().signum() < 0;
    var unsigned = question.decimals() == 0 ? LineKind.DIGITS : LineKind.DECIMAL;
    var kind = mayBeNegative ? LineKind.SIGNED : unsigned;
    var unit = answered.phrase(question.unit());
    return new QuestionView.Input(frame, answered.typed(frame.id()), kind, "off", unit, "", "");
  }

  QuestionView money(MoneyQuestion question, Frame frame) {
    boolean mayBeNegative = question.min().isPresent() && question.min().get().signum() < 0;
    var kind = mayBeNegative ? LineKind.SIGNED : LineKind.DECIMAL;
    var sign = Phrase.plain(question.currency().sign());
    return new QuestionView.Input(frame, answered.typed(frame.id()), kind, "off", sign, "", "");
  }

  QuestionView time(TimeQuestion question, Frame frame) {
    return new QuestionView.Input(
        frame, TypedTime.forBrowser(answered.typed(frame.id())), LineKind.TIME, "off", Phrase.NONE, text(question.min()), text(question.max()));
  }

  private static String text(Optional<LocalTime> time) {
    return time.map(LocalTime::toString).orElse("");
  }

  QuestionView date(DateQuestion question, Frame frame) {
    return date(frame, question.min(), question.max());
  }

  private QuestionView.Input date(Frame frame, Optional<DateBound> min, Optional<DateBound> max) {
    var value = TypedDay.forBrowser(answered.typed(frame.id()));
    return new QuestionView.Input(frame, value, LineKind.DATE, "off", Phrase.NONE, day(min), day(max));
  }

  QuestionView dateRange(DateRangeQuestion question, Frame frame) {
    var from = end(question, DateRangeQuestion.FROM, false, frame);
    return new QuestionView.DateRange(frame, List.of(from, end(question, DateRangeQuestion.TO, question.open(), frame)));
  }

  private QuestionView.Input end(DateRangeQuestion question, String key, boolean isOptional, Frame range) {
    var path = range.id() + "." + key;
    var label = Phrase.plain(PartTexts.label(key, answered.language()));
    boolean isTold = isOptional && !range.optional();
    var frame = new Frame(path, label, Phrase.NONE, Phrase.NONE, Phrase.NONE, isTold, answered.errorsAt(path), true, false);
    return date(frame, question.min(), question.max());
  }

  private String day(Optional<DateBound> bound) {
    return bound.map(each -> each.on(answered.today()).toString()).orElse("");
  }

  QuestionView person(PersonQuestion question, Frame frame) {
    return new QuestionView.Person(
        frame, question.fields().stream().map(field -> field(question, field, frame.id())).toList());
  }

  private QuestionView.Input field(PersonQuestion question, PersonField field, String person) {
    var path = person + "." + field.key();
    var hint = field == PersonField.PERSONAL_NUMBER ? answered.phrase(FormatHints.TWELVE_DIGITS) : Phrase.NONE;
    var label = Phrase.plain(PartTexts.label(field.key(), answered.language()));
    var frame = new Frame(path, label, hint, Phrase.NONE, Phrase.NONE, question.isOptional(field), answered.errorsAt(path), true, false);
    return line(frame, kind(field), autocomplete(question, field, person));
  }

  private static LineKind kind(PersonField field) {
    return switch (field) {
      case FIRST_NAME, LAST_NAME, STREET, CITY -> LineKind.NAME;
      case PERSONAL_NUMBER, POSTAL_CODE -> LineKind.DIGITS;
      case EMAIL -> LineKind.EMAIL;
      case PHONE -> LineKind.PHONE;
    };
  }

  /** The person who is logged in has the browser's own data (WCAG 1.3.5); each other person has a section of their own. */
  private static String autocomplete(PersonQuestion question, PersonField field, String person) {
    var token = token(field);
    return question.prefill() || token.equals("off") ? token : "section-" + person.replace('.', '-') + " " + token;
  }

  private static String token(PersonField field) {
    return switch (field) {
      case FIRST_NAME -> "given-name";
      case LAST_NAME -> "family-name";
      case PERSONAL_NUMBER -> "off";
      case EMAIL -> "email";
      case PHONE -> "tel";
      case STREET -> "address-line1";
      case POSTAL_CODE -> "postal-code";
      case CITY -> "address-level2";
    };
  }
}
