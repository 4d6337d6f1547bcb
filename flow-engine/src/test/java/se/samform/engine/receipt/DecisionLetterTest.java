package se.samform.engine.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.document.Document;
import se.samform.core.document.Notice;
import se.samform.core.document.Passage;
import se.samform.core.document.Section;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Decision;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.id.OutboxId;
import se.samform.core.municipality.Limit;
import se.samform.core.publication.Published;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.CaseHead;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.DecisionList;
import se.samform.engine.casefile.DecisionQuery;
import se.samform.engine.casefile.MadeDecision;
import se.samform.engine.casefile.ReadDecisions;
import se.samform.engine.testing.House;

/** A decision becomes a letter that says all that the law wants of one, and a line in the board's list. */
class DecisionLetterTest {

  private static final String RULINGS = """
      "decisions": [
        {"id": "no", "outcome": "rejection", "status": "rejected", "delegation": "BUN 3.2",
         "title": {"sv": "Avslag på skolskjuts", "en": "Rejection of school transport"},
         "legalBasis": {"sv": "10 kap. 32 § skollagen (2010:800)", "en": "Chapter 10, section 32 of the Education Act"},
         "text": {"sv": "Ansökan avslås.", "en": "The application is rejected."},
         "appeal": {"to": {"sv": "Förvaltningsrätten i Malmö", "en": "The administrative court in Malmö"}, "days": 21}}
      ],
      "handlingDays":""";

  private static final String AT_ONCE = """
      "timers": [{"id": "at-once", "from": {"status": "received"}, "after": {"days": 0}, "then": {"decision": "no"}}],
      """;

  private static final Actor.Officer OTHER_UNIT = new Actor.Officer(House.STINA, Set.of(House.PARKS));

  private final House house = new House();
  private final DecisionLetters letters = new DecisionLetters(house.municipalities);
  private final Published service = house.services.publish(GRANVIK, new String(House.definition("skolskjuts"), StandardCharsets.UTF_8)
      .replace("\"handlingDays\":", RULINGS).getBytes(StandardCharsets.UTF_8));
  private CaseHead head = began();

