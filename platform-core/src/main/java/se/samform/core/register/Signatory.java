package se.samform.core.register;

import se.samform.core.party.PersonalNumber;

/** Somebody who may sign for an organisation, alone or with others. */
public sealed interface Signatory {

  record Named(PersonalNumber number, String firstName, String lastName) implements Signatory {}

  /** There is another, whose identity is protected: neither name nor number is told. */
  record Protected() implements Signatory {}
}
