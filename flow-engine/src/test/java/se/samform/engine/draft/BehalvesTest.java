package se.samform.engine.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.STINA;
import static se.samform.engine.testing.House.VERA;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.TakenDown;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.ContactWay;
import se.samform.core.id.CaseId;
import se.samform.core.publication.Published;
import se.samform.core.store.StoreFailed;
import se.samform.core.text.Language;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.LookUps;
import se.samform.engine.casefile.RecordedEvent;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.content.Content;
import se.samform.engine.search.Numbers;
import se.samform.engine.testing.Fence;
import se.samform.engine.testing.House;

class BehalvesTest {

  private static final String CLUB = "802000-1114";
  private static final Behalf FOR_VERA = new Behalf(HANNA, ContactWay.PHONE, new Behalf.Whom.Person(VERA.personalNumber()));

  private final House house = new House();
  private final Behalves behalves = new Behalves(house.database, house.vault, house.drafts);
  private final LookUps lookUps = new LookUps(house.database, house.vault, house.services, house.municipalities, house.random);

  @Test
  void what_is_taken_down_becomes_the_persons_case_and_says_who_did_it_and_how() {
    var draft = filled(house.faultReport, FOR_VERA, House.fault("lamp"));
    assertEquals(Optional.of(FOR_VERA), behalves.of(GRANVIK, draft.id(), HANNA));
    var head = opened(draft, FOR_VERA);
    assertFalse(head.anonymous());
    assertEquals(List.of(head.id()), house.cases.mine(GRANVIK, VERA, Long.MAX_VALUE, 10).stream().map(CaseHead::id).toList());
    var file = house.cases.find(GRANVIK, head.id(), VERA).orElseThrow();
    assertInstanceOf(CaseEvent.Opened.class, file.events().getFirst().event());
    assertEquals(new ContactEvent.TakenDown(ContactWay.PHONE), file.events().get(1).event());
    assertEquals(List.of("officer:" + HANNA.text()), file.events().stream().limit(2).map(RecordedEvent::actor).distinct().toList());
    assertEquals(Optional.of(new TakenDown("Nils Provsson", "phone")), file.submissions().getFirst().submission().takenDown());
  }

  @Test
  void handing_it_in_again_gives_the_same_case_and_the_number_is_gone() {
    var draft = filled(house.faultReport, FOR_VERA, House.fault("lamp"));
    var head = opened(draft, FOR_VERA);
    var again = assertInstanceOf(Submitted.OpenedBefore.class, house.cases.submit(GRANVIK, draft.id(), FOR_VERA.deputy()));
    assertEquals(head.id(), again.head().id());
    assertEquals(Optional.of(head), house.cases.takenDown(GRANVIK, draft.id(), HANNA));
    assertEquals(Optional.empty(), house.cases.takenDown(GRANVIK, draft.id(), STINA));
    assertEquals(Optional.empty(), behalves.of(GRANVIK, draft.id(), HANNA));
    assertEquals(Optional.empty(), house.database.read(session -> session.one("select content from draft_behalf", row -> row.bytesIfAny("content"))).orElseThrow());
  }

  @Test
  void nobody_else_goes_on_with_it() {
    var draft = filled(house.faultReport, FOR_VERA, House.fault("lamp"));
    var stinas = new Behalf(STINA, FOR_VERA.way(), FOR_VERA.whom());
    assertEquals(Optional.empty(), behalves.of(GRANVIK, draft.id(), STINA));
    assertEquals(Optional.empty(), behalves.of(ELSEWHERE, draft.id(), HANNA));
    assertEquals(Optional.empty(), house.drafts.find(GRANVIK, draft.id(), VERA));
    assertInstanceOf(Submitted.NoSuchDraft.class, house.cases.submit(GRANVIK, draft.id(), stinas.deputy()));
    assertFalse(behalves.handOver(GRANVIK, draft.id(), STINA));
  }

  @Test
  void for_somebody_not_known_it_is_found_by_its_number_alone_and_for_an_organisation_by_that_ones() {
    var nobody = new Behalf(HANNA, ContactWay.LETTER, new Behalf.Whom.Nobody());
    var letter = opened(filled(house.faultReport, nobody, House.fault("lamp")), nobody);
    assertTrue(letter.anonymous());
    assertEquals(List.of(letter.id()), found(letter.reference()));
    var club = new Behalf(HANNA, ContactWay.EMAIL, new Behalf.Whom.Organisation(Numbers.meantBy(CLUB).getFirst().digits()));
    var mail = opened(filled(house.faultReport, club, House.fault("lamp")), club);
    assertEquals(List.of(mail.id()), found(CLUB));
    assertFalse(behalves.handOver(GRANVIK, filled(house.faultReport, club, House.fault("lamp")).id(), HANNA));
  }

