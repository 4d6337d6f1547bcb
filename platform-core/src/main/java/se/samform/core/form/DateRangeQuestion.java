package se.samform.core.form;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import se.samform.core.logic.ValueKind;

/**
 * A period: its first and its last day, both of them in it. Both lie within the limits.
 *
 * @param maxDays so many days it may have, the first and the last counted; empty for any number
 * @param open whether the last day may be left out
 */
public record DateRangeQuestion(
    Ask ask, Optional<DateBound> min, Optional<DateBound> max, OptionalInt maxDays, boolean open) implements Question {

  public static final String FROM = "from";
  public static final String TO = "to";

  @Override
  public List<String> paths() {
    return List.of(id() + "." + FROM, id() + "." + TO);
  }

  @Override
  public Map<String, ValueKind> partKinds() {
    return Map.of(FROM, ValueKind.DATE, TO, ValueKind.DATE);
  }
}
