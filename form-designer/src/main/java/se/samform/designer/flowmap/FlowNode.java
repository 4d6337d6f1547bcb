package se.samform.designer.flowmap;

import java.util.List;
import java.util.Optional;
import se.samform.core.flow.StatusKind;
import se.samform.core.text.LocalText;

/**
 * Something that ways lead from or to.
 *
 * @param kind of a status; nothing of what is none
 * @param there what happens or holds there
 * @param at where it stands, as a JSON pointer into the published format
 */
public record FlowNode(String id, Optional<StatusKind> kind, LocalText title, List<Item> there, String at) {

  /** Where somebody fills in the form. No status has such an id. */
  public static final String START = "@start";

  /** The day on which the case is opened. */
  public static final String OPENED = "@opened";

  /** The day on which people are promised a decision. */
  public static final String PROMISE = "@promise";

  /** The last day of what is granted. */
  public static final String VALID_UNTIL = "@valid-until";

  public FlowNode {
    there = List.copyOf(there);
  }

  public boolean isStatus() {
    return kind.isPresent();
  }

  /** @param at where it stands, as a JSON pointer */
  public record Item(Sort sort, LocalText words, String at) {}

  public enum Sort {
    ROUTE,
    TASK,
    /** Time passes, and somebody is told, or the case goes to another unit. */
    REMINDER,
    /** How long it may take. */
    LIMIT,
    DELIVERY,
    /** The citizen is written to. */
    MESSAGE,
    FEE
  }
}
