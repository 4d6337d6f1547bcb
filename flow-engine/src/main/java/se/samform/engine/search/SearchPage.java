package se.samform.engine.search;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.id.CaseId;

/**
 * Cases that were found, newest first.
 *
 * @param next where to go on, if there may be more. A page that isn't full may have a next one: no more are looked
 *     through at a time than an officer would wait for
 */
public record SearchPage(List<Hit> hits, Optional<Long> next) {

  public SearchPage {
    hits = List.copyOf(hits);
  }

  /** @param sources where in it the words stand */
  public record Hit(CaseId id, long number, Set<Source> sources) {}
}
