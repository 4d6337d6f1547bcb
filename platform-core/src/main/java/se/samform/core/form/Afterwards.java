package se.samform.core.form;

import java.util.Set;

/**
 * What becomes of an answer once it has been handed in.
 *
 * @param exportName its name in what is handed to other systems; empty means the question's id
 * @param hiddenFrom where it is not shown
 * @param changedBy who may correct it in the case
 */
public record Afterwards(String exportName, Set<Reader> hiddenFrom, ChangedBy changedBy) {

  /** Those who read an answer. */
  public enum Reader {
    /** Whoever handed it in: the receipt and my pages. */
    RECEIPT,
    /** Whoever handles the case. */
    OFFICER,
    /** Systems that get the case. */
    EXPORT
  }

  /** Who may correct an answer after it has been handed in. */
  public enum ChangedBy {
    /** As long as the case takes supplements. */
    CITIZEN_AND_OFFICER,
    CITIZEN,
    OFFICER,
    NOBODY
  }

  public static final Afterwards USUAL = new Afterwards("", Set.of(), ChangedBy.CITIZEN_AND_OFFICER);

  public Afterwards {
    hiddenFrom = Set.copyOf(hiddenFrom);
  }

  public boolean isShownTo(Reader reader) {
    return !hiddenFrom.contains(reader);
  }
}
