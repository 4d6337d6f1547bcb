package se.samform.core.publication;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.id.OfficerId;

/**
 * Who looks after an e-service, and when it was last looked over.
 *
 * @param owner who answers for it: a person, a role, a board; empty where nobody was named
 * @param informationOwner who answers for what people tell in it; empty likewise
 * @param reviewedOn the last day on which somebody said that it is as it should be
 */
public record Upkeep(String owner, String informationOwner, Optional<LocalDate> reviewedOn, Optional<OfficerId> reviewedBy) {

  public static final int LONGEST = 200;
  /** Of which nothing was said. */
  public static final Upkeep NONE = new Upkeep("", "", Optional.empty(), Optional.empty());

  public Upkeep ownedBy(String other) {
    return new Upkeep(other, informationOwner, reviewedOn, reviewedBy);
  }

  public Upkeep informationOwnedBy(String other) {
    return new Upkeep(owner, other, reviewedOn, reviewedBy);
  }

  public Upkeep reviewed(LocalDate day, OfficerId by) {
    return new Upkeep(owner, informationOwner, Optional.of(day), Optional.of(by));
  }
}
