package se.samform.core.ui;

import java.util.List;

/**
 * The free times of a day.
 *
 * @param elementId of the heading
 * @param open whether they are seen from the beginning
 */
public record SlotDayView(String elementId, Phrase day, boolean open, List<OptionView> times) {
  public SlotDayView {
    times = List.copyOf(times);
  }
}
