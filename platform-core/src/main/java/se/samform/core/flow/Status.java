package se.samform.core.flow;

import java.util.List;
import se.samform.core.text.LocalText;

/**
 * Where a case is.
 *
 * @param text what it means to the citizen
 * @param next ids of the statuses that may follow
 */
public record Status(String id, StatusKind kind, LocalText title, LocalText text, List<String> next) {

  public Status {
    next = List.copyOf(next);
  }

  public boolean mayBecome(String status) {
    return next.contains(status);
  }
}
