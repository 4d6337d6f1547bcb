package se.samform.core.register;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Times that somebody can have to themselves. */
public interface Calendar {

  /** The free times of these days, both included, the soonest first. Never old: it is asked each time. */
  Lookup<List<Slot>> free(LocalDate from, LocalDate to);

  /**
   * Keeps a time for somebody who has not handed in yet; it is free again by itself some minutes later.
   *
   * @param booking whose it is: the same again holds it longer, and lets go of another time that it held
   */
  Lookup<Booking> hold(UUID booking, String slot);

  /** Books it for good. The same again changes nothing. */
  Lookup<Booking> book(UUID booking, String slot);

  /** Lets go of whatever this booking has; of none too. */
  Lookup<Booking> cancel(UUID booking);
}
