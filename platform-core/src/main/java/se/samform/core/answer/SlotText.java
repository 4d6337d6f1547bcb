package se.samform.core.answer;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.text.Language;

/** A time in a calendar as people read it: when, where, and whether it is but a wish. */
public final class SlotText {

  private SlotText() {}

  static String of(Answer.Slot slot, Language language) {
    var wish = slot.isWish() ? Optional.of(Messages.text(language, "slot.wish")) : Optional.<String>empty();
    return Stream.of(Optional.of(when(slot, language)), slot.place(), wish).flatMap(Optional::stream).collect(Collectors.joining("\n"));
  }

  /** {@code måndag 11 januari 2027, 09:00–09:30}. */
  public static String when(Answer.Slot slot, Language language) {
    var day = slot.day().map(each -> Wording.weekday(each, language));
    var hours = Stream.of(slot.start(), slot.end()).flatMap(Optional::stream).map(Object::toString).collect(Collectors.joining("–"));
    return Stream.concat(day.stream(), Stream.of(hours).filter(text -> !text.isEmpty())).collect(Collectors.joining(", "));
  }
}
