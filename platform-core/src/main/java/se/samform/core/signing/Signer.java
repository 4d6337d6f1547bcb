package se.samform.core.signing;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.answer.SignedAs;

/** @param at when they signed or refused @param as what a register said then that they are @param words that they were shown; empty where nobody keeps them */
public record Signer(SignerState state, Optional<Instant> at, Optional<SignedAs> as, String words) {

  static final Signer WAITING = new Signer(SignerState.WAITING, Optional.empty(), Optional.empty(), "");
}
