package se.samform.core.signing;

import java.time.Instant;
import java.util.Optional;
import se.samform.core.answer.SignedAs;

/** @param at when they signed or refused @param as what a register said then that they are @param words that they were shown; empty where nobody keeps them @param login how they had logged in; empty likewise */
public record Signer(SignerState state, Optional<Instant> at, Optional<SignedAs> as, String words, String login) {

  static final Signer WAITING = new Signer(SignerState.WAITING, Optional.empty(), Optional.empty(), "", "");
}
