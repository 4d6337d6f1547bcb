package se.samform.core.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.PersonTexts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Wording;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceDisplay;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.Tone;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Evaluation;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * Makes the questions of a page from a definition and what has been answered. Pure: the portal and the designer's live
 * form show the same.
 */
public final class QuestionViews {

  private static final LocalText TWELVE_DIGITS =
      LocalText.of("Tolv siffror, till exempel 19900101-2385", "Twelve digits, for example 19900101-2385");
  private static final LocalText YES = LocalText.of("Ja", "Yes");
  private static final LocalText NO = LocalText.of("Nej", "No");

  /**
   * What is on the page besides the definition.
   *
   * @param errors sentences by the path of the field
   * @param fresh ids of the questions that have come because of the answers just posted
   */
  public record Answered(
      RawAnswers raw, Map<UUID, FileRef> files, Evaluation evaluation, Map<String, List<String>> errors, Set<String> fresh) {
    public Answered {
      files = Map.copyOf(files);
      errors = Map.copyOf(errors);
      fresh = Set.copyOf(fresh);
    }
  }

  private final Answered answered;
  private final Language language;
  private final LocalDate today;

  public QuestionViews(Answered answered, Language language, LocalDate today) {
    this.answered = answered;
    this.language = language;
    this.today = today;
  }

  /** Those questions, in page order; what a choice reveals stands inside it. */
  public List<QuestionView> of(List<Question> shown) {
    return run(shown, false);
  }

  private List<QuestionView> run(List<Question> questions, boolean inner) {
    var views = new ArrayList<QuestionView>();
    for (int at = 0; at < questions.size(); ) {
      int end = hasChosen(questions.get(at)) ? Reveal.end(questions, at) : at + 1;
      views.add(view(questions.get(at), inner, run(questions.subList(at + 1, end), true)));
      at = end;
    }
    return views;
  }

  private boolean hasChosen(Question question) {
    return answered.evaluation().answer(question.id()).isPresent();
  }

  private QuestionView view(Question question, boolean inner, List<QuestionView> revealed) {
    var frame = frame(question, inner);
    return switch (question) {
      case TextQuestion q -> text(q, frame);
      case LongTextQuestion q -> longText(q, frame);
      case NumberQuestion q -> number(q, frame);
      case DateQuestion q -> date(q, frame);
      case YesNoQuestion q -> new QuestionView.Radios(frame, options(q.id(), yesNo(), revealed));
      case ChoiceQuestion q -> choice(q, frame, revealed);
      case ChoicesQuestion q -> new QuestionView.Checkboxes(frame, options(q.id(), q.options(), List.of()));
      case PersonQuestion q -> new QuestionView.Person(frame, q.fields().stream().map(field -> field(q, field)).toList());
      case FileQuestion q -> new QuestionView.Files(frame, files(q), limits(q));
      case Information q -> new QuestionView.Notice(frame, phrase(q.text()), q.tone() == Tone.WARNING ? "warning" : "info");
      case CalculatedValue q -> new QuestionView.Calculated(frame, calculated(q));
    };
  }

  private Frame frame(Question question, boolean inner) {
    var ask = question.ask();
    boolean isOptional = question.isAnswerable() && !answered.evaluation().isRequired(ask.id());
    var hint = ask.hint().isEmpty() && isPersonalNumber(question) ? TWELVE_DIGITS : ask.hint();
    return new Frame(
        ask.id(), phrase(ask.label()), phrase(hint), isOptional, errors(ask.id()), inner, answered.fresh().contains(ask.id()));
  }

  private static boolean isPersonalNumber(Question question) {
    return question instanceof TextQuestion text && text.format() == TextFormat.PERSONAL_NUMBER;
  }

  private QuestionView text(TextQuestion question, Frame frame) {
    return switch (question.format()) {
      case NONE -> line(frame, LineKind.TEXT, "");
      case PERSONAL_NUMBER -> line(frame, LineKind.DIGITS, "off");
      case EMAIL -> line(frame, LineKind.EMAIL, "email");
      case PHONE -> line(frame, LineKind.PHONE, "tel");
      case POSTAL_CODE -> line(frame, LineKind.DIGITS, "postal-code");
    };
  }

