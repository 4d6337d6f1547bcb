package se.samform.core.flow;

import se.samform.core.notice.EventKind;

/**
 * Of what those who work with a case are told.
 *
 * @param seq number of the event that it came with
 * @param what the task that somebody has, or {@link #UNIT}; empty for anything else
 */
public record DeskNews(EventKind kind, int seq, String what) {

  /** That it is for all of the unit, whoever has the case. */
  public static final String UNIT = "unit";
}
