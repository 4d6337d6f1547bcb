package se.samform.core.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.samform.core.form.SigningTerms;
import se.samform.core.form.SigningTerms.Order;
import se.samform.core.logic.Condition;
import se.samform.core.signing.RoundDecision.Accepted;
import se.samform.core.signing.RoundDecision.Refused;
import se.samform.core.signing.RoundDecision.Why;

class SigningRulesTest {

  private static final Instant NOW = Instant.parse("2027-08-17T10:00:00Z");
  private static final String SHA = "aa";
  private static final String OTHER = "bb";

  private Round round = begun(Order.TOGETHER, 2);

  private static Round begun(Order order, int signers) {
    var fresh = Round.of(new SigningTerms(order, 14, 5, Condition.NEVER), SHA, signers, NOW);
    return SigningRules.apply(fresh, events(SigningRules.decide(fresh, new RoundCommand.Begin(), SHA, NOW)), NOW);
  }

  private static List<RoundEvent> events(RoundDecision decision) {
    return assertInstanceOf(Accepted.class, decision).events();
  }

  private List<RoundEvent> happens(RoundCommand command, Instant at) {
    var events = events(SigningRules.decide(round, command, SHA, at));
    round = SigningRules.apply(round, events, at);
    return events;
  }

  private void refuses(Why why, RoundCommand command, String current, Instant at) {
    assertEquals(new Refused(why), SigningRules.decide(round, command, current, at));
  }

  private static Instant after(int days) {
    return NOW.plus(Duration.ofDays(days));
  }

  @Test
  void all_are_invited_at_once_and_the_last_signature_makes_it_signed() {
    assertTrue(round.isInvited(0) && round.isInvited(1));
    assertEquals(List.of(new RoundEvent.Signed(1)), happens(new RoundCommand.Sign(1, SHA), after(1)));
    assertEquals(List.of(new RoundEvent.Signed(0), new RoundEvent.AllSigned()), happens(new RoundCommand.Sign(0, SHA), after(2)));
    assertEquals(RoundState.SIGNED, round.state());
    assertEquals(after(1), round.signers().get(1).at().orElseThrow());
  }

  @Test
  void one_after_another_each_is_invited_when_the_one_before_has_signed() {
    round = begun(Order.ONE_AFTER_ANOTHER, 3);
    refuses(Why.NOT_INVITED, new RoundCommand.Sign(1, SHA), SHA, NOW);
    assertEquals(List.of(new RoundEvent.Signed(0), new RoundEvent.Invited(1)), happens(new RoundCommand.Sign(0, SHA), NOW));
    happens(new RoundCommand.Sign(1, SHA), NOW);
    assertEquals(List.of(new RoundEvent.Signed(2), new RoundEvent.AllSigned()), happens(new RoundCommand.Sign(2, SHA), NOW));
  }

  @Test
  void nobody_signs_twice_or_something_else_than_they_were_shown() {
    refuses(Why.CHANGED, new RoundCommand.Sign(0, OTHER), SHA, NOW);
    happens(new RoundCommand.Sign(0, SHA), NOW);
    refuses(Why.NOT_INVITED, new RoundCommand.Sign(0, SHA), SHA, NOW);
  }

  @Test
  void a_refusal_needs_a_reason_and_ends_the_round() {
    refuses(Why.NO_REASON, new RoundCommand.Refuse(0, " "), SHA, NOW);
    refuses(Why.NO_REASON, new RoundCommand.Refuse(0, "x".repeat(1001)), SHA, NOW);
    happens(new RoundCommand.Refuse(0, "Vi är inte överens"), NOW);
    assertEquals(RoundState.REFUSED, round.state());
    refuses(Why.OVER, new RoundCommand.Sign(1, SHA), SHA, NOW);
  }

  @Test
  void a_changed_answer_makes_it_void_also_when_all_have_signed() {
    refuses(Why.CHANGED, new RoundCommand.Sign(0, SHA), OTHER, NOW);
    happens(new RoundCommand.Sign(0, SHA), NOW);
    happens(new RoundCommand.Sign(1, SHA), NOW);
    assertEquals(List.of(new RoundEvent.Voided()), events(SigningRules.decide(round, new RoundCommand.Look(), OTHER, NOW)));
  }

