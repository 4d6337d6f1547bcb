package se.samform.core.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.SigningTerms;

/**
 * Where a round stands. Its signers are counted from 0 in the order in which they sign.
 *
 * @param sha256 of what is signed, in lower-case hexadecimal
 * @param remindAt when who was invited is reminded without anybody's asking
 * @param toldAt when somebody was invited or reminded last
 */
public record Round(
    RoundState state, SigningTerms.Order order, String sha256, List<Signer> signers, Instant expiresAt, Optional<Instant> remindAt, Instant toldAt) {

  public Round {
    signers = List.copyOf(signers);
  }

  /** Before anybody is invited. */
  public static Round of(SigningTerms terms, String sha256, int signers, Instant now) {
    return new Round(
        RoundState.OPEN, terms.order(), sha256, Collections.nCopies(signers, Signer.WAITING), now.plus(Duration.ofDays(terms.days())),
        Optional.of(now.plus(Duration.ofDays(terms.remindAfter()))), now);
  }

  /** When something is to be done about it though nobody does anything. */
  public Optional<Instant> due() {
    return state == RoundState.OPEN ? Optional.of(remindAt.filter(expiresAt::isAfter).orElse(expiresAt)) : Optional.empty();
  }

  public boolean isInvited(int signer) {
    return signers.get(signer).state() == SignerState.INVITED;
  }

  Round in(RoundState other) {
    return new Round(other, order, sha256, signers, expiresAt, remindAt, toldAt);
  }

  Round told(Instant at, Optional<Instant> remind) {
    return new Round(state, order, sha256, signers, expiresAt, remind, at);
  }

  Round with(int signer, SignerState now, Optional<Instant> at) {
    return with(signer, new Signer(now, at, Optional.empty(), "", ""));
  }

  Round with(int signer, Signer now) {
    var changed = new ArrayList<>(signers);
    changed.set(signer, now);
    return new Round(state, order, sha256, changed, expiresAt, remindAt, toldAt);
  }
}
