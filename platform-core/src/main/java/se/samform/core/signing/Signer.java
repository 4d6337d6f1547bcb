package se.samform.core.signing;

import java.time.Instant;
import java.util.Optional;

/** @param at when they signed or refused */
public record Signer(SignerState state, Optional<Instant> at) {

  static final Signer WAITING = new Signer(SignerState.WAITING, Optional.empty());
}
