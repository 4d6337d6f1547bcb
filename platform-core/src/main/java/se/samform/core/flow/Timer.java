package se.samform.core.flow;

import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/**
 * Something that happens by itself when time has passed.
 *
 * @param title what officers read when it fires; none where what it does says enough
 * @param when on the answers, as they were handed in; else it never starts
 */
public record Timer(String id, LocalText title, Start start, Span after, Condition when, Action then) {

  /** Without a title. */
  public Timer(String id, Start start, Span after, Condition when, Action then) {
    this(id, LocalText.NONE, start, after, when, then);
  }

  /** Whether the other does the same at the same time, whatever they are called. */
  public boolean doesAs(Timer other) {
    return start.equals(other.start) && after.equals(other.after) && when.equals(other.when) && then.equals(other.then);
  }

  /** What it counts from. */
  public sealed interface Start {

    /** When the case comes into the status; it stops when the case leaves it. */
    record In(String status) implements Start {}

    /** When the case is opened; it stops when the case is over. */
    record Opened() implements Start {}

    /** The day on which people are promised a decision; it stops when the case is decided or over. */
    record Promise() implements Start {}

    /** The last day for which something is granted; it goes on when the case is over. */
    record ValidUntil() implements Start {}
  }

  /** What happens then. */
  public sealed interface Action {

    record Become(String status) implements Action {}

    record Decide(String ruling) implements Action {}

    record Remind(Whom whom) implements Action {}

    /** To the unit bound to this role. */
    record MoveTo(String role) implements Action {}
  }

  public enum Whom {
    CITIZEN,
    /** Who has the case; the unit if nobody has it. */
    OFFICER,
    UNIT
  }

  /** Those that every flow has. No timer of a flow's own has such an id. */
  public enum Usual {
    /** The day on which people are promised a decision. */
    PROMISE("promise"),
    /** What a status may take. */
    HANDLING_TIME("handling-time"),
    /** What was asked for is to be handed in. */
    SUPPLEMENT("supplement"),
    /** A decision can be appealed until then; the day after it has legal force. */
    APPEAL_TIME("appeal-time");

    private final String id;

    Usual(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }
}
