package se.samform.core.ui;

import java.util.List;
import se.samform.core.answer.FreeTime;

/**
 * What a calendar offers, as a page asked for it.
 *
 * @param down whether it did not answer
 */
public record FreeTimes(boolean down, List<FreeTime> all) {

  public static final FreeTimes DOWN = new FreeTimes(true, List.of());

  public FreeTimes {
    all = List.copyOf(all);
  }
}
