package se.samform.core.register;

import java.util.List;
import se.samform.core.party.PersonalNumber;

/** Who is registered as living where (folkbokföring), as far as the municipality may see it. */
public interface PopulationRegister {

  Lookup<Resident> person(PersonalNumber number);

  /**
   * The children whose guardian this person is, the youngest last; an empty list for none. A child with a protected
   * identity is not among them.
   */
  Lookup<List<Child>> children(PersonalNumber guardian);

  /** The same, asked now: for what binds whoever is asked about. */
  default Lookup<List<Child>> childrenNow(PersonalNumber guardian) {
    return children(guardian);
  }
}
