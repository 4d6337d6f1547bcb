package se.samform.engine.offer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ADA;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;
import static se.samform.engine.testing.House.transport;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.ContactWay;
import se.samform.core.id.OperatingMessageId;
import se.samform.core.publication.Offer;
import se.samform.core.publication.Offered;
import se.samform.core.publication.Offers;
import se.samform.core.publication.OperatingMessage;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.casefile.WaitsFor;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Behalf;
import se.samform.engine.draft.Behalves;
import se.samform.engine.draft.Draft;
import se.samform.engine.testing.House;

/** What is closed is not handed in, and is kept. */
class OfferGateTest {

  private static House house;

  @BeforeAll
  static void build() {
    house = new House();
  }

  @AfterEach
  void always() {
    say(house.schoolTransport, Offer.ALWAYS);
    house.offers.messages(GRANVIK).forEach(each -> house.offers.takeBack(GRANVIK, each.message().id(), each.version()));
  }

  private static LocalDate today() {
    return house.clock.instant().atZone(House.facts(GRANVIK).zone()).toLocalDate();
  }

  private static void say(Published service, Offer offer) {
    assertTrue(house.offers.save(GRANVIK, service.family(), offer, house.offers.find(GRANVIK, service.family()).version(), ADA));
  }

  private static OperatingMessage message(Duration lasts, Published... about) {
    var families = Set.copyOf(List.of(about).stream().map(Published::family).toList());
    return new OperatingMessage(new OperatingMessageId(house.ids.next()), LocalText.of("Vi byter system.", "We change systems."), house.clock.instant(),
        Optional.of(house.clock.instant().plus(lasts)), families, true);
  }

  private static Submitted submit(Draft draft) {
    return house.cases.submit(GRANVIK, draft.id(), VERA);
  }

  @Test
  void a_draft_of_what_is_closed_is_refused_and_kept_and_handed_in_when_it_opens() {
    var draft = house.draft(house.schoolTransport, VERA, transport());
    var opens = today().plusDays(3);
    say(house.schoolTransport, Offer.ALWAYS.between(Optional.of(opens), Optional.empty()));
    house.counted.forget();
    assertEquals(new Submitted.Waits(new WaitsFor.Opening(new Offered.NotYet(opens))), submit(draft));
    assertEquals(Optional.of(draft.answers()), house.drafts.find(GRANVIK, draft.id(), VERA).map(Draft::answers));
    house.clock.forward(Duration.ofDays(3));
    assertInstanceOf(Submitted.Opened.class, submit(draft));
  }

  @Test
  void the_last_day_ends_at_midnight_where_the_municipality_is() {
    var draft = house.draft(house.schoolTransport, VERA, transport());
    var last = today();
    say(house.schoolTransport, Offer.ALWAYS.between(Optional.empty(), Optional.of(last)));
    var midnight = last.plusDays(1).atStartOfDay(House.facts(GRANVIK).zone()).toInstant();
    house.clock.forward(Duration.between(house.clock.instant(), midnight));
    assertEquals(new Submitted.Waits(new WaitsFor.Opening(new Offered.Over(last))), submit(draft));
  }

  @Test
  void a_message_closes_those_it_is_about_for_its_time_and_no_other() {
    var draft = house.draft(house.schoolTransport, VERA, transport());
    var closing = message(Duration.ofHours(2), house.schoolTransport);
    assertTrue(house.offers.tell(GRANVIK, closing, 0, ADA));
    assertEquals(new Submitted.Waits(new WaitsFor.Opening(new Offered.Interrupted(closing))), submit(draft));
    assertTrue(house.offers.on(GRANVIK, house.faultReport.family(), today(), house.clock.instant()).isOpen());
    assertTrue(house.offers.on(ELSEWHERE, house.schoolTransport.family(), today(), house.clock.instant()).isOpen());
    house.clock.forward(Duration.ofHours(2));
    assertInstanceOf(Submitted.Opened.class, submit(draft));
  }

  @Test
  void a_message_that_only_tells_closes_nothing() {
    var closing = message(Duration.ofHours(2));
    house.offers.tell(GRANVIK, new OperatingMessage(closing.id(), closing.text(), closing.from(), closing.until(), Set.of(), false), 0, ADA);
    assertEquals(1, house.offers.told(GRANVIK, house.clock.instant()).size());
    assertInstanceOf(Submitted.Opened.class, submit(house.draft(house.schoolTransport, VERA, transport())));
  }

  @Test
  void what_another_node_says_counts_soon() {
    var draft = house.draft(house.schoolTransport, VERA, transport());
    assertTrue(house.offers.on(GRANVIK, house.schoolTransport.family(), today(), house.clock.instant()).isOpen());
    var there = new Offers(house.database, house.clock);
    assertTrue(there.save(GRANVIK, house.schoolTransport.family(), Offer.ALWAYS.withdrawn(true), there.find(GRANVIK, house.schoolTransport.family()).version(), ADA));
    house.clock.forward(Offers.FRESH);
    assertEquals(new Submitted.Waits(new WaitsFor.Opening(new Offered.Withdrawn())), submit(draft));
  }

  @Test
  void who_saves_over_what_somebody_else_said_meanwhile_changes_nothing_and_all_that_was_said_is_told() {
    var family = house.faultReport.family();
    assertTrue(house.offers.save(GRANVIK, family, Offer.ALWAYS.withdrawn(true), 0, ADA));
    assertFalse(house.offers.save(GRANVIK, family, Offer.ALWAYS, 0, House.NILS));
    assertTrue(house.offers.find(GRANVIK, family).offer().withdrawn());
    assertTrue(house.offers.save(GRANVIK, family, Offer.ALWAYS, 1, House.NILS));
    assertEquals(List.of(House.NILS, ADA), house.offers.changes(GRANVIK, family).stream().map(change -> change.by()).toList());
  }

  @Test
  void what_the_desk_takes_down_comes_in_all_the_same() {
    var behalf = new Behalf(House.NILS, ContactWay.PHONE, new Behalf.Whom.Person(VERA.personalNumber()));
    var draft = new Behalves(house.database, house.vault, house.drafts).begin(GRANVIK, house.schoolTransport, behalf, Language.SWEDISH, Content.NONE);
    house.drafts.save(draft, behalf.deputy(), draft.revision(), transport());
    say(house.schoolTransport, Offer.ALWAYS.withdrawn(true));
    assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, draft.id(), behalf.deputy()));
  }

  @Test
  void what_an_open_case_is_supplemented_with_comes_in_all_the_same() {
    var head = house.asked(house.transportCase(), "grade");
    var draft = house.drafts.find(GRANVIK, house.cases.supplement(GRANVIK, head.id(), VERA).orElseThrow(), VERA).orElseThrow();
    house.drafts.save(draft, VERA, draft.revision(), draft.answers().with("grade", "5"));
    say(house.schoolTransport, Offer.ALWAYS.withdrawn(true));
    assertInstanceOf(Submitted.Supplemented.class, submit(draft));
  }
}
