package se.samform.core.register;

import se.samform.core.party.PersonalNumber;

/** Somebody with custody of a child. */
public sealed interface Guardian {

  record Named(PersonalNumber number, String firstName, String lastName) implements Guardian {

    public String name() {
      return firstName + " " + lastName;
    }
  }

  /** There is another guardian, whose identity is protected: neither name nor number is told. */
  record Protected() implements Guardian {}
}
