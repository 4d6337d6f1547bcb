package se.samform.core.register;

import java.util.Optional;
import se.samform.core.party.PersonalNumber;

/** A person as the population register tells of them. */
public sealed interface Resident {

  PersonalNumber number();

  record Known(PersonalNumber number, String firstName, String lastName, Optional<PostalAddress> address) implements Resident {}

  /**
   * Somebody with a secrecy mark or protected registration (offentlighets- och sekretesslagen 2009:400 22:1,
   * folkbokföringslagen 1991:481 16 §): the register tells nothing else.
   */
  record Protected(PersonalNumber number) implements Resident {}
}
