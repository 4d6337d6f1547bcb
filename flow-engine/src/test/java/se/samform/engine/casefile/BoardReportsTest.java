package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.RulingCommand;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.UnitId;
import se.samform.core.publication.Published;
import se.samform.engine.casefile.DecisionQuery.Only;
import se.samform.engine.testing.House;

/** What a meeting of the board is told of, the next one isn't. */
class BoardReportsTest {

  private static final String RULINGS = """
      "decisions": [{"id": "no", "outcome": "rejection", "status": "rejected", "delegation": "BUN 3.2", "title": {"sv": "Avslag", "en": "Rejection"},
         "text": {"sv": "Ansökan avslås.", "en": "The application is rejected."},
         "appeal": {"to": {"sv": "Förvaltningsrätten i Malmö", "en": "The administrative court in Malmö"}, "days": 21}}],
      "handlingDays":""";
  private static final LocalDate MEETING = LocalDate.of(2026, 12, 3);
  private static final Actor.Officer HANNA = new Actor.Officer(House.HANNA, Set.of(House.SCHOOL));
  private static final Actor.Officer STINA = new Actor.Officer(House.STINA, Set.of(House.PARKS));

  private final House house = new House();
  private final BoardReports reports = new BoardReports(house.database, house.clock);
  private final DecisionList list = new DecisionList(house.database);
  private final Published service = house.services.publish(GRANVIK, new String(House.definition("skolskjuts"), StandardCharsets.UTF_8)
      .replace("\"handlingDays\":", RULINGS).getBytes(StandardCharsets.UTF_8));

  private CaseHead decided(Actor.Officer by) {
    var opened = house.submitted(service, House.VERA, House.transport());
    var begun = done(house.cases.command(GRANVIK, opened.id(), opened.lastSeq(), new CaseCommand.ChangeStatus("in-progress"), by));
    var no = new RulingCommand.Decide("no", "För nära.", Optional.empty(), Optional.empty(), Optional.empty());
    return done(house.cases.command(GRANVIK, begun.id(), begun.lastSeq(), no, by));
  }

  private static CaseHead done(Commanded commanded) {
    return ((Commanded.Done) commanded).head();
  }

  private DecisionQuery all() {
    return new DecisionQuery(House.BOARD, Instant.EPOCH, house.clock.instant().plusSeconds(1), 100);
  }

  private List<MadeDecision> found(Actor.Officer reader, Only only) {
    return list.of(GRANVIK, reader, all().only(only));
  }

  private Set<Long> untold() {
    return numbers(found(OFFICER, Only.ALL.told(DecisionQuery.Told.NO)));
  }

  private static Set<Long> numbers(List<MadeDecision> decisions) {
    return decisions.stream().map(MadeDecision::number).collect(Collectors.toSet());
  }

  private static List<String> references(List<MadeDecision> decisions) {
    return decisions.stream().map(MadeDecision::reference).toList();
  }

  @Test
  void the_next_meetings_list_holds_just_what_no_meeting_was_told_of() {
    decided(OFFICER);
    decided(OFFICER);
    var reported = reports.report(GRANVIK, OFFICER, House.BOARD, MEETING, "Nämnden", untold()).orElseThrow();
    assertEquals(2, reported.told());
    assertEquals(Optional.of(new BoardMeeting(reported.report(), MEETING, "Nämnden")), reports.meeting(GRANVIK, House.BOARD, reported.report()));
    var later = decided(OFFICER);
    assertEquals(List.of(later.reference()), references(found(OFFICER, Only.ALL.told(DecisionQuery.Told.NO))));
    var told = found(OFFICER, Only.ALL.told(DecisionQuery.Told.YES));
    assertEquals(List.of("Nämnden", "Nämnden"), told.stream().map(each -> each.meeting().orElseThrow().name()).toList());
    assertEquals(MEETING, told.getFirst().meeting().orElseThrow().on());
    assertEquals(3, found(OFFICER, Only.ALL).size());
  }

  @Test
  void of_two_who_say_it_at_once_one_does_and_the_other_is_told_so() {
    IntStream.range(0, 3).forEach(i -> decided(OFFICER));
    var numbers = untold();
    var told = Stream.of("Första", "Andra").map(name -> CompletableFuture.supplyAsync(() ->
        reports.report(GRANVIK, OFFICER, House.BOARD, MEETING, name, numbers).map(BoardReports.Reported::told).orElse(0))).toList().stream().map(CompletableFuture::join).sorted().toList();
    assertEquals(List.of(0, 3), told);
    assertEquals(1, found(OFFICER, Only.ALL).stream().map(each -> each.meeting().orElseThrow()).distinct().count());
    assertEquals(1, house.rows("board_report"), "nothing is left of what told nobody of anything");
  }

  @Test
  void what_was_told_by_mistake_is_taken_back_by_somebody_and_only_from_the_meeting_that_they_saw() {
    decided(OFFICER);
    reports.report(GRANVIK, OFFICER, House.BOARD, MEETING, "Fel", untold());
    var seen = told();
    assertEquals(1, reports.takeBack(GRANVIK, HANNA, House.BOARD, seen));
    assertEquals(1, house.rows("board_report_undone"));
    reports.report(GRANVIK, OFFICER, House.BOARD, MEETING, "Rätt", untold());
    assertEquals(0, reports.takeBack(GRANVIK, HANNA, House.BOARD, seen), "it bears another meeting by now");
    assertEquals(List.of("Rätt"), found(OFFICER, Only.ALL).stream().map(each -> each.meeting().orElseThrow().name()).toList());
  }

