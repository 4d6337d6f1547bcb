package se.samform.core.answer;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.DateRangeQuestion;

/** Reads the first and the last day each on its own, then how they lie to each other. What is wrong then is told of the last. */
final class DateRangeReader implements AnswerReader {

  private static final String FROM = "." + DateRangeQuestion.FROM;
  private static final String TO = "." + DateRangeQuestion.TO;

  private final DateRangeQuestion question;
  private final DateReader day;

  DateRangeReader(DateRangeQuestion question) {
    this.question = question;
    this.day = new DateReader(question.min(), question.max());
  }

  @Override
  public List<Problem> missing(String at) {
    var from = new Problem.Missing(at + FROM);
    return question.open() ? List.of(from) : List.of(from, new Problem.Missing(at + TO));
  }

  @Override
  public Reading read(String at, Given given) {
    var from = day.read(at + FROM, given);
    var to = day.read(at + TO, given);
    if (from instanceof Reading.Blank && to instanceof Reading.Blank) {
      return Reading.BLANK;
    }
    var problems = new ArrayList<Problem>();
    var first = dayOf(from, at + FROM, false, problems);
    var last = dayOf(to, at + TO, question.open(), problems);
    var order = first.isPresent() && last.isPresent() ? order(at + TO, first.get(), last.get()) : Optional.<Problem>empty();
    order.ifPresent(problems::add);
    var range = new Answer.DateRange(first, order.isPresent() ? Optional.empty() : last);
    return problems.isEmpty() ? new Reading.Read(range) : new Reading.PartlyRead(range, problems);
  }

  private static Optional<LocalDate> dayOf(Reading reading, String path, boolean mayBeBlank, List<Problem> problems) {
    switch (reading) {
      case Reading.Read(Answer.Date(LocalDate date)) -> {
        return Optional.of(date);
      }
      case Reading.Refused refused -> problems.addAll(refused.problems());
      case Reading.Blank blank when !mayBeBlank -> problems.add(new Problem.Missing(path));
      case Reading.Blank blank -> {}
      case Reading.Read read -> throw new IllegalStateException("Not a day: " + read);
      case Reading.PartlyRead partly -> throw new IllegalStateException("A day has no parts: " + partly);
    }
    return Optional.empty();
  }

  private Optional<Problem> order(String path, LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      return Optional.of(new Problem.TooEarly(path, first));
    }
    long days = ChronoUnit.DAYS.between(first, last) + 1;
    boolean isTooLong = question.maxDays().isPresent() && days > question.maxDays().getAsInt();
    return isTooLong ? Optional.of(new Problem.TooManyDays(path, question.maxDays().getAsInt(), days)) : Optional.empty();
  }
}
