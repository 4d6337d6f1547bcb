package se.samform.core.flow;

import java.util.List;
import se.samform.core.text.LocalText;

/**
 * Where a case is.
 *
 * @param text what it means to the citizen
 * @param next ids of the statuses that an officer may set from here
 */
public record Status(String id, StatusKind kind, LocalText title, LocalText text, List<String> next, StatusTerms terms) {

  public Status {
    next = List.copyOf(next);
  }

  /** On the usual terms. */
  public Status(String id, StatusKind kind, LocalText title, LocalText text, List<String> next) {
    this(id, kind, title, text, next, StatusTerms.USUAL);
  }

  public boolean mayBecome(String status) {
    return next.contains(status);
  }
}
