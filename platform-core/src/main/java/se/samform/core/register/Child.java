package se.samform.core.register;

import java.util.List;
import java.util.Optional;
import se.samform.core.party.PersonalNumber;

/** A child, with everybody who has custody of it (föräldrabalken 6:2). */
public record Child(PersonalNumber number, String firstName, String lastName, Optional<PostalAddress> address, List<Guardian> guardians) {

  public Child {
    guardians = List.copyOf(guardians);
  }

  public Custody custody() {
    return guardians.size() > 1 ? Custody.JOINT : Custody.SOLE;
  }
}
