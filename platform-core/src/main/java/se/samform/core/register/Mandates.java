package se.samform.core.register;

import java.util.List;
import java.util.Optional;
import se.samform.core.party.PersonalNumber;

/** What a municipality's registers say about for whom a person may act. */
public interface Mandates {

  /** How old an answer may be. */
  enum Age {
    /** Some minutes: to show something. */
    LATELY,
    /** Asked now: for what binds whoever is acted for. */
    NOW
  }

  /** Whether any of both registers is bound. */
  boolean isBound();

  /** The organisations that the person may act for alone; empty where no such register is bound. */
  Optional<Lookup<List<Engagement>>> engagements(PersonalNumber person, Age age);

  /** The children whose guardian the person is, as the population register tells of them; empty where none is bound. */
  Optional<Lookup<List<Child>>> children(PersonalNumber guardian, Age age);
}
