package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.HANNA;
import static se.samform.engine.testing.House.JOHAN;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Acting;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Represented;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.ContactWay;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.party.Applicant;
import se.samform.core.text.Language;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Behalf;
import se.samform.engine.draft.Behalves;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.DraftSummary;
import se.samform.engine.draft.Saved;
import se.samform.engine.testing.House;

/** Somebody acts for an organisation, or for a child: whose the case is, who sees it, and what the log says. */
class ActingTest {

  private static final Represented CLUB = new Represented.Organisation("8020001114", "Klubben");
  private static final Represented ELLA = new Represented.Child("201001012382", "Ella Exempel", true);
  private static final Acting VERA_FOR_CLUB = new Acting(VERA.personalNumber(), "Vera Exempel", CLUB);
  private static final Acting JOHAN_FOR_CLUB = new Acting(JOHAN.personalNumber(), "Johan Påhitt", CLUB);
  private static final Applicant.Representative CLUBS = new Applicant.Representative(VERA_FOR_CLUB);
  private static final Applicant.Representative CLUBS_TOO = new Applicant.Representative(JOHAN_FOR_CLUB);
  private static final Applicant.Representative MOTHER = new Applicant.Representative(new Acting(VERA.personalNumber(), "Vera Exempel", ELLA));
  private static final Applicant.Representative FATHER = new Applicant.Representative(new Acting(JOHAN.personalNumber(), "Johan Påhitt", ELLA));
  private static final Applicant.Person CHILD = new Applicant.Person(ELLA.number());

  /** By somebody who wants to know what happens. */
  private static final RawAnswers FAULT = House.fault("lamp").with("wants-reply", "yes").with("contact.email", "vera@exempel.invalid");

  private final House house = new House();
  private final Admissions admissions = new Admissions(house.database, house.vault);

  @Test
  void what_somebody_hands_in_for_an_organisation_is_the_organisations_and_says_who_did_it() {
    var head = house.submitted(house.faultReport, CLUBS, FAULT);
    assertFalse(head.anonymous());
    assertEquals(List.of(head.id()), mine(CLUBS));
    assertEquals(List.of(head.id()), mine(CLUBS_TOO));
    assertEquals(List.of(), mine(VERA), "it is not hers");
    var file = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    assertEquals(List.of(VERA_FOR_CLUB), acted(file));
    assertEquals(Optional.of(VERA_FOR_CLUB), file.submissions().getFirst().submission().acting());
    assertEquals(Set.of("organisation"), actingAs(head));
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
  }

  @Test
  void who_answers_that_they_want_no_reply_is_anonymous_as_the_form_says_whomever_they_act_for() {
    for (var applicant : List.of(CLUBS, MOTHER)) {
      var head = house.submitted(house.faultReport, applicant, House.fault("lamp"));
      assertTrue(head.anonymous());
      assertEquals(List.of(head.id()), mine(applicant), "it is theirs to follow all the same");
      var written = house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej"), applicant);
      assertInstanceOf(Commanded.Done.class, written);
      var file = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
      assertEquals(List.of(), acted(file));
      assertEquals(Optional.empty(), file.submissions().getFirst().submission().acting());
      assertEquals(Set.of("applicant"), actingAs(head));
      assertEquals(List.of(), house.database.read(session -> session.list(
          "select p.number from case_party p join case_file c on c.municipality_id = p.municipality_id and c.number = p.number where c.id = ?", row -> row.number("number"), head.id())));
      assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
    }
  }

