package se.samform.core.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import se.samform.core.answer.AnswerText;
import se.samform.core.answer.PartTexts;
import se.samform.core.answer.RowTitles;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupDisplay;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.Step;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.Tone;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.text.LocalText;

/**
 * Makes the questions of a page from a definition and what has been answered. Pure: the portal and the designer's live
 * form show the same.
 */
public final class QuestionViews {

  private static final LocalText YES = LocalText.of("Ja", "Yes", "نعم");
  private static final LocalText NO = LocalText.of("Nej", "No", "لا");

  private final Answered answered;
  private final LineViews lines;
  private final FileViews files;
  private final ChoiceViews choices;
  private final FieldViews fields;

  public QuestionViews(Answered answered) {
    this.answered = answered;
    this.lines = new LineViews(answered);
    this.files = new FileViews(answered);
    this.choices = new ChoiceViews(answered);
    this.fields = new FieldViews(answered);
  }

  /** The questions of this step, in page order; what a choice reveals stands inside it. */
  public List<QuestionView> of(Step step) {
    return run(answered.evaluation().shownQuestions(step), "", false);
  }

  private List<QuestionView> run(List<Question> questions, String prefix, boolean inner) {
    var views = new ArrayList<QuestionView>();
    for (int at = 0; at < questions.size(); ) {
      var question = questions.get(at);
      int end = hasChosen(prefix + question.id()) && !isTold(prefix + question.id()) ? Reveal.end(questions, at) : at + 1;
      views.add(view(question, frame(question, prefix, inner), run(questions.subList(at + 1, end), prefix, true)));
      at = end;
    }
    return views;
  }

  private boolean isTold(String path) {
    return answered.evaluation().isReadOnly(path);
  }

  private boolean hasChosen(String path) {
    return answered.evaluation().answer(path).isPresent();
  }

  private QuestionView view(Question question, Frame frame, List<QuestionView> revealed) {
    return isTold(frame.id())
        ? new QuestionView.Told(frame, text(question, frame.id()))
        : asked(question, frame, revealed);
  }

  private QuestionView asked(Question question, Frame frame, List<QuestionView> revealed) {
    return switch (question) {
      case TextQuestion q -> lines.text(q, frame);
      case LongTextQuestion q -> lines.longText(q, frame);
      case NumberQuestion q -> lines.number(q, frame);
      case DateQuestion q -> lines.date(q, frame);
      case YesNoQuestion q -> choices.radios(yesNo(), frame, revealed);
      case ChoiceQuestion q -> choices.choice(q, offered(frame), frame, revealed);
      case ChoicesQuestion q -> choices.choices(q, offered(frame), frame);
      case PersonQuestion q -> lines.person(q, frame);
      case FileQuestion q -> files.files(q, frame);
      case Information q -> notice(q, frame);
      case CalculatedValue q -> new QuestionView.Calculated(frame, text(q, frame.id()));
      case GroupQuestion q -> group(q, frame);
      case TimeQuestion q -> lines.time(q, frame);
      case MoneyQuestion q -> lines.money(q, frame);
      case StopQuestion q -> new QuestionView.Notice(frame, answered.phrase(q.text()), "stop", List.of());
      case ConsentQuestion q -> consent(q, frame);
      case DateRangeQuestion q -> lines.dateRange(q, frame);
      case RankedQuestion q -> ranks(q, frame);
      case FieldedQuestion q -> fields.view(q, frame);
      case TreeQuestion q -> new TreeViews(answered).tree(q, frame);
      case PricedQuestion q -> new PricedViews(answered).priced(q, frame);
      case SlotQuestion q -> new SlotViews(answered).slot(q, frame);
      case MapQuestion q -> new PlaceViews(answered).place(q, frame);
    };
  }

  private Frame frame(Question question, String prefix, boolean inner) {
    var ask = question.ask();
    var path = prefix + ask.id();
    var hint = ask.phrasing().hint().isEmpty() ? usualHint(question) : ask.phrasing().hint();
    return new Frame(
        path, answered.phrase(ask.phrasing().label()), answered.phrase(hint), answered.phrase(ask.phrasing().help()),
        answered.phrase(ask.phrasing().example()), isOptional(question, path), answered.errorsAt(path),
        inner, answered.fresh().contains(path));
  }

  /** A group says by its rows how many there must be. */
  private boolean isOptional(Question question, String path) {
    return question.isAnswerable()
        && !(question instanceof GroupQuestion)
        && !isTold(path)
        && !answered.evaluation().isRequired(path);
  }

  private static LocalText usualHint(Question question) {
    return question instanceof TextQuestion text ? FormatHints.of(text.format()) : LocalText.NONE;
  }