  @Test
  void many_are_taken_back_in_two_statements_and_of_them_only_those_that_still_bear_what_was_seen() {
    IntStream.range(0, 3).forEach(i -> decided(OFFICER));
    reports.report(GRANVIK, OFFICER, House.BOARD, MEETING, "Fel", untold());
    var seen = told();
    var first = seen.iterator().next();
    reports.takeBack(GRANVIK, HANNA, House.BOARD, Set.of(first));
    reports.report(GRANVIK, OFFICER, House.BOARD, MEETING, "Rätt", Set.of(first.number()));
    house.counted.forget();
    assertEquals(2, reports.takeBack(GRANVIK, HANNA, House.BOARD, seen));
    assertEquals(2, house.counted.statements().stream().filter(sql -> sql.startsWith("update case_ruling") || sql.startsWith("insert into board_report_undone")).count(),
        () -> String.join("\n", house.counted.statements()));
    assertEquals(3, house.rows("board_report_undone"));
    assertEquals(seen.stream().map(BoardReports.Told::number).filter(number -> number != first.number()).collect(Collectors.toSet()), untold());
  }

  private Set<BoardReports.Told> told() {
    return found(OFFICER, Only.ALL).stream().map(each -> new BoardReports.Told(each.number(), each.meeting().orElseThrow().report())).collect(Collectors.toSet());
  }

  @Test
  void nobody_reports_what_they_are_not_told_of_nor_another_authoritys() {
    var head = decided(OFFICER);
    var numbers = untold();
    house.database.transaction(session -> session.change("insert into case_barred (officer_id, case_id, municipality_id) values (?, ?, ?)", House.HANNA, head.id(), GRANVIK));
    assertEquals(Optional.empty(), reports.report(GRANVIK, HANNA, House.BOARD, MEETING, "Nämnden", numbers));
    assertEquals(Optional.empty(), reports.report(GRANVIK, OFFICER, new AuthorityId(house.ids.next()), MEETING, "Nämnden", numbers));
    reports.report(GRANVIK, OFFICER, House.BOARD, MEETING, "Nämnden", numbers);
    assertEquals(0, reports.takeBack(GRANVIK, HANNA, House.BOARD, told()));
    assertEquals(Set.of(), untold());
  }

  @Test
  void it_stays_told_when_the_case_is_purged() {
    var head = decided(OFFICER);
    reports.report(GRANVIK, OFFICER, House.BOARD, MEETING, "Nämnden", untold());
    house.keeping.purge(GRANVIK, head.id());
    assertEquals(Set.of(), untold());
    assertEquals(List.of(head.reference()), references(found(OFFICER, Only.ALL.told(DecisionQuery.Told.YES))));
  }

  @Test
  void it_is_narrowed_by_who_decided_by_the_delegation_and_by_unit() {
    var nils = decided(OFFICER);
    var hanna = decided(HANNA);
    assertEquals(List.of(hanna.reference()), references(found(OFFICER, new Only(Optional.of(HANNA.recorded()), "", Optional.empty(), DecisionQuery.Told.EITHER))));
    assertEquals(Set.of(nils.reference(), hanna.reference()), Set.copyOf(references(found(OFFICER, pointed("bun 3")))));
    assertEquals(List.of(), found(OFFICER, pointed("BUN 4")));
    assertEquals(List.of(), found(OFFICER, pointed("%")));
    assertEquals(2, found(OFFICER, within(House.SCHOOL)).size());
    assertEquals(List.of(), found(OFFICER, within(House.PARKS)));
  }

  private static Only pointed(String point) {
    return new Only(Optional.empty(), point, Optional.empty(), DecisionQuery.Told.EITHER);
  }

  private static Only within(UnitId unit) {
    return new Only(Optional.empty(), "", Optional.of(unit), DecisionQuery.Told.EITHER);
  }

  @Test
  void what_is_told_only_as_made_is_in_no_list_that_would_tell_more() {
    var head = decided(OFFICER);
    assertEquals(1, found(STINA, within(House.SCHOOL)).size());
    house.cases.register(GRANVIK, head.id(), head.lastSeq(), new RegistryCommand.Mark(new SecrecyGround(SecrecyGround.WHOLE, "OSL 23:2")), OFFICER);
    assertEquals(List.of(true), found(STINA, Only.ALL).stream().map(MadeDecision::veiled).toList());
    assertEquals(List.of(), found(STINA, within(House.SCHOOL)));
    assertEquals(List.of(), found(STINA, pointed("BUN")));
    assertEquals(List.of(), found(STINA, new Only(Optional.of(OFFICER.recorded()), "", Optional.empty(), DecisionQuery.Told.EITHER)));
    assertEquals(1, found(OFFICER, pointed("BUN")).size(), "their own unit's");
  }

  @Test
  void a_page_begins_where_the_one_before_ended_also_among_those_of_one_moment() {
    IntStream.range(0, 5).forEach(i -> decided(OFFICER));
    var first = list.of(GRANVIK, OFFICER, new DecisionQuery(House.BOARD, Instant.EPOCH, house.clock.instant().plusSeconds(1), 2));
    var second = list.of(GRANVIK, OFFICER, all().after(Optional.of(first.getLast().place())));
    assertEquals(references(found(OFFICER, Only.ALL)), Stream.concat(references(first).stream(), references(second).stream()).toList());
    assertEquals(5, first.size() + second.size());
  }
}