  @Test
  void each_who_acts_is_named_for_what_they_do() {
    var head = house.submitted(house.faultReport, CLUBS, FAULT);
    var written = house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.WriteToUnit(house.cases.newMessageId(), "Hej"), CLUBS_TOO);
    assertInstanceOf(Commanded.Done.class, written);
    assertEquals(List.of(VERA_FOR_CLUB, JOHAN_FOR_CLUB), acted(house.cases.find(GRANVIK, head.id(), CLUBS).orElseThrow()));
    var stranger = house.cases.command(GRANVIK, head.id(), head.lastSeq() + 2, new CaseCommand.Withdraw(), VERA);
    assertEquals(new Commanded.Refused(Refusal.NO_SUCH_CASE), stranger, "for herself she may not");
  }

  @Test
  void what_the_desk_takes_down_for_an_organisation_is_found_by_who_acts_for_it() {
    var behalf = new Behalf(HANNA, ContactWay.PHONE, new Behalf.Whom.Organisation(CLUB.number()));
    var draft = new Behalves(house.database, house.vault, house.drafts).begin(GRANVIK, house.faultReport, behalf, Language.SWEDISH, Content.NONE);
    house.drafts.save(draft, behalf.deputy(), draft.revision(), FAULT);
    var opened = assertInstanceOf(Submitted.Opened.class, house.cases.submit(GRANVIK, draft.id(), behalf.deputy()));
    assertEquals(List.of(opened.head().id()), mine(CLUBS));
  }

  @Test
  void drafts_for_an_organisation_are_shared_and_those_for_a_child_are_not() {
    var clubs = house.draft(house.faultReport, CLUBS, FAULT);
    assertEquals(List.of(clubs.id()), house.drafts.list(GRANVIK, CLUBS_TOO).stream().map(DraftSummary::id).toList());
    var mothers = house.draft(house.faultReport, MOTHER, FAULT);
    assertEquals(Optional.empty(), house.drafts.find(GRANVIK, mothers.id(), FATHER));
    assertEquals(Optional.empty(), house.drafts.find(GRANVIK, mothers.id(), CHILD));
    assertEquals(Optional.empty(), house.drafts.find(GRANVIK, mothers.id(), VERA), "not while she is there for herself");
    assertTrue(house.drafts.find(GRANVIK, mothers.id(), MOTHER).isPresent());
  }

  @Test
  void what_a_guardian_hands_in_is_the_childs_and_the_other_guardians_too() {
    var head = house.submitted(house.faultReport, MOTHER, FAULT);
    Stream.of(MOTHER, FATHER, CHILD).forEach(each -> assertEquals(List.of(head.id()), mine(each)));
    assertEquals(List.of(), mine(VERA));
    assertEquals(Set.of("guardian"), actingAs(head));
    assertInstanceOf(Submitted.OpenedBefore.class, house.cases.submit(GRANVIK, new DraftId(head.id().value()), MOTHER), "once, however often");
  }

  @Test
  void what_the_child_hands_in_itself_no_guardian_sees() {
    var head = house.submitted(house.faultReport, CHILD, FAULT);
    assertEquals(List.of(head.id()), mine(CHILD));
    assertEquals(List.of(), mine(MOTHER));
    assertEquals(Optional.empty(), house.cases.find(GRANVIK, head.id(), MOTHER));
    assertEquals(Optional.empty(), admissions.admit(GRANVIK, head.id(), MOTHER));
  }

  @Test
  void of_a_case_that_names_somebody_protected_the_other_guardian_sees_nothing() {
    house.protectedPersons.note(GRANVIK, VERA.personalNumber(), true);
    var head = house.submitted(house.faultReport, MOTHER, FAULT);
    assertTrue(head.filing().protectedIdentity(), "she is protected, and it was she who handed in");
    assertEquals(List.of(head.id()), mine(MOTHER));
    assertEquals(List.of(), mine(FATHER));
    assertEquals(Optional.empty(), house.cases.find(GRANVIK, head.id(), FATHER));
    var command = house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.Withdraw(), FATHER);
    assertEquals(new Commanded.Refused(Refusal.NO_SUCH_CASE), command);
  }

  @Test
  void of_what_was_handed_over_a_guardian_is_told_what_a_guardian_handed_in_and_nothing_else() {
    var service = house.services.publish(GRANVIK, new String(House.definition("felanmalan"), StandardCharsets.UTF_8).replaceFirst("\"statuses\"\\s*:\\s*\\[\\s*\\{", "$0\"mayTransfer\":true,").getBytes(StandardCharsets.UTF_8));
    var mothers = handedOver(house.submitted(service, MOTHER, House.fault("lamp")));
    var childs = handedOver(house.submitted(service, CHILD, House.fault("lamp")));
    house.protectedPersons.note(GRANVIK, VERA.personalNumber(), true);
    var hidden = handedOver(house.submitted(service, MOTHER, House.fault("lamp")));
    assertEquals(List.of(hidden, mothers), formerly(MOTHER));
    assertEquals(List.of(mothers), formerly(FATHER), "it names somebody protected");
    assertEquals(List.of(hidden, childs, mothers), formerly(CHILD));
    assertEquals(Optional.empty(), house.cases.handedOver(GRANVIK, childs, MOTHER));
    assertEquals(Optional.empty(), house.cases.handedOver(GRANVIK, hidden, FATHER));
    assertEquals(Optional.of(mothers), house.cases.handedOver(GRANVIK, mothers, FATHER).map(CaseHead::id));
  }

  private CaseId handedOver(CaseHead head) {
    var to = new CaseOwner(CaseOwner.Kind.PERSON, "198507099805", "Sara Ny", CaseOwner.Ways.NONE);
    return assertInstanceOf(Commanded.Done.class, house.cases.command(GRANVIK, head.id(), head.lastSeq(), new HandlingCommand.Transfer(to, "Ny"), OFFICER)).head().id();
  }

  private List<CaseId> formerly(Applicant applicant) {
    return house.cases.handedOver(GRANVIK, applicant, 10).stream().map(CaseHead::id).toList();
  }

  @Test
  void a_mark_that_comes_later_ends_it_for_the_other_guardian() {
    var head = house.submitted(house.faultReport, MOTHER, FAULT);
    assertTrue(house.cases.find(GRANVIK, head.id(), FATHER).isPresent());
    var mark = new RegistryCommand.Mark(new SecrecyGround(SecrecyGround.IDENTITY, "OSL 21:3"));
    assertInstanceOf(Commanded.Done.class, house.cases.register(GRANVIK, head.id(), head.lastSeq(), mark, OFFICER));
    assertEquals(Optional.empty(), house.cases.find(GRANVIK, head.id(), FATHER));
    assertTrue(house.cases.find(GRANVIK, head.id(), MOTHER).isPresent());
  }

  @Test
  void whoever_may_not_know_who_it_is_about_is_not_told_who_acted_either() {
    var head = house.submitted(house.faultReport, CLUBS, FAULT);
    var masked = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().masked();
    assertEquals(List.of(VERA_FOR_CLUB.nameless()), acted(masked));
    assertFalse(new String(masked.submissions().getFirst().json(), StandardCharsets.UTF_8).contains("Klubben"));
  }

  @Test
  void a_purge_leaves_that_somebody_acted_and_not_who() {
    var head = house.submitted(house.faultReport, MOTHER, FAULT);
    house.keeping.purge(GRANVIK, head.id());
    assertTrue(acted(house.cases.findForMachine(GRANVIK, head.id()).orElseThrow()).getFirst().isNameless());
    assertTrue(house.keeping.rebuildAndCompare(GRANVIK, head.id()).orElseThrow().holds());
  }

  @Test
  void who_acts_is_told_and_not_the_child() {
    var head = house.submitted(house.schoolTransport, MOTHER, House.transport().with("applicant.personalNumber", "20100101-2382"));
    var file = house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
    var reach = AboutApplicant.reach(house.schoolTransport.definition(), file.submissions());
    assertEquals(Optional.of(VERA.personalNumber()), reach.personalNumber());
    assertEquals(Optional.empty(), reach.address(), "the child may live somewhere else");
  }

  @Test
  void what_is_asked_again_a_guardian_answers_in_the_one_draft_of_the_case() {
    var asked = house.asked(house.submitted(house.schoolTransport, MOTHER, House.transport()), "grade");
    var id = house.cases.supplement(GRANVIK, asked.id(), FATHER).orElseThrow();
    assertEquals(Optional.of(asked.id()), admissions.supplemented(GRANVIK, id));
    var father = admissions.admit(GRANVIK, asked.id(), FATHER).orElseThrow();
    var handedIn = house.cases.submit(GRANVIK, answered(id, father).id(), father);
    assertInstanceOf(Submitted.Supplemented.class, handedIn);
    assertEquals(Optional.of(asked.id()), admissions.supplemented(GRANVIK, id), "also when it is gone");
    assertEquals(handedIn, house.cases.submit(GRANVIK, id, father), "once, however often");
    assertEquals(List.of("Vera Exempel", "Johan Påhitt"), acted(house.cases.find(GRANVIK, asked.id(), MOTHER).orElseThrow()).stream().map(Acting::name).toList());
  }

  private Draft answered(DraftId id, Applicant owner) {
    var draft = house.drafts.find(GRANVIK, id, owner).orElseThrow();
    return ((Saved.Done) house.drafts.save(draft, owner, draft.revision(), draft.answers().with("grade", "5"))).draft();
  }

  private List<CaseId> mine(Applicant applicant) {
    return house.cases.mine(GRANVIK, applicant, Long.MAX_VALUE, 10).stream().map(CaseHead::id).toList();
  }

  private static List<Acting> acted(CaseFile file) {
    return file.events().stream().map(RecordedEvent::event).filter(ContactEvent.ActedFor.class::isInstance)
        .map(event -> ((ContactEvent.ActedFor) event).acting()).toList();
  }

  private Set<String> actingAs(CaseHead head) {
    return house.database.read(session -> session.list("select acting_as from case_event where case_id = ? and acting_as is not null",
        row -> row.text("acting_as"), head.id())).stream().collect(Collectors.toSet());
  }
}
