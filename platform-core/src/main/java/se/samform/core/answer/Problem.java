package se.samform.core.answer;

import java.math.BigDecimal;
import java.time.LocalDate;
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

  record NotAnOption(String path, String value) implements Problem {}

  record TooFew(String path, int min, int actual) implements Problem {}

  record TooMany(String path, int max, int actual) implements Problem {}

  record FileTooLarge(String path, String name, long bytes, long max) implements Problem {}

  record WrongFileKind(String path, String name, List<FileKind> allowed) implements Problem {}

  /** No such file has been received for this draft. */
  record UnknownFile(String path, String id) implements Problem {}

  /** A place outside the part of the Earth that is asked about. */
  record OutsideBounds(String path) implements Problem {}
}
