package se.samform.core.form;

import java.util.List;
import java.util.function.UnaryOperator;
import se.samform.core.text.LocalText;

/** The same question in other words, or asked in another way. */
public final class Retold {

  private Retold() {}

  /** Label, hint, help, what to say when it is missing, the text of information and stops, the labels of options: the texts that may show answers. */
  public static Question of(Question question, UnaryOperator<LocalText> change) {
    return of(question, ask(question.ask(), change), change);
  }

  /** With what every question has exchanged for this. */
  public static Question with(Question question, Ask ask) {
    return of(question, ask, UnaryOperator.identity());
  }

  private static Question of(Question question, Ask ask, UnaryOperator<LocalText> change) {
    return switch (question) {
      case TextQuestion q -> new TextQuestion(ask, q.maxLength(), q.format(), q.pattern());
      case LongTextQuestion q -> new LongTextQuestion(ask, q.maxLength());
      case NumberQuestion q -> new NumberQuestion(ask, q.decimals(), q.min(), q.max(), q.unit());
      case DateQuestion q -> new DateQuestion(ask, q.min(), q.max());
      case YesNoQuestion q -> new YesNoQuestion(ask);
      case ChoiceQuestion q -> new ChoiceQuestion(ask, options(q.options(), change), q.display(), q.sort(), q.own());
      case ChoicesQuestion q -> new ChoicesQuestion(
          ask, options(q.options(), change), q.min(), q.max(), q.sort(), q.own());
      case PersonQuestion q -> new PersonQuestion(ask, q.parts(), q.optionalParts(), q.prefill(), q.signs());
      case FileQuestion q -> new FileQuestion(ask, q.maxCount(), q.maxBytes(), q.kinds());
      case Information q -> new Information(ask, change.apply(q.text()), q.tone(), q.files());
      case CalculatedValue q -> new CalculatedValue(
          ask, q.formula(), q.result(), q.decimals(), q.unit(), q.currency(), q.words(), q.onPage());
      case GroupQuestion q -> new GroupQuestion(ask, q.questions(), q.rows(), q.row(), q.display());
      case TimeQuestion q -> new TimeQuestion(ask, q.min(), q.max());
      case MoneyQuestion q -> new MoneyQuestion(ask, q.currency(), q.min(), q.max());
      case StopQuestion q -> new StopQuestion(ask, change.apply(q.text()));
      case ConsentQuestion q -> new ConsentQuestion(ask, q.text(), q.paragraphs());
      case DateRangeQuestion q -> new DateRangeQuestion(ask, q.min(), q.max(), q.maxDays(), q.open());
      case RankedQuestion q -> new RankedQuestion(ask, options(q.options(), change), q.min(), q.max());
      case OrganisationQuestion q -> new OrganisationQuestion(ask, q.parts(), q.optionalParts());
      case AddressQuestion q -> new AddressQuestion(ask, q.parts());
      case EmployeeQuestion q -> new EmployeeQuestion(ask);
      case ChildQuestion q -> new ChildQuestion(ask, q.minAge(), q.maxAge(), q.guardianContact());
      case ListQuestion q -> new ListQuestion(ask, q.source(), q.display());
      case TreeQuestion q -> new TreeQuestion(ask, q.nodes(), q.leavesOnly(), q.max());
      case PricedQuestion q -> new PricedQuestion(ask, q.items(), q.currency());
      case SlotQuestion q -> new SlotQuestion(ask, q.calendar(), q.from(), q.days());
      case MapQuestion q -> new MapQuestion(ask, q.shapes(), q.max(), q.exact(), q.start(), q.bounds());
    };
  }

  private static Ask ask(Ask ask, UnaryOperator<LocalText> change) {
    var words = ask.phrasing();
    return ask.with(new Phrasing(
        change.apply(words.label()),
        change.apply(words.hint()),
        change.apply(words.help()),
        words.example(),
        words.shortName(),
        change.apply(words.whenMissing())));
  }

  private static List<Option> options(List<Option> options, UnaryOperator<LocalText> change) {
    return options.stream()
        .map(option -> new Option(option.id(), change.apply(option.label()), option.hint(), option.shown()))
        .toList();
  }
}
