package se.samform.engine.signing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import se.samform.core.id.SigningId;
import se.samform.core.signing.RoundState;
import se.samform.core.signing.SignerState;

/**
 * A round for people to read.
 *
 * @param state void as well when an answer has changed since
 * @param starter by name
 * @param reason of who refused; empty if nobody did
 */
public record RoundView(SigningId id, RoundState state, String sha256, String starter, List<Person> signers, Instant startedAt, Instant expiresAt, String reason) {

  /** @param at when they signed or refused */
  public record Person(String name, SignerState state, Optional<Instant> at) {}

  public RoundView {
    signers = List.copyOf(signers);
  }

  static RoundView of(StoredRound stored, RoundContent content, String current, Instant now) {
    var round = stored.round();
    var people = IntStream.range(0, round.signers().size())
        .mapToObj(i -> new Person(content.invitees().get(i).name(), round.signers().get(i).state(), round.signers().get(i).at())).toList();
    return new RoundView(
        stored.id(), state(stored, current, now), round.sha256(), content.starter().name(), people, stored.startedAt(), round.expiresAt(), content.reason());
  }

  private static RoundState state(StoredRound stored, String current, Instant now) {
    var round = stored.round();
    if (round.state().counts() && !round.sha256().equals(current)) {
      return RoundState.VOID;
    }
    return round.state() == RoundState.OPEN && !now.isBefore(round.expiresAt()) ? RoundState.EXPIRED : round.state();
  }
}