  private QuestionView.Input line(Frame frame, LineKind kind, String autocomplete) {
    return new QuestionView.Input(frame, typed(frame.id()), kind, autocomplete, Phrase.NONE, "", "");
  }

  private QuestionView longText(LongTextQuestion question, Frame frame) {
    var value = typed(question.id());
    int length = value.replace("\r\n", "\n").codePointCount(0, value.replace("\r\n", "\n").length());
    return new QuestionView.LongText(frame, value, question.maxLength(), question.maxLength() - length);
  }

  private QuestionView number(NumberQuestion question, Frame frame) {
    boolean mayBeNegative = question.min().isEmpty() || question.min().get().signum() < 0;
    var unsigned = question.decimals() == 0 ? LineKind.DIGITS : LineKind.DECIMAL;
    var kind = mayBeNegative ? LineKind.SIGNED : unsigned;
    return new QuestionView.Input(frame, typed(question.id()), kind, "off", phrase(question.unit()), "", "");
  }

  private QuestionView date(DateQuestion question, Frame frame) {
    return new QuestionView.Input(
        frame, typed(question.id()), LineKind.DATE, "off", Phrase.NONE, day(question.min()), day(question.max()));
  }

  private String day(java.util.Optional<DateBound> bound) {
    return bound.map(each -> each.on(today).toString()).orElse("");
  }

  private QuestionView choice(ChoiceQuestion question, Frame frame, List<QuestionView> revealed) {
    var options = options(question.id(), question.options(), revealed);
    return question.display() == ChoiceDisplay.RADIO
        ? new QuestionView.Radios(frame, options)
        : new QuestionView.Dropdown(frame, options);
  }

  private static List<Option> yesNo() {
    return List.of(new Option(YesNoQuestion.YES, YES, LocalText.NONE), new Option(YesNoQuestion.NO, NO, LocalText.NONE));
  }

  private List<OptionView> options(String question, List<Option> options, List<QuestionView> revealed) {
    var chosen = answered.raw().at(question);
    return IntStream.range(0, options.size()).mapToObj(i -> {
      var option = options.get(i);
      boolean isChosen = chosen.contains(option.id());
      return new OptionView(i == 0 ? question : question + "_" + option.id(), option.id(), phrase(option.label()),
          phrase(option.hint()), isChosen, isChosen ? revealed : List.of());
    }).toList();
  }

  private QuestionView.Input field(PersonQuestion question, PersonField field) {
    var path = question.path(field);
    var hint = field == PersonField.PERSONAL_NUMBER ? phrase(TWELVE_DIGITS) : Phrase.NONE;
    var frame = new Frame(
        path, Phrase.plain(PersonTexts.label(field, language)), hint, question.isOptional(field), errors(path), true, false);
    return line(frame, kind(field), autocomplete(question, field));
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
  private static String autocomplete(PersonQuestion question, PersonField field) {
    var token = token(field);
    return question.prefill() || token.equals("off") ? token : "section-" + question.id() + " " + token;
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

  private List<FileView> files(FileQuestion question) {
    return answered.raw().at(question.id()).stream()
        .flatMap(id -> received(id).map(file -> new FileView(id, file.name(), Wording.size(file.bytes(), language))))
        .toList();
  }

  private Stream<FileRef> received(String id) {
    return answered.files().values().stream().filter(file -> file.id().toString().equals(id));
  }

  private FileLimits limits(FileQuestion question) {
    var kinds = question.kinds().stream().sorted(Comparator.naturalOrder()).toList();
    return new FileLimits(
        question.maxCount(), kinds.stream().map(FileKind::name).collect(Collectors.joining(", ")),
        Wording.size(question.maxBytes(), language), kinds.stream().map(FileKind::mime).collect(Collectors.joining(",")));
  }

  private String calculated(CalculatedValue question) {
    return answered.evaluation().answer(question.id()).map(answer -> AnswerText.of(question, answer, language)).orElse("");
  }

  private String typed(String path) {
    var texts = answered.raw().at(path);
    return texts.isEmpty() ? "" : texts.getFirst();
  }

  private List<String> errors(String path) {
    return answered.errors().getOrDefault(path, List.of());
  }

  private Phrase phrase(LocalText text) {
    return Phrase.of(text, language);
  }
}
