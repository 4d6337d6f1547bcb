package se.samform.core.signing;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.signing.RoundDecision.Accepted;
import se.samform.core.signing.RoundDecision.Refused;
import se.samform.core.signing.RoundDecision.Why;

/** What may happen in a round, and what comes of it. Pure and total. */
public final class SigningRules {

  public static final int LONGEST_REASON = 1000;
  private static final Duration PAUSE = Duration.ofDays(1);

  private SigningRules() {}

  /** @param current the checksum of the answers as they are */
  public static RoundDecision decide(Round round, RoundCommand command, String current, Instant now) {
    if (!round.state().counts()) {
      return command instanceof RoundCommand.Look ? nothing() : new Refused(Why.OVER);
    }
    boolean isChanged = !round.sha256().equals(current);
    boolean isTooLate = round.state() == RoundState.OPEN && !now.isBefore(round.expiresAt());
    return switch (command) {
      case RoundCommand.Look() when isChanged -> accepted(new RoundEvent.Voided());
      case RoundCommand.Look() when isTooLate -> accepted(new RoundEvent.Expired());
      case RoundCommand.Look() -> new Accepted(isToRemind(round, now) ? reminders(round) : List.of());
      case RoundCommand.Withdraw() -> accepted(new RoundEvent.Withdrawn());
      case RoundCommand.Begin() when !isChanged && !isTooLate -> new Accepted(invitations(round));
      case RoundCommand.Sign sign when !isChanged && !isTooLate -> sign(round, sign);
      case RoundCommand.Refuse(var signer, var reason) when !isChanged && !isTooLate -> refuse(round, signer, reason);
      case RoundCommand.Remind() when !isChanged && !isTooLate -> remind(round, now);
      case RoundCommand other -> new Refused(isChanged ? Why.CHANGED : Why.OVER);
    };
  }

  private static boolean isToRemind(Round round, Instant now) {
    return round.state() == RoundState.OPEN && round.remindAt().filter(at -> !now.isBefore(at)).isPresent();
  }

  private static RoundDecision sign(Round round, RoundCommand.Sign sign) {
    if (!round.isInvited(sign.signer())) {
      return new Refused(Why.NOT_INVITED);
    }
    if (!round.sha256().equals(sign.sha256())) {
      return new Refused(Why.CHANGED);
    }
    var signed = round.with(sign.signer(), SignerState.SIGNED, Optional.empty());
    var after = isSigned(signed) ? List.<RoundEvent>of(new RoundEvent.AllSigned()) : invitations(signed);
    return new Accepted(Stream.concat(Stream.of(new RoundEvent.Signed(sign.signer(), sign.as(), sign.words(), sign.login())), after.stream()).toList());
  }

  private static boolean isSigned(Round round) {
    return round.signers().stream().allMatch(signer -> signer.state() == SignerState.SIGNED);
  }

  private static RoundDecision refuse(Round round, int signer, String reason) {
    if (!round.isInvited(signer)) {
      return new Refused(Why.NOT_INVITED);
    }
    return reason.isBlank() || reason.length() > LONGEST_REASON
        ? new Refused(Why.NO_REASON) : accepted(new RoundEvent.Refused(signer, reason));
  }

  private static RoundDecision remind(Round round, Instant now) {
    if (round.state() != RoundState.OPEN) {
      return new Refused(Why.OVER);
    }
    return now.isBefore(round.toldAt().plus(PAUSE)) ? new Refused(Why.TOLD_LATELY) : new Accepted(reminders(round));
  }

  private static List<RoundEvent> reminders(Round round) {
    return those(round, SignerState.INVITED).<RoundEvent>mapToObj(RoundEvent.Reminded::new).toList();
  }

  /** All at once, or the first whose turn it is while nobody else's is. */
  private static List<RoundEvent> invitations(Round round) {
    var waiting = those(round, SignerState.WAITING);
    var next = switch (round.order()) {
      case TOGETHER -> waiting;
      case ONE_AFTER_ANOTHER -> those(round, SignerState.INVITED).findAny().isPresent() ? IntStream.empty() : waiting.limit(1);
    };
    return next.<RoundEvent>mapToObj(RoundEvent.Invited::new).toList();
  }

  private static IntStream those(Round round, SignerState state) {
    return IntStream.range(0, round.signers().size()).filter(signer -> round.signers().get(signer).state() == state);
  }

  /** The round after all of it. */
  public static Round apply(Round round, List<RoundEvent> events, Instant at) {
    var after = round;
    for (var event : events) {
      after = apply(after, event, at);
    }
    return after;
  }

  private static Round apply(Round round, RoundEvent event, Instant at) {
    return switch (event) {
      case RoundEvent.Invited(var signer) -> round.with(signer, SignerState.INVITED, Optional.empty()).told(at, round.remindAt());
      case RoundEvent.Reminded reminded -> round.told(at, round.remindAt().filter(at::isBefore));
      case RoundEvent.Signed(var signer, var as, var words, var login) -> round.with(signer, new Signer(SignerState.SIGNED, Optional.of(at), as, words, login));
      case RoundEvent.Refused(var signer, var reason) -> round.with(signer, SignerState.REFUSED, Optional.of(at)).in(RoundState.REFUSED);
      case RoundEvent.AllSigned() -> round.in(RoundState.SIGNED);
      case RoundEvent.Withdrawn() -> round.in(RoundState.WITHDRAWN);
      case RoundEvent.Expired() -> round.in(RoundState.EXPIRED);
      case RoundEvent.Voided() -> round.in(RoundState.VOID);
    };
  }

  private static RoundDecision nothing() {
    return new Accepted(List.of());
  }

  private static RoundDecision accepted(RoundEvent event) {
    return new Accepted(List.of(event));
  }
}