  private CaseHead began() {
    var opened = house.submitted(service, House.VERA, House.transport());
    return done(house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), new CaseCommand.ChangeStatus("in-progress"), OFFICER));
  }

  private static RulingCommand.Decide no(String motivation) {
    return new RulingCommand.Decide("no", motivation, Optional.empty(), Optional.empty(), Optional.empty());
  }

  private static CaseHead done(Commanded commanded) {
    return ((Commanded.Done) commanded).head();
  }

  private CaseFile decided() {
    head = done(house.cases.command(GRANVIK, head.id(), head.lastSeq(), no("Vägen är 900 meter.\n\nDen är inte farlig."), OFFICER));
    return house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow();
  }

  private static String words(Document letter) {
    var facts = letter.facts().stream().map(fact -> fact.label() + ": " + String.join(" ", fact.value()));
    var parts = letter.parts().stream().flatMap(part -> switch (part) {
      case Passage(var heading, var paragraphs) -> Stream.concat(Stream.of(heading), paragraphs.stream());
      case Notice(var heading, var paragraphs) -> Stream.concat(Stream.of(heading), paragraphs.stream());
      case Section section -> Stream.of(section.heading());
    });
    return Stream.concat(facts, parts).collect(Collectors.joining("\n"));
  }

  @Test
  void a_letter_says_what_was_decided_when_by_whom_why_by_which_law_and_how_to_appeal() {
    var file = decided();
    var made = file.events().stream().filter(event -> event.event() instanceof RulingEvent.Decided).findFirst().orElseThrow();
    var words = words(letters.of(file, made));
    for (var expected : List.of(
        "Ärendenummer: " + head.reference(), "Datum för beslutet: 22 november 2026", "Sökande: Vera Exempel",
        "Myndighet: Barn- och utbildningsnämnden", "Beslutat av: Nils Provsson, enligt delegationsordningen punkt BUN 3.2",
        "Avslag på skolskjuts\nAnsökan avslås.", "Skälen för beslutet\nVägen är 900 meter.\nDen är inte farlig.",
        "Bestämmelser\n10 kap. 32 § skollagen (2010:800)", "till Förvaltningsrätten i Malmö. Skicka överklagandet till Barn- och utbildningsnämnden",
        "inom 21 dagar")) {
      assertTrue(words.contains(expected), () -> expected + " isn't in: " + words);
    }
    assertFalse(words.contains("2385"), () -> "A letter needs nobody's number: " + words);
  }

  @Test
  void it_is_rendered_once_it_is_decided_under_an_id_that_two_decisions_do_not_share() {
    assertTrue(house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().letters().isEmpty());
    var file = decided();
    var letter = file.letters().getFirst();
    assertEquals("letter", letter.kind());
    var errands = house.outbox.ofStream(GRANVIK, head.id().value());
    var rendering = errands.stream().filter(entry -> entry.ref().equals(letter.id().text())).map(entry -> entry.id()).toList();
    assertEquals(1, rendering.size(), errands::toString);
    assertEquals(rendering, waitedFor(), "what delivers the decision waits for its letter");
    var pdf = new ReceiptRenderer(house.municipalities, house.clock).pdf(file, letter);
    assertTrue(new String(pdf, StandardCharsets.ISO_8859_1).startsWith("%PDF"));
    head = done(house.cases.command(GRANVIK, head.id(), head.lastSeq(), new CaseCommand.ChangeStatus("in-progress"), OFFICER));
    var ids = decided().letters().stream().map(each -> each.id()).distinct().toList();
    assertEquals(2, ids.size());
  }

  private List<OutboxId> waitedFor() {
    return house.database.read(session -> session.list(
        "select waits_for from outbox where stream = ? and kind = 'delivery' and waits_for is not null order by id desc limit 1",
        row -> row.id("waits_for", OutboxId::new), head.id().value()));
  }

  @Test
  void what_a_decision_would_come_to_is_told_and_nothing_of_it_happens() {
    var command = no("Vägen är kort.");
    assertTrue(house.cases.foresee(GRANVIK, head.id(), command, OFFICER) instanceof Decision.Accepted(var events, var effects)
        && events.getFirst() instanceof RulingEvent.Decided decided && decided.delegation().equals(Optional.of("BUN 3.2")));
    assertEquals(new Decision.Refused(Refusal.MOTIVATION_MISSING), house.cases.foresee(GRANVIK, head.id(), no(""), OFFICER));
    assertEquals(head, house.cases.find(GRANVIK, head.id(), OFFICER).orElseThrow().head());
  }

  @Test
  void it_is_news_to_whoever_handed_the_case_in_until_they_have_had_it_before_them() {
    var decisions = new ReadDecisions(house.database, house.clock);
    assertEquals(Set.of(), decisions.unread(GRANVIK, List.of(head.id())));
    decided();
    assertEquals(Set.of(head.id()), decisions.unread(GRANVIK, List.of(head.id(), house.transportCase().id())));
    assertTrue(decisions.read(GRANVIK, head.id()));
    assertEquals(Set.of(), decisions.unread(GRANVIK, List.of(head.id())));
    assertEquals(Set.of(), decisions.unread(GRANVIK, List.of()));
  }

  @Test
  void the_board_is_told_of_it_for_the_period_in_which_it_was_made() {
    decided();
    var list = new DecisionList(house.database);
    Instant now = house.clock.instant();
    var made = list.of(GRANVIK, OFFICER, new DecisionQuery(head.state().authority(), now.minusSeconds(1), now.plusSeconds(1), 10));
    assertEquals(1, made.size());
    assertEquals(head.reference(), made.getFirst().reference());
    assertEquals(head.filing().diaryNumber(), made.getFirst().diaryNumber());
    assertEquals(Ruling.Outcome.REJECTION, made.getFirst().outcome());
    assertEquals(Optional.of("BUN 3.2"), made.getFirst().delegation());
    assertEquals(OFFICER.recorded(), made.getFirst().actor());
    assertEquals(List.of(), list.of(GRANVIK, OFFICER, new DecisionQuery(head.state().authority(), now.plusSeconds(1), now.plusSeconds(9), 10)));
  }

  @Test
  void another_unit_of_the_authority_is_told_of_it_and_of_what_may_be_secret_only_that_it_was_made() {
    decided();
    assertEquals(List.of(false), veiled(OTHER_UNIT));
    var mark = new RegistryCommand.Mark(new SecrecyGround(SecrecyGround.WHOLE, "OSL 23:2"));
    assertInstanceOf(Commanded.Done.class, house.cases.register(GRANVIK, head.id(), head.lastSeq(), mark, OFFICER));
    assertEquals(List.of(true), veiled(OTHER_UNIT));
    assertEquals(List.of(false), veiled(OFFICER), "their own unit's");
  }

  @Test
  void who_may_handle_certain_cases_of_another_unit_alone_is_not_told_of_it() {
    decided();
    house.limit(OTHER_UNIT.id(), House.PARKS, new Limit.To.Service("ring"));
    assertEquals(List.of(), veiled(OTHER_UNIT));
    assertEquals(List.of(false), veiled(OFFICER));
  }

  private List<Boolean> veiled(Actor.Officer reader) {
    Instant now = house.clock.instant();
    return new DecisionList(house.database).of(GRANVIK, reader, new DecisionQuery(head.state().authority(), now.minusSeconds(9), now.plusSeconds(9), 10)).stream().map(MadeDecision::veiled).toList();
  }

  @Test
  void the_board_is_told_too_of_what_the_flow_decided_at_once_when_the_case_came() {
    var atOnce = house.services.publish(GRANVIK, new String(House.definition("skolskjuts"), StandardCharsets.UTF_8)
        .replace("\"handlingDays\":", AT_ONCE + RULINGS).getBytes(StandardCharsets.UTF_8));
    var opened = house.submitted(atOnce, House.VERA, House.transport());
    Instant now = house.clock.instant();
    var made = new DecisionList(house.database).of(GRANVIK, OFFICER, new DecisionQuery(opened.state().authority(), now.minusSeconds(1), now.plusSeconds(1), 10));
    assertEquals(List.of(opened.reference()), made.stream().map(each -> each.reference()).toList());
    assertEquals(Optional.of("BUN 3.2"), made.getFirst().delegation());
    assertEquals("machine", made.getFirst().actor());
  }
}
