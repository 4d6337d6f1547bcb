package se.samform.core.answer;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileKind;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.OwnPattern;
import se.samform.core.form.OwnText;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.text.Language;

/** What is wrong as a plain sentence that tells how to mend it. Plain text: escape it where it is shown. */
public final class ProblemTexts {

  private ProblemTexts() {}

  public static String of(Problem problem, Question question, Language language) {
    return switch (problem) {
      case Problem.Missing p -> missing(p, question, language);
      case Problem.Malformed p -> say(language, "malformed." + p.kind().name());
      case Problem.TooLong p -> say(language, "too-long", p.max(), p.actual() - p.max());
      case Problem.TooManyDecimals p -> say(language, p.max() == 0 ? "whole-number" : "too-many-decimals", p.max());
      case Problem.TooSmall p -> say(language, "too-small", limit(p.min(), question, language));
      case Problem.TooLarge p -> say(language, "too-large", limit(p.max(), question, language));
      case Problem.TooEarly p -> say(language, "too-early", Wording.day(p.earliest(), language));
      case Problem.TooLate p -> say(language, "too-late", Wording.day(p.latest(), language));
      case Problem.BeforeTime p -> say(language, "before-time", p.earliest().toString());
      case Problem.AfterTime p -> say(language, "after-time", p.latest().toString());
      case Problem.Undecided p -> say(language, "undecided", asked(question, language));
      case Problem.Stopped p -> say(language, "stopped", asked(question, language));
      case Problem.NotAnOption p -> say(language, "not-an-option");
      case Problem.ChosenTwice p -> say(language, "chosen-twice", label(question, p.value(), language));
      case Problem.TooFew p -> say(language, tooFew(question), p.min());
      case Problem.TooMany p -> say(language, tooMany(question), p.max());
      case Problem.FileTooLarge p ->
          say(language, "file-too-large", p.name(), Wording.size(p.bytes(), language), Wording.size(p.max(), language));
      case Problem.WrongFileKind p -> say(language, "wrong-file-kind", p.name(), kinds(p.allowed()));
      case Problem.UnknownFile p -> say(language, "unknown-file");
      case Problem.AgainstPattern p -> patternMessage(question, language);
      case Problem.SignsTwice p -> say(language, "signs-twice");
      case Problem.SignsAnyway p -> say(language, "signs-anyway");
      case Problem.TooManyDays p -> say(language, "too-many-days", p.max(), p.actual());
      case Problem.TooYoung p -> say(language, "too-young", p.min());
      case Problem.TooOld p -> say(language, "too-old", p.max());
      case Problem.OutsideBounds p -> say(language, "outside-bounds");
    };
  }

  /** As it stands on the page: whoever reads the sentence has read that. */
  private static String asked(Question question, Language language) {
    return question.ask().phrasing().label().in(language);
  }

  private static String label(Question question, String option, Language language) {
    return question.options().stream().filter(each -> each.id().equals(option)).findFirst().map(each -> each.label().in(language)).orElse(option);
  }

  private static String missing(Problem.Missing problem, Question question, Language language) {
    if (!question.ask().phrasing().whenMissing().isEmpty() && isWhole(problem, question)) {
      return question.ask().phrasing().whenMissing().in(language);
    }
    return say(language, missingKey(problem, question), asked(question, language));
  }

  /** A time is missing by its day. */
  private static boolean isWhole(Problem.Missing problem, Question question) {
    return question instanceof SlotQuestion || last(problem.path()).equals(question.id());
  }

  private static String missingKey(Problem.Missing problem, Question question) {
    return switch (question) {
      case TextQuestion q -> "missing.text";
      case LongTextQuestion q -> "missing.text";
      case NumberQuestion q -> "missing.number";
      case DateQuestion q -> "missing.date";
      case YesNoQuestion q -> "missing.yes-no";
      case ChoiceQuestion q -> isOwn(problem, q) ? "missing.own" : "missing.choice";
      case ChoicesQuestion q -> isOwn(problem, q) ? "missing.own" : "missing.choices";
      case PersonQuestion q -> "missing." + last(problem.path());
      case FileQuestion q -> "missing.file";
      case Information q -> "missing.text";
      case CalculatedValue q -> "missing.number";
      case GroupQuestion q -> "missing.text";
      case TimeQuestion q -> "missing.time";
      case MoneyQuestion q -> "missing.money";
      case StopQuestion q -> "missing.text";
      case ConsentQuestion q -> "missing.consent";
      case DateRangeQuestion q -> "missing." + last(problem.path());
      case RankedQuestion q -> "missing.choices";
      case TreeQuestion q -> q.isSeveral() ? "missing.choices" : "missing.choice";
      case PricedQuestion q -> "missing.priced";
      case SlotQuestion q -> "missing.slot";
      case FieldedQuestion q -> last(problem.path()).equals(q.id()) ? "missing.choice" : "missing." + last(problem.path());
      case MapQuestion q -> q.exact() ? "missing.exact-place" : "missing.place";
    };
  }

  private static String tooFew(Question question) {
    return switch (question) {
      case GroupQuestion q -> "too-few-rows";
      case MapQuestion q -> "too-few-corners";
      case Question q -> "too-few";
    };
  }

  private static boolean isOwn(Problem.Missing problem, Question question) {
    return problem.path().endsWith(OwnText.pathAt(question.id()));
  }

  private static String patternMessage(Question question, Language language) {
    var pattern = question instanceof TextQuestion text ? text.pattern() : Optional.<OwnPattern>empty();
    return pattern.map(own -> own.message().in(language)).orElse("");
  }

  private static String limit(BigDecimal limit, Question question, Language language) {
    return question instanceof MoneyQuestion money
        ? Wording.money(limit, money.currency(), language)
        : Wording.number(limit, language);
  }

  private static String tooMany(Question question) {
    return switch (question) {
      case FileQuestion q -> "too-many-files";
      case GroupQuestion q -> "too-many-rows";
      case MapQuestion q -> "too-many-shapes";
      case Question q -> "too-many";
    };
  }

  private static String last(String path) {
    return path.substring(path.lastIndexOf('.') + 1);
  }

  private static String kinds(List<FileKind> kinds) {
    return kinds.stream().map(kind -> kind.name().toUpperCase(Locale.ROOT)).collect(Collectors.joining(", "));
  }

  private static String say(Language language, String key, Object... values) {
    return Messages.text(language, key, values);
  }
}