  private List<Option> offered(Frame frame) {
    return answered.evaluation().options(frame.id());
  }

  private static List<Option> yesNo() {
    return List.of(new Option(YesNoQuestion.YES, YES, LocalText.NONE), new Option(YesNoQuestion.NO, NO, LocalText.NONE));
  }

  private String text(Question question, String path) {
    return answered.evaluation().answer(path)
        .map(answer -> AnswerText.of(question, answer, answered.language())).orElse("");
  }

  private QuestionView notice(Information question, Frame frame) {
    var tone = question.tone() == Tone.WARNING ? "warning" : "info";
    var files = EnclosedView.of(question.files(), answered.language());
    return new QuestionView.Notice(frame, answered.phrase(question.text()), tone, files);
  }

  private QuestionView consent(ConsentQuestion question, Frame frame) {
    boolean isAgreed = answered.raw().at(frame.id()).contains(YesNoQuestion.YES);
    var box = new OptionView(
        frame.id(), YesNoQuestion.YES, answered.phrase(question.text()), Phrase.NONE, isAgreed, List.of());
    var paragraphs = question.paragraphs().stream()
        .map(each -> new ParagraphView(answered.phrase(each.title()), answered.phrase(each.text()))).toList();
    return new QuestionView.Consent(frame, paragraphs, box);
  }

  private QuestionView ranks(RankedQuestion question, Frame frame) {
    var typed = answered.raw().at(frame.id());
    var offered = offered(frame);
    var ranks = IntStream.range(0, question.max())
        .mapToObj(i -> rank(offered, frame, typed, i, !frame.optional() && i >= question.min())).toList();
    return new QuestionView.Ranks(frame, ranks);
  }

  private RankView rank(List<Option> offered, Frame frame, List<String> typed, int at, boolean isOptional) {
    var chosen = at < typed.size() ? typed.get(at) : "";
    var options = offered.stream().map(option -> new OptionView(
        "", option.id(), answered.phrase(option.label()), Phrase.NONE, option.id().equals(chosen), List.of())).toList();
    var label = Phrase.plain(PartTexts.rank(at + 1, answered.language()));
    return new RankView(at == 0 ? frame.id() : frame.id() + "_" + (at + 1), label, options, frame.isWrong() && isWrong(typed, at), isOptional);
  }

  /** Where something is chosen twice, the second time; else any rank. */
  private static boolean isWrong(List<String> typed, int at) {
    var twice = IntStream.range(0, typed.size()).filter(i -> !typed.get(i).isBlank() && typed.subList(0, i).contains(typed.get(i))).boxed().toList();
    return twice.isEmpty() || twice.contains(at);
  }

  private QuestionView table(GroupQuestion question, Frame frame) {
    var keys = answered.evaluation().rowsOf(frame.id());
    var rows = IntStream.range(0, keys.size()).mapToObj(i -> tableRow(question, frame.id(), keys.get(i), i + 1)).toList();
    var columns = question.questions().stream()
        .map(each -> answered.phrase(answered.evaluation().told(each.ask().phrasing().label(), frame.id()))).toList();
    return new QuestionView.Table(
        frame, columns, rows, mayGrow(question, keys.size()), mayShrink(question, keys.size()), answered.phrase(question.row()));
  }

  private TableRowView tableRow(GroupQuestion question, String group, String key, int number) {
    var row = row(question, group, key, number);
    var cells = question.questions().stream()
        .map(each -> row.questions().stream().filter(view -> view.frame().id().equals(row.path() + "." + each.id())).toList())
        .toList();
    return new TableRowView(row.path(), key, row.title(), cells);
  }

  private QuestionView group(GroupQuestion question, Frame frame) {
    if (question.display() == GroupDisplay.TABLE) {
      return table(question, frame);
    }
    var keys = answered.evaluation().rowsOf(frame.id());
    var rows = IntStream.range(0, keys.size()).mapToObj(i -> row(question, frame.id(), keys.get(i), i + 1)).toList();
    return new QuestionView.Group(
        frame, rows, mayGrow(question, keys.size()),
        mayShrink(question, keys.size()), answered.phrase(question.row()));
  }

  private RowView row(GroupQuestion question, String group, String key, int number) {
    var path = group + "." + key;
    return new RowView(
        path, key, RowTitles.of(question, key, number, answered.language()), run(answered.evaluation().shownQuestions(question, path), path + ".", true));
  }

  private static boolean mayGrow(GroupQuestion question, int rows) {
    return question.rows() instanceof Rows.Free free && rows < free.max();
  }

  private static boolean mayShrink(GroupQuestion question, int rows) {
    return question.rows() instanceof Rows.Free free && rows > free.min();
  }
}
