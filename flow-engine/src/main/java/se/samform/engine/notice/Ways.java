package se.samform.engine.notice;

import java.util.Set;
import se.samform.core.notice.Channel;

/** The channels that a municipality has an operator's agreement for, besides mail and the desk. */
@FunctionalInterface
public interface Ways {

  Ways NONE = municipality -> Set.of();

  /** @param municipality by its short name */
  Set<Channel> of(String municipality);
}
