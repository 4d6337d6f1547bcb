package se.samform.core.changeover;

import se.samform.core.text.LocalText;

/** One thing that is otherwise for cases in a status once they follow another flow. @param about what it is called; empty where there is no more to say */
public record FlowChange(Kind kind, LocalText about) {

  /** What is otherwise. */
  public enum Kind {
    /** What the citizen reads of it. */
    TITLE,
    TEXT,
    MESSAGES,
    MAY_ADD,
    MAY_NOT_ADD,
    MAY_RENEW,
    MAY_NOT_RENEW,
    MAY_WITHDRAW,
    MAY_NOT_WITHDRAW,
    /** What officers may set next. */
    NEXT_GONE,
    NEXT_NEW,
    NEXT_BY_OTHERS,
    /** How many working days it may take. */
    DAYS,
    NO_DAYS,
    /** An open one is ended. */
    TASK_GONE,
    /** It begins. */
    TASK_NEW,
    /** Somebody else's, or of another kind: it begins anew. */
    TASK_OTHER,
    TIMER_GONE,
    TIMER_NEW,
    /** Another length, or something else happens. */
    TIMER_OTHER,
    RULING_GONE,
    RULING_NEW
  }
}
