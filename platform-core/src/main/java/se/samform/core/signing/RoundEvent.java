package se.samform.core.signing;

/** What happened in a round. */
public sealed interface RoundEvent {

  record Invited(int signer) implements RoundEvent {}

  record Reminded(int signer) implements RoundEvent {}

  record Signed(int signer) implements RoundEvent {}

  record Refused(int signer, String reason) implements RoundEvent {}

  record AllSigned() implements RoundEvent {}

  record Withdrawn() implements RoundEvent {}

  record Expired() implements RoundEvent {}

  record Voided() implements RoundEvent {}
}
