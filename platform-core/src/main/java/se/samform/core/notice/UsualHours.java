package se.samform.core.notice;

import java.time.LocalTime;
import java.util.Optional;

/**
 * What holds for who settled nothing for themselves; empty where the platform's hours hold.
 *
 * @param quiet when no text message rings, and no officer gets mail
 * @param digestAt when what is gathered goes
 */
public record UsualHours(Optional<QuietHours> quiet, Optional<LocalTime> digestAt) {

  public static final UsualHours NONE = new UsualHours(Optional.empty(), Optional.empty());

  public LocalTime digest() {
    return digestAt.orElse(Planner.MORNING);
  }
}