  @Test
  void who_has_not_signed_is_reminded_once_after_the_days_and_nobody_signs_when_time_is_over() {
    happens(new RoundCommand.Sign(0, SHA), NOW);
    assertEquals(after(5), round.due().orElseThrow());
    assertEquals(List.of(), happens(new RoundCommand.Look(), after(4)));
    assertEquals(List.of(new RoundEvent.Reminded(1)), happens(new RoundCommand.Look(), after(5)));
    assertEquals(after(14), round.due().orElseThrow());
    assertEquals(List.of(), happens(new RoundCommand.Look(), after(6)));
    refuses(Why.OVER, new RoundCommand.Sign(1, SHA), SHA, after(14));
    happens(new RoundCommand.Look(), after(14));
    assertEquals(RoundState.EXPIRED, round.state());
    assertTrue(round.due().isEmpty());
  }

  @Test
  void the_starter_reminds_at_most_once_a_day_and_may_withdraw() {
    refuses(Why.TOLD_LATELY, new RoundCommand.Remind(), SHA, NOW.plusSeconds(60));
    assertEquals(2, happens(new RoundCommand.Remind(), after(1)).size());
    refuses(Why.TOLD_LATELY, new RoundCommand.Remind(), SHA, after(1).plusSeconds(60));
    happens(new RoundCommand.Withdraw(), after(2));
    assertEquals(RoundState.WITHDRAWN, round.state());
    assertEquals(List.of(), happens(new RoundCommand.Look(), after(3)));
  }

  /** Whatever is done in whatever order: signed means all signed just that, what is over stays over, and nobody unsigns. */
  @Test
  void rounds_at_random_keep_their_word() {
    for (int seed = 0; seed < 2000; seed++) {
      var random = new Random(seed);
      round = begun(random.nextBoolean() ? Order.TOGETHER : Order.ONE_AFTER_ANOTHER, 1 + random.nextInt(4));
      var history = new ArrayList<RoundEvent>();
      var at = NOW;
      for (int i = 0; i < 30; i++) {
        at = at.plus(Duration.ofHours(random.nextInt(30)));
        step(random, history, at, "seed " + seed);
      }
    }
  }

  private void step(Random random, List<RoundEvent> history, Instant at, String seed) {
    var current = random.nextInt(20) == 0 ? OTHER : SHA;
    var before = round;
    if (!(SigningRules.decide(round, any(random), current, at) instanceof Accepted(var events))) {
      return;
    }
    round = SigningRules.apply(round, events, at);
    history.addAll(events);
    boolean isSigned = round.signers().stream().allMatch(signer -> signer.state() == SignerState.SIGNED);
    assertTrue(round.state() != RoundState.SIGNED || isSigned, seed);
    assertTrue(before.state().counts() || before.equals(round), seed);
    for (int i = 0; i < round.signers().size(); i++) {
      boolean hadSigned = before.signers().get(i).state() == SignerState.SIGNED;
      assertFalse(hadSigned && round.signers().get(i).state() != SignerState.SIGNED, seed);
      var signed = new RoundEvent.Signed(i);
      assertTrue(history.stream().filter(signed::equals).count() <= 1, seed);
      var invited = new RoundEvent.Invited(i);
      assertTrue(history.stream().filter(invited::equals).count() <= 1, seed);
    }
    assertFalse(events.contains(new RoundEvent.AllSigned()) && current.equals(OTHER), seed);
    assertFalse(round.order() == Order.ONE_AFTER_ANOTHER
        && round.signers().stream().filter(signer -> signer.state() == SignerState.INVITED).count() > 1, seed);
    assertTrue(round.state() != RoundState.OPEN || round.signers().stream().anyMatch(signer -> signer.state() == SignerState.INVITED), seed);
  }

  private RoundCommand any(Random random) {
    int signer = random.nextInt(round.signers().size());
    return switch (random.nextInt(12)) {
      case 0 -> new RoundCommand.Refuse(signer, random.nextBoolean() ? "Nej" : "");
      case 1 -> new RoundCommand.Withdraw();
      case 2, 3 -> new RoundCommand.Remind();
      case 4, 5 -> new RoundCommand.Look();
      default -> new RoundCommand.Sign(signer, random.nextInt(9) == 0 ? OTHER : SHA);
    };
  }
}
