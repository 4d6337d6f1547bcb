package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;

/**
 * Something that comes out otherwise in one version of an e-service than in another, on the same answers.
 *
 * @param before where, as a JSON pointer into the one version; empty where there is no such thing
 * @param after the same of the other
 * @param sentence what is otherwise, in an administrator's words
 * @param follows where else, as JSON pointers, something is otherwise that this may come of; empty where it was changed itself
 * @param witness answers on which the two part; empty where none were found, and of terms
 */
public record Difference(
    Kind kind, Optional<String> before, Optional<String> after, LocalText sentence, Finding.Certainty certainty, List<String> follows, Optional<Witness> witness) {

  /** What kind of thing comes out otherwise. */
  public enum Kind {
    /** A question that there was not, by answers by which it is asked. */
    NEW,
    /** A question that there is no longer, by answers by which it was asked. */
    GONE,
    /** A step or a question that only one of them shows. */
    SHOWN,
    /** A question that must be answered in only one of them. */
    REQUIRED,
    /** A question that is told and not asked in only one of them, or told otherwise. */
    TOLD,
    /** A group whose rows are other ones. */
    ROWS,
    /** Something that is no question any longer, or one now: a notice, a value that is worked out, a group. */
    KIND,
    /** An option that can be chosen in only one of them. */
    OFFERED,
    /** An answer that is fine in one and refused in the other. */
    ACCEPTED,
    /** A value that is worked out otherwise. */
    CALCULATED,
    /** A case that goes elsewhere. */
    ROUTED,
    /** A task, a time limit or a decision that applies in only one of them. */
    APPLIES,
    /** A fee that is taken in only one of them. */
    CHARGED,
    /** Signatures that are asked for in only one of them. */
    SIGNED,
    /** Answers that can be handed in with only one of them. */
    COMPLETE,
    /** So many rows that nothing was compared. */
    SIZE,
    /** Terms of something in the flow, of payment, of signing or of a question that are written otherwise, whatever is answered. */
    TERMS
  }

  public Difference {
    follows = List.copyOf(follows);
  }

  /** Where it is looked for first: in the later version, if it is there. */
  public String at() {
    return after.or(() -> before).orElseThrow();
  }

  /** Whether it was changed itself, and doesn't only come of what was. */
  public boolean isRoot() {
    return follows.isEmpty();
  }

  /** Compares the versions within the usual time. @param today the day on which somebody answers, or some day after it */
  public static Differences of(ServiceDefinition before, ServiceDefinition after, LocalDate today) {
    return Differences.of(before, after, today, Budget.USUAL);
  }
}
