package se.samform.core.answer;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.SlotQuestion;

/**
 * A time in a calendar that an answer has, as the calendar told it. Only that is one: a time that was typed or changed since
 * is a wish.
 *
 * @param place where, empty if nothing is said
 * @param until when it is free again by itself; empty where the calendar didn't say
 */
public record HeldTime(String slot, LocalDate day, LocalTime start, LocalTime end, String place, Optional<Instant> until) {

  /** Where it stands among what was looked up until when it is kept. No answer has this path. */
  public static String untilAt(String path) {
    return path + ".until";
  }

  /** @param path of the question */
  public static Optional<HeldTime> of(RawAnswers answers, LookedUp looked, String path) {
    boolean isTold = Stream.of(SlotQuestion.SLOT, SlotQuestion.DAY, SlotQuestion.START, SlotQuestion.END)
        .map(key -> path + "." + key).allMatch(each -> looked.isTold(answers, each));
    boolean hasPlace = answers.at(path + "." + SlotQuestion.PLACE).isEmpty() || looked.isTold(answers, path + "." + SlotQuestion.PLACE);
    return isTold && hasPlace ? Optional.of(read(answers, looked, path)) : Optional.empty();
  }

  private static HeldTime read(RawAnswers answers, LookedUp looked, String path) {
    var until = Optional.ofNullable(looked.looks().get(untilAt(path))).map(Look::texts).map(List::getFirst).map(Instant::parse);
    return new HeldTime(
        first(answers, path + "." + SlotQuestion.SLOT), LocalDate.parse(first(answers, path + "." + SlotQuestion.DAY)),
        LocalTime.parse(first(answers, path + "." + SlotQuestion.START)), LocalTime.parse(first(answers, path + "." + SlotQuestion.END)),
        answers.at(path + "." + SlotQuestion.PLACE).stream().findFirst().orElse(""), until);
  }

  private static String first(RawAnswers answers, String path) {
    return answers.at(path).getFirst();
  }
}
