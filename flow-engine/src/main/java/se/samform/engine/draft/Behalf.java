package se.samform.engine.draft;

import java.util.Optional;
import se.samform.core.flow.ContactWay;
import se.samform.core.id.OfficerId;
import se.samform.core.party.Applicant;

/** For whom somebody at the desk fills in a draft. @param way how they were reached */
public record Behalf(OfficerId officer, ContactWay way, Whom whom) {

  /** Neither kind prints what identifies it. */
  public sealed interface Whom {

    /** @param number twelve digits */
    record Person(String number) implements Whom {
      @Override
      public String toString() {
        return "person";
      }
    }

    record Organisation(String number) implements Whom {
      @Override
      public String toString() {
        return "organisation";
      }
    }

    record Nobody() implements Whom {}
  }

  /** Whose the draft is until it is handed in or over. */
  public Applicant.Deputy deputy() {
    return new Applicant.Deputy(officer, whom instanceof Whom.Person(var number) ? Optional.of(number) : Optional.empty());
  }
}
