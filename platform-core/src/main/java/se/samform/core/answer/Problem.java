package se.samform.core.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import se.samform.core.form.FileKind;

/** What is wrong with an answer. The path tells the field: {@code grade}, {@code applicant.email}. */
public sealed interface Problem {

  String path();

  record Missing(String path) implements Problem {}

  record Malformed(String path, Malformation kind) implements Problem {}

  /** Lengths in code points. */
  record TooLong(String path, int max, int actual) implements Problem {}

  record TooManyDecimals(String path, int max) implements Problem {}

  record TooSmall(String path, BigDecimal min) implements Problem {}

  record TooLarge(String path, BigDecimal max) implements Problem {}

  record TooEarly(String path, LocalDate earliest) implements Problem {}

  record TooLate(String path, LocalDate latest) implements Problem {}

  record BeforeTime(String path, LocalTime earliest) implements Problem {}

  record AfterTime(String path, LocalTime latest) implements Problem {}

  /** Nothing can be handed in as long as this is shown. */
  record Stopped(String path) implements Problem {}

  /** A calculated value that cannot be worked out, so that nothing can be handed in. */
  record Undecided(String path, Why why) implements Problem {

    /** For the operator. */
    public enum Why {
      DIVIDED_BY_ZERO,
      /** More than 18 digits before the point. */
      TOO_LARGE,
      /** Several rules of a table of which only one may hold. */
      SEVERAL_RULES,
      /** A day more than 100,000 days, months or years away. */
      NO_SUCH_DAY
    }
  }

  /** A period of so many days, the first and the last counted. */
  record TooManyDays(String path, int max, long actual) implements Problem {}

  /** Not as the municipality's own pattern wants it. */
  record AgainstPattern(String path) implements Problem {}

  /** Somebody is named twice among those who must sign. */
  record SignsTwice(String path) implements Problem {}

  /** Who hands in is named among the others who must sign. */
  record SignsAnyway(String path) implements Problem {}

  record NotAnOption(String path, String value) implements Problem {}

  /** The same option at two ranks. */
  record ChosenTwice(String path, String value) implements Problem {}

  record TooFew(String path, int min, int actual) implements Problem {}

  record TooMany(String path, int max, int actual) implements Problem {}

  record FileTooLarge(String path, String name, long bytes, long max) implements Problem {}

  record WrongFileKind(String path, String name, List<FileKind> allowed) implements Problem {}

  /** @param min in whole years */
  record TooYoung(String path, int min) implements Problem {}

  /** @param max in whole years */
  record TooOld(String path, int max) implements Problem {}

  /** No such file has been received for this draft. */
  record UnknownFile(String path, String id) implements Problem {}
}