  @Test
  void what_is_handed_over_is_the_persons_own_and_handed_in_by_them() {
    var draft = filled(house.faultReport, FOR_VERA, House.fault("lamp"));
    assertTrue(behalves.handOver(GRANVIK, draft.id(), HANNA));
    assertEquals(List.of(draft.id()), house.drafts.list(GRANVIK, VERA).stream().map(DraftSummary::id).toList());
    assertEquals(Map.of(draft.id(), HANNA), behalves.beginners(GRANVIK, List.of(draft.id())));
    assertInstanceOf(Submitted.NoSuchDraft.class, house.cases.submit(GRANVIK, draft.id(), FOR_VERA.deputy()));
    assertFalse(behalves.handOver(GRANVIK, draft.id(), HANNA));
    var head = assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, draft.id(), VERA)).head();
    assertEquals(Optional.empty(), house.cases.takenDown(GRANVIK, draft.id(), HANNA), "the person's own business now");
    var file = house.cases.find(GRANVIK, head.id(), VERA).orElseThrow();
    assertEquals("citizen", file.events().getFirst().actor());
    assertEquals(Optional.empty(), file.submissions().getFirst().submission().takenDown());
    assertInstanceOf(Submitted.NoSuchDraft.class, house.cases.submit(GRANVIK, draft.id(), FOR_VERA.deputy()));
  }

  @Test
  void what_breaks_off_in_the_midst_leaves_nothing_half() {
    house.counted.failOnceOn("insert into draft_behalf", new SQLException("pulled the plug", "08000", 2013));
    assertThrows(StoreFailed.class, () -> behalves.begin(GRANVIK, house.faultReport, FOR_VERA, Language.SWEDISH, Content.NONE));
    assertEquals(0, house.rows("draft"));
    var draft = filled(house.faultReport, FOR_VERA, House.fault("lamp"));
    house.counted.failOnceOn("update draft_behalf", new SQLException("pulled the plug", "08000", 2013));
    assertThrows(StoreFailed.class, () -> behalves.handOver(GRANVIK, draft.id(), HANNA));
    assertEquals(List.of(), house.drafts.list(GRANVIK, VERA));
    assertEquals(List.of(draft.id()), house.drafts.list(GRANVIK, FOR_VERA.deputy()).stream().map(DraftSummary::id).toList());
    assertTrue(behalves.handOver(GRANVIK, draft.id(), HANNA));
  }

  @Test
  void a_purge_takes_for_whom_it_was_and_who_reached_whom() {
    var head = opened(filled(house.faultReport, FOR_VERA, House.fault("lamp")), FOR_VERA);
    opened(filled(house.faultReport, FOR_VERA, House.fault("lamp")), FOR_VERA);
    house.keeping.purge(GRANVIK, head.id());
    assertEquals(1, house.rows("draft_behalf"), "the other case's");
  }

  @Test
  void whose_it_is_is_found_also_when_its_words_are_made_anew() {
    var club = new Behalf(HANNA, ContactWay.EMAIL, new Behalf.Whom.Organisation(Numbers.meantBy(CLUB).getFirst().digits()));
    var head = opened(filled(house.faultReport, club, House.fault("lamp")), club);
    house.indexing.again(GRANVIK, head.id());
    assertEquals(List.of(head.id()), found(CLUB));
  }

  @Test
  void nobody_signs_what_is_taken_down() {
    var owner = new Behalf(HANNA, ContactWay.COUNTER, new Behalf.Whom.Person(Fence.OWNER.personalNumber()));
    var draft = filled(Fence.publish(house, "together"), owner, Fence.answers("Staket"));
    assertInstanceOf(Submitted.Waits.class, house.cases.submit(GRANVIK, house.draft(Fence.publish(house, "together"), Fence.OWNER, Fence.answers("Staket")).id(), Fence.OWNER));
    var file = house.cases.find(GRANVIK, opened(draft, owner).id(), Fence.OWNER).orElseThrow();
    assertEquals(List.of(), file.submissions().getFirst().submission().signed());
  }

  @Test
  void a_draft_that_is_deleted_leaves_nothing() {
    var draft = filled(house.faultReport, FOR_VERA, House.fault("lamp"));
    assertTrue(house.drafts.delete(GRANVIK, draft.id(), FOR_VERA.deputy()));
    assertEquals(0, house.rows("draft_behalf"));
  }

  private List<CaseId> found(String asked) {
    return lookUps.of(GRANVIK, STINA, asked).cases().stream().map(CaseHead::id).toList();
  }

  private Draft filled(Published service, Behalf behalf, RawAnswers answers) {
    var draft = behalves.begin(GRANVIK, service, behalf, Language.SWEDISH, Content.NONE);
    return ((Saved.Done) house.drafts.save(draft, behalf.deputy(), draft.revision(), answers)).draft();
  }

  private CaseHead opened(Draft draft, Behalf behalf) {
    return assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, draft.id(), behalf.deputy())).head();
  }
}
