package se.samform.core.notice;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody settled for themselves.
 *
 * @param off what a citizen doesn't want, by kind and channel
 * @param often what an officer settled of mail, by kind
 */
public record Wishes(Map<EventKind, Set<Channel>> off, Map<EventKind, Frequency> often, QuietHours quiet) {

  /** Mail doesn't wake anybody; see {@link Planner} for SMS. */
  public static final Wishes NONE = new Wishes(Map.of(), Map.of(), QuietHours.NEVER);

  public Wishes {
    off = Map.copyOf(off);
    often = Map.copyOf(often);
  }

  public boolean isWanted(EventKind kind, Channel channel) {
    return !off.getOrDefault(kind, Set.of()).contains(channel);
  }

  public Frequency often(EventKind kind) {
    return Optional.ofNullable(often.get(kind)).orElse(Frequency.AT_ONCE);
  }
}
