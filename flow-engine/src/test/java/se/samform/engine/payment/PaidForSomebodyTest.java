package se.samform.engine.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Represented;
import se.samform.core.party.Applicant;
import se.samform.core.party.PersonalNumber;
import se.samform.core.register.Child;
import se.samform.core.register.DownReason;
import se.samform.core.register.Engagement;
import se.samform.core.register.Lookup;
import se.samform.core.register.Mandates;
import se.samform.engine.draft.Draft;

/** Somebody who acts for a club pays for what they hand in for it, and by the time that it is paid a register is asked anew. */
class PaidForSomebodyTest {

  private static final Applicant.Representative CLUB =
      new Applicant.Representative(new Acting(VERA.personalNumber(), "Vera Exempel", new Represented.Organisation("8020001114", "Klubben")));

  @TempDir Path folder;
  private Market market;
  private Lookup<List<Engagement>> told = new Lookup.Found<>(List.of(new Engagement("8020001114", "Klubben", Engagement.Role.SIGNATORY)));

  @BeforeEach
  void open() throws IOException {
    market = new Market(folder);
    market.behave("{\"callbacks\": \"none\"}");
    market.mandates = new Told();
  }

  @AfterEach
  void close() {
    market.close();
  }

  @Test
  void who_still_acts_for_it_has_handed_in_for_it() {
    var draft = paid();
    market.tick(Duration.ofMinutes(2));
    assertEquals(Optional.of(CLUB.acting()), market.kase(draft.id()).orElseThrow().submissions().getFirst().submission().acting());
  }

  @Test
  void who_does_not_any_more_has_not_and_the_money_is_kept_for_the_draft() {
    var draft = market.draft("3", CLUB);
    var payment = market.begin(draft, CLUB);
    market.choose(payment, "close");
    told = new Lookup.Found<>(List.of());
    market.tick(Duration.ofMinutes(2));
    market.tick(Duration.ofHours(2));
    assertTrue(market.kase(draft.id()).isEmpty());
    assertTrue(market.house.drafts.find(GRANVIK, draft.id(), CLUB).isPresent(), "others who act for it may hand it in");
    assertEquals(Money.HELD, market.payment(payment).standing().money());
  }

  @Test
  void while_no_register_answers_it_waits_and_is_handed_in_afterwards() {
    var before = told;
    told = new Lookup.Down<>(DownReason.values()[0]);
    var draft = paid();
    market.tick(Duration.ofMinutes(2));
    assertTrue(market.kase(draft.id()).isEmpty());
    told = before;
    market.tick(Duration.ofHours(2));
    assertTrue(market.kase(draft.id()).isPresent());
  }

  private Draft paid() {
    var draft = market.draft("3", CLUB);
    market.choose(market.begin(draft, CLUB), "close");
    return draft;
  }

  private final class Told implements Mandates {
    @Override
    public boolean isBound() {
      return true;
    }

    @Override
    public Optional<Lookup<List<Engagement>>> engagements(PersonalNumber person, Age age) {
      return Optional.of(told);
    }

    @Override
    public Optional<Lookup<List<Child>>> children(PersonalNumber guardian, Age age) {
      return Optional.empty();
    }
  }
}
