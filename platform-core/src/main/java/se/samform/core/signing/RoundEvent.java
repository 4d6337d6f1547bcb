package se.samform.core.signing;

import java.util.Optional;
import se.samform.core.answer.SignedAs;

/** What happened in a round. */
public sealed interface RoundEvent {

  record Invited(int signer) implements RoundEvent {}

  record Reminded(int signer) implements RoundEvent {}

  /** @param as what a register said that they are, where one was asked @param words that they were shown @param login how they had logged in */
  record Signed(int signer, Optional<SignedAs> as, String words, String login) implements RoundEvent {

    /** Of whom no register was asked. */
    public Signed(int signer) {
      this(signer, Optional.empty(), "", "");
    }
  }

  record Refused(int signer, String reason) implements RoundEvent {}

  record AllSigned() implements RoundEvent {}

  record Withdrawn() implements RoundEvent {}

  record Expired() implements RoundEvent {}

  record Voided() implements RoundEvent {}
}
