package se.samform.core.answer;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.DateBound;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TimeQuestion;

/** Reads a time in a calendar, or the wish for one: each part on its own. Without a day it is none. */
final class SlotReader implements AnswerReader {

  private final SlotQuestion question;
  private final TimeReader time;

  SlotReader(SlotQuestion question) {
    this.question = question;
    this.time = new TimeReader(new TimeQuestion(question.ask(), Optional.empty(), Optional.empty()));
  }

  @Override
  public List<Problem> missing(String at) {
    return List.of(new Problem.Missing(at + "." + SlotQuestion.DAY));
  }

  @Override
  public Reading read(String at, Given given) {
    if (question.pathsAt(at).stream().flatMap(path -> given.raw().at(path).stream()).allMatch(Characters::isBlank)) {
      return Reading.BLANK;
    }
    var problems = new ArrayList<Problem>();
    var read = new Answer.Slot(
        part(day(given).read(at + "." + SlotQuestion.DAY, given), problems).map(Answer.Date.class::cast).map(Answer.Date::value),
        time(at + "." + SlotQuestion.START, given, problems),
        time(at + "." + SlotQuestion.END, given, problems),
        line(at + "." + SlotQuestion.PLACE, given, problems),
        line(at + "." + SlotQuestion.SLOT, given, problems));
    if (given.raw().at(at + "." + SlotQuestion.DAY).stream().allMatch(Characters::isBlank)) {
      problems.addAll(missing(at));
    }
    return problems.isEmpty() ? new Reading.Read(read) : new Reading.PartlyRead(read, problems);
  }

  /** Also of a case that is supplemented, what was offered when it came in, and all that has been since. */
  private DateReader day(Given given) {
    return new DateReader(Optional.of(question.first()), Optional.of(new DateBound.Fixed(question.last().on(given.facts().now()))));
  }

  private Optional<LocalTime> time(String path, Given given, List<Problem> problems) {
    return part(time.read(path, given), problems).map(Answer.Time.class::cast).map(Answer.Time::value);
  }

  private static Optional<String> line(String path, Given given, List<Problem> problems) {
    var texts = given.raw().at(path);
    if (texts.size() > 1) {
      problems.add(new Problem.Malformed(path, Malformation.SEVERAL_ANSWERS));
      return Optional.empty();
    }
    if (texts.isEmpty() || Characters.isBlank(texts.getFirst())) {
      return Optional.empty();
    }
    return switch (OneLine.read(path, texts.getFirst(), SlotQuestion.LONGEST, TextFormat.NONE)) {
      case OneLine.Fine(var value) -> Optional.of(value);
      case OneLine.Wrong(var problem) -> {
        problems.add(problem);
        yield Optional.empty();
      }
    };
  }

  private static Optional<Answer> part(Reading reading, List<Problem> problems) {
    return switch (reading) {
      case Reading.Read(var answer) -> Optional.of(answer);
      case Reading.Blank blank -> Optional.empty();
      case Reading.Refused(var refused) -> none(refused, problems);
      case Reading.PartlyRead(var fine, var wrong) -> none(wrong, problems);
    };
  }

  private static Optional<Answer> none(List<Problem> wrong, List<Problem> problems) {
    problems.addAll(wrong);
    return Optional.empty();
  }
}
