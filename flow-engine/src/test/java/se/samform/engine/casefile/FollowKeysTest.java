package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.SOMEBODY;
import static se.samform.engine.testing.House.fault;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.ContactWay;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.Refusal;
import se.samform.core.text.Language;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Behalf;
import se.samform.engine.draft.Behalves;
import se.samform.engine.testing.House;

/** A key that leaked is replaced: the new one opens what the old one did, and the old one nothing. */
class FollowKeysTest {

  private static final HandlingCommand.ReplaceKey REPLACE = new HandlingCommand.ReplaceKey();

  private final House house = new House();
  private final CaseHead opened = house.submitted(house.faultReport, SOMEBODY, fault("lamp"));
  private final String first = house.cases.followKey(opened);

  @Test
  void by_an_officer_and_from_then_on_the_old_one_opens_nothing_in_no_way() {
    var admissions = new Admissions(house.database, house.vault);
    assertTrue(admissions.admit(GRANVIK, opened.id(), first).isPresent());
    var head = done(house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), REPLACE, officer()));
    var second = house.cases.followKey(head);
    assertNotEquals(first, second);
    assertEquals(second, house.cases.followKey(house.cases.findForMachine(GRANVIK, head.id()).orElseThrow().head()), "as it is read anew");
    assertEquals(Optional.empty(), house.cases.follow(GRANVIK, head.reference(), first));
    assertEquals(Optional.empty(), admissions.admit(GRANVIK, head.id(), first));
    assertEquals(Optional.empty(), house.cases.supplement(GRANVIK, head.id(), first));
    var write = new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej");
    assertEquals(new Commanded.Refused(Refusal.NO_SUCH_CASE), house.cases.command(GRANVIK, head.id(), head.lastSeq(), write, first));
    var followed = house.cases.follow(GRANVIK, head.reference(), second).orElseThrow();
    assertEquals(new HandlingEvent.KeyReplaced(), followed.events().getLast().event(), "whoever follows it reads that it was replaced");
    done(house.cases.command(GRANVIK, head.id(), head.lastSeq(), write, second));
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
  }

  @Test
  void by_whoever_has_the_present_one_and_nobody_who_has_it_not() {
    var head = done(house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), REPLACE, first));
    assertEquals(new Commanded.Refused(Refusal.NO_SUCH_CASE), house.cases.command(GRANVIK, head.id(), head.lastSeq(), REPLACE, first), "it is not theirs any more");
    var next = done(house.cases.command(GRANVIK, head.id(), head.lastSeq(), REPLACE, house.cases.followKey(head)));
    assertFalse(Set.of(first, house.cases.followKey(head)).contains(house.cases.followKey(next)), "none comes back");
  }

  @Test
  void not_by_another_unit_nor_the_contact_centre_nor_a_system_and_not_where_whose_it_is_logs_in() {
    var stranger = new Actor.Officer(HANNA, Set.of(House.SCHOOL));
    assertEquals(new Commanded.Refused(Refusal.NOT_YOUR_UNIT), house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), REPLACE, stranger));
    assertEquals(new Commanded.Refused(Refusal.NOT_YOUR_UNIT), house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), REPLACE, new Actor.ContactCentre(HANNA)));
    var system = new Actor.InternalSystem("elit", Set.of(opened.state().unit()), Set.of(house.faultReport.key().value()), Set.of());
    var file = house.cases.findForMachine(GRANVIK, opened.id()).orElseThrow();
    assertEquals(new Commanded.Refused(Refusal.OFFICERS_ONLY), house.cases.command(file, opened.lastSeq(), REPLACE, system));
    var veras = house.transportCase();
    assertEquals(new Commanded.Refused(Refusal.NO_KEY), house.cases.command(GRANVIK, veras.id(), veras.lastSeq(), REPLACE, House.OFFICER));
    assertEquals(new Commanded.Refused(Refusal.OFFICERS_ONLY), house.cases.command(GRANVIK, veras.id(), veras.lastSeq(), REPLACE, House.VERA));
  }

  @Test
  void who_took_it_down_is_shown_the_one_that_holds() {
    var behalf = new Behalf(HANNA, ContactWay.LETTER, new Behalf.Whom.Nobody());
    var draft = new Behalves(house.database, house.vault, house.drafts).begin(GRANVIK, house.faultReport, behalf, Language.SWEDISH, Content.NONE);
    house.drafts.save(draft, behalf.deputy(), draft.revision(), fault("lamp"));
    var taken = assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, draft.id(), behalf.deputy())).head();
    var head = done(house.cases.command(GRANVIK, taken.id(), taken.lastSeq(), REPLACE, officer()));
    var shown = new DeskKeys(house.database, house.vault, house.looks, house.clock).show(GRANVIK, taken.id(), HANNA).orElseThrow();
    assertEquals(house.cases.followKey(head), shown.key());
  }

  private Actor.Officer officer() {
    return new Actor.Officer(HANNA, Set.of(opened.state().unit()));
  }

  private static CaseHead done(Commanded commanded) {
    return assertInstanceOf(Commanded.Done.class, commanded).head();
  }
}
