package se.samform.core.flow;

import java.util.Optional;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/**
 * A decision (beslut) that can be made on a case.
 *
 * @param status what the case becomes
 * @param by the id of the role of officers who may make it; empty for whoever handles the case
 * @param when on the answers, as they are now; else it can't be made, by nobody
 * @param delegation the point of the delegation order that lets them, as {@code BUN 3.2}; empty where none is needed
 * @param legalBasis as {@code 10 kap. 32 § skollagen (2010:800)}
 * @param text what the letter begins with
 * @param valid for how long something is granted, if it is
 */
public record Ruling(
    String id, Outcome outcome, LocalText title, String status, Optional<String> by, Condition when, Optional<String> delegation,
    LocalText legalBasis, LocalText text, Optional<AppealTerms> appeal, Optional<Span> valid) {

  public enum Outcome {
    APPROVAL,
    PARTIAL,
    REJECTION,
    /** Not tried at all (avvisning). */
    DISMISSAL,
    /** Written off (avskrivning). */
    CANCELLATION;

    /** Whether nothing comes of what was asked for, so that a time that was booked for it is of no use. */
    public boolean grantsNothing() {
      return switch (this) {
        case APPROVAL, PARTIAL -> false;
        case REJECTION, DISMISSAL, CANCELLATION -> true;
      };
    }


    /** Whether it goes against whom it concerns: then it is motivated, and told how to appeal (32 and 33 §§ förvaltningslagen). */
    public boolean isAdverse() {
      return this == PARTIAL || this == REJECTION || this == DISMISSAL;
    }
  }

  /** Whether the answers of the case let it be made. */
  public boolean appliesTo(Course course) {
    return when.equals(Condition.ALWAYS) || course.applies().contains(id);
  }

  /** @param to who tries it, as {@code Förvaltningsrätten i Malmö} @param days from when it was served */
  public record AppealTerms(LocalText to, int days) {}
}
