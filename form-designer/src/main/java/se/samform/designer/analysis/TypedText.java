package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerReader;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.Problem;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Reading;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.OwnText;
import se.samform.core.form.Question;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;

/**
 * How a text would be typed at a path so that what is kept of it is compared as that text; also where that hangs on what is
 * typed beside it.
 */
final class TypedText {

  /** So many signs in Unicode's form C may come of one, and no more. */
  private static final int MOST_OF_ONE = 3;
  /** What is written with signs before this one has no fewer in form C. */
  private static final int FIRST_THAT_MIXES = 0x300;

  private final Question question;
  private final String path;
  private final LocalDate today;

  private TypedText(Question question, String path, LocalDate today) {
    this.question = question;
    this.path = path;
    this.today = today;
  }

  static TypedText at(Question question, String path, LocalDate today) {
    return path.equals(OwnText.pathAt(question.id()))
        ? new TypedText(new TextQuestion(question.ask(), OwnText.MAX_LENGTH, TextFormat.NONE, Optional.empty()), question.id(), today)
        : new TypedText(question, path, today);
  }

  /** As it stands; or without hyphens, where it is kept with some and may be no longer. Empty where it is refused either way. */
  Optional<String> of(String text) {
    return Stream.of(text, text.replace("-", "")).filter(typed -> isKept(read(typed), text)).findFirst();
  }

  /** Whether it is refused only as too long, and fewer signs that are typed may come to it. */
  boolean mayComeOfLess(String text) {
    return text.codePoints().anyMatch(sign -> sign >= FIRST_THAT_MIXES)
        && problems(read(text)).stream().anyMatch(problem -> problem instanceof Problem.TooLong(var at, int most, int length) && length <= MOST_OF_ONE * most);
  }

  private Reading read(String typed) {
    return AnswerReader.of(question).read(question.id(), new Given(new RawAnswers(Map.of(path, List.of(typed))), new Facts(today)));
  }

  private boolean isKept(Reading reading, String text) {
    var answer = switch (reading) {
      case Reading.Read(Answer whole) -> whole;
      case Reading.PartlyRead(Answer.Composite fine, List<?> problems) -> fine;
      case Reading.Blank blank -> null;
      case Reading.Refused refused -> null;
    };
    var kept = path.equals(question.id()) || !(answer instanceof Answer.Composite whole) ? answer : whole.part(path.substring(question.id().length() + 1));
    boolean isIdle = reading instanceof Reading.Blank && question instanceof FieldedQuestion;
    return isIdle || kept instanceof Answer.Text(String value) && Words.isSame(value, text);
  }

  private static List<Problem> problems(Reading reading) {
    return switch (reading) {
      case Reading.Refused(var problems) -> problems;
      case Reading.PartlyRead(var fine, var problems) -> problems;
      case Reading.Read read -> List.of();
      case Reading.Blank blank -> List.of();
    };
  }
}
