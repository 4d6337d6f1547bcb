package se.samform.designer.flowedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.DeliveryEvent;
import se.samform.core.flow.Flow;
import se.samform.core.flow.RoleKind;
import se.samform.core.flow.Route;
import se.samform.core.flow.Ruling;
import se.samform.core.flow.Span;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.Timer;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.notice.Cell;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Edited;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Taking.Fate;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlowEditsTest {

  private static final List<String> NAMES = List.of("attefall", "felanmalan", "markupplatelse", "parkeringstillstand", "serveringstillstand", "skolskjuts", "synpunkt");
  private static final Document BUS = read("skolskjuts");
  private static final Document PERMIT = read("parkeringstillstand");
  private static final Document LICENCE = read("serveringstillstand");

  @Test
  void a_new_status_with_ways_to_and_from_it_is_sound() {
    var added = StatusEdits.add(BUS, "  Hos läkaren  ", Language.SWEDISH, StatusKind.IN_PROGRESS);
    assertEquals("hos-lakaren", added.id());
    var document = done(BUS, added.edit());
    document = done(document, Settings.text(document, FlowPlaces.status("hos-lakaren").in("title"), Language.ENGLISH, "With the doctor"));
    assertInstanceOf(ReadResult.Faulty.class, document.read(), "no way leads there");
    document = done(document, StatusEdits.connect(document, "in-progress", "hos-lakaren"));
    document = done(document, StatusEdits.connect(document, "hos-lakaren", "in-progress"));
    assertEquals(List.of(), faults(document));
    assertTrue(flow(document).status("in-progress").orElseThrow().mayBecome("hos-lakaren"));
    assertTrue(document.namesIn(FlowPlaces.STATUSES).indexOf("hos-lakaren") < document.namesIn(FlowPlaces.STATUSES).indexOf("closed"), "before the ends");
    assertEquals(Edit.NOTHING, StatusEdits.connect(document, "in-progress", "hos-lakaren"), "it leads there already");
    assertEquals(Edit.NOTHING, StatusEdits.connect(document, "in-progress", "nowhere"));
    assertEquals("hos-lakaren-2", StatusEdits.add(document, "Hos läkaren", Language.SWEDISH, StatusKind.CLOSED).id());
  }

  @Test
  void the_first_status_is_where_cases_begin() {
    var empty = new Document(JsonValue.EMPTY_JSON_OBJECT);
    var document = done(empty, StatusEdits.add(empty, "Inkommen", Language.SWEDISH, StatusKind.SUBMITTED).edit());
    assertEquals("inkommen", document.textAt(FlowPlaces.INITIAL));
  }

  @Test
  void a_way_is_cut_and_nothing_else() {
    var document = done(BUS, StatusEdits.disconnect(BUS, "rejected", "in-progress"));
    assertEquals(List.of("closed"), flow(document).status("rejected").orElseThrow().next());
    assertEquals(Edit.NOTHING, StatusEdits.disconnect(document, "rejected", "in-progress"));
  }

  @Test
  void a_status_where_cases_begin_or_to_which_a_decision_leads_is_not_taken_away() {
    var initial = StatusEdits.take(BUS, "received");
    assertEquals(Optional.empty(), initial.edit());
    assertEquals(Fate.PREVENTS, initial.uses().getFirst().fate());
    var granted = StatusEdits.take(LICENCE, "granted");
    assertEquals(Optional.empty(), granted.edit());
    assertEquals(2, granted.uses().stream().filter(use -> use.fate() == Fate.PREVENTS).count());
  }

  @Test
  void what_names_a_status_is_told_before_it_goes() {
    var taking = StatusEdits.take(LICENCE, "reworked");
    assertEquals(List.of("flow/tasks/hearing/whenDenied"), places(taking, Fate.FORGETS));
    var supplemented = StatusEdits.take(BUS, "supplemented");
    assertEquals(List.of("flow/statuses/awaiting-supplement/next/0"), places(supplemented, Fate.FORGETS));
    assertEquals("”Väntar på komplettering” leder hit: övergången tas bort", supplemented.uses().getFirst().sentence().in(Language.SWEDISH));
    assertFalse(places(StatusEdits.take(BUS, "withdrawn"), Fate.STAYS).isEmpty(), "a scenario tells of it");
    assertEquals(List.of("flow/timers/nothing-came"), places(StatusEdits.take(PERMIT, "awaiting-supplement"), Fate.GOES_ALONG));
  }

  /** Of every status of these services; what only its scenarios say of it stays. */
  @Test
  void nothing_but_scenarios_names_a_status_that_was_taken_away() {
    for (var name : NAMES) {
      var document = read(name);
      for (var id : document.namesIn(FlowPlaces.STATUSES)) {
        StatusEdits.take(document, id).edit().ifPresent(edit -> assertUnnamed(flow(done(document, edit)), id, name));
      }
    }
  }

  private static void assertUnnamed(Flow flow, String id, String name) {
    assertTrue(flow.status(id).isEmpty(), name + " " + id);
    assertTrue(flow.statuses().stream().noneMatch(status -> status.mayBecome(id)), name + " " + id);
    assertTrue(flow.work().groups().stream().noneMatch(group ->
        group.in().equals(id) || group.whenDone().filter(id::equals).isPresent() || group.whenDenied().filter(id::equals).isPresent()), name + " " + id);
    assertTrue(flow.work().timers().stream().noneMatch(timer ->
        timer.start().equals(new Timer.Start.In(id)) || timer.then().equals(new Timer.Action.Become(id))), name + " " + id);
    assertTrue(flow.work().rulings().stream().noneMatch(ruling -> ruling.status().equals(id)), name + " " + id);
  }

  @Test
  void time_is_set_as_the_format_writes_it() {
    var added = TimerEdits.add(BUS, new Timer.Start.In("awaiting-supplement"), Span.days(21), new Timer.Action.Become("in-progress"));
    var document = done(BUS, added.edit());
    assertEquals(List.of(), faults(document));
    document = done(document, TimerEdits.from(document, added.id(), new Timer.Start.Promise()));
    document = done(document, TimerEdits.after(document, added.id(), Span.workingDays(-5)));
    document = done(document, TimerEdits.then(document, added.id(), new Timer.Action.Remind(Timer.Whom.OFFICER)));
    assertEquals(List.of(), faults(document));
    var timer = flow(document).work().timer(added.id()).orElseThrow();
    assertEquals(new Timer.Start.Promise(), timer.start());
    assertEquals(Span.workingDays(-5), timer.after());
    assertEquals(new Timer.Action.Remind(Timer.Whom.OFFICER), timer.then());
    assertEquals(BUS, done(document, TimerEdits.take(document, added.id()).edit().orElseThrow()), "nothing is left of it");
  }

  @Test
  void the_last_route_stays_last() {
    var document = done(BUS, RouteEdits.add(BUS, new Route.To.Unit("one"), JsonValue.NULL));
    document = done(document, RouteEdits.add(document, new Route.To.ByTable("two"), JsonValue.NULL));
    assertEquals(List.of(new Route.To.Unit("one"), new Route.To.ByTable("two"), new Route.To.Unit("intake-unit")), goals(document));
    assertEquals(Edit.NOTHING, RouteEdits.move(document, 1, false));
    assertEquals(Edit.NOTHING, RouteEdits.move(document, 2, true));
    assertEquals(Edit.NOTHING, RouteEdits.take(document, 2));
    var moved = done(document, RouteEdits.move(document, 0, false));
    assertEquals(List.of(new Route.To.ByTable("two"), new Route.To.Unit("one"), new Route.To.Unit("intake-unit")), goals(moved));
    assertEquals(document, done(moved, RouteEdits.move(moved, 1, true)));
    var shared = done(moved, RouteEdits.share(moved, 0, Route.Share.LEAST_LOADED));
    assertEquals(Route.Share.LEAST_LOADED, flow(shared).routes().getFirst().share());
    assertEquals(moved, done(shared, RouteEdits.share(shared, 0, Route.Share.NOBODY)), "what is usual isn't written");
    assertEquals(List.of(new Route.To.Unit("one"), new Route.To.Unit("intake-unit")), goals(done(moved, RouteEdits.take(moved, 0))));
  }

  @Test
  void tasks_come_with_their_group_and_go_with_it() {
    var first = TaskEdits.add(BUS, "in-progress", "Läs intyget", Language.SWEDISH, TaskKind.DO);
    var document = done(BUS, first.edit());
    var second = TaskEdits.add(document, "in-progress", "Godkänn", Language.SWEDISH, TaskKind.APPROVE);
    document = done(document, second.edit());
    var group = flow(document).work().groups().getFirst();
    assertEquals("in-progress", group.in());
    assertEquals(List.of("las-intyget", "godkann"), group.tasks().stream().map(task -> task.id()).toList());
    document = done(document, TaskEdits.after(document, group.id(), "godkann", List.of("las-intyget")));
    var taking = TaskEdits.take(document, group.id(), "las-intyget");
    assertEquals("”Godkänn” väntar på den: det gör den inte längre", taking.uses().getFirst().sentence().in(Language.SWEDISH));
    document = done(document, taking.edit().orElseThrow());
    assertEquals(List.of(), flow(document).work().groups().getFirst().tasks().getFirst().after());
    assertEquals(BUS, done(document, TaskEdits.take(document, group.id(), "godkann").edit().orElseThrow()));
  }

  @Test
  void a_decision_goes_with_the_time_that_makes_it_and_not_while_a_charge_hangs_on_it() {
    var added = DecisionEdits.add(BUS, "Beviljas", Language.SWEDISH, Ruling.Outcome.APPROVAL, "granted");
    assertEquals(Ruling.Outcome.APPROVAL, flow(done(BUS, added.edit())).work().ruling("beviljas").orElseThrow().outcome());
    var writeOff = DecisionEdits.take(PERMIT, "write-off");
    assertEquals(List.of("flow/timers/nothing-came"), places(writeOff, Fate.GOES_ALONG));
    assertTrue(flow(done(PERMIT, writeOff.edit().orElseThrow())).work().timer("nothing-came").isEmpty());
    var charged = done(LICENCE, Settings.list(LICENCE, Place.of("payment/charges/0/decisions"), List.of("grant")));
    assertEquals(Optional.empty(), DecisionEdits.take(charged, "grant").edit());
  }

  @Test
  void what_is_handed_over_is_said_once() {
    assertEquals(Edit.NOTHING, DeliveryEdits.add(BUS, DeliveryEvent.DECIDED, "school-register"));
    var document = done(BUS, DeliveryEdits.add(BUS, DeliveryEvent.GAINED_FORCE, "school-register"));
    assertEquals(List.of("school-register"), flow(document).receiversOn(DeliveryEvent.GAINED_FORCE));
    assertEquals(BUS, done(document, DeliveryEdits.take(document, 2)));
  }

  @Test
  void a_role_that_something_names_stays() {
    assertEquals(Optional.empty(), RoleEdits.take(BUS, "intake-unit").edit());
    assertEquals("flow/routes/0/to", RoleEdits.take(BUS, "intake-unit").uses().getFirst().at().text());
    var added = RoleEdits.add(BUS, "Läkare", Language.SWEDISH, RoleKind.CONSULTEE);
    var document = done(BUS, added.edit());
    assertEquals(BUS, done(document, RoleEdits.take(document, added.id()).edit().orElseThrow()));
  }

  @Test
  void a_template_is_forgotten_where_it_was_begun_with() {
    var document = done(PERMIT, TemplateEdits.take(PERMIT, "revoked").edit().orElseThrow());
    assertEquals(Optional.empty(), flow(document).status("revoked").orElseThrow().terms().entering().messageTemplate());
    assertEquals(List.of(), faults(document));
  }

  @Test
  void who_is_told_is_said_where_it_is_otherwise_than_elsewhere() {
    var cell = Cell.of("status-changed/applicant/mail").orElseThrow();
    var off = done(BUS, NoticeEdits.told(BUS, cell, Optional.of(false)));
    assertEquals(List.of(cell), outline(off).notices().off());
    var on = done(off, NoticeEdits.told(off, cell, Optional.of(true)));
    assertEquals(List.of(cell), outline(on).notices().on());
    assertEquals(List.of(), outline(on).notices().off());
    assertEquals(BUS, done(on, NoticeEdits.told(on, cell, Optional.empty())));
    var said = done(BUS, NoticeEdits.words(BUS, cell, "text", Language.SWEDISH, "Nytt i {reference}"));
    said = done(said, NoticeEdits.words(said, cell, "subject", Language.SWEDISH, "Nytt"));
    assertEquals("Nytt", outline(said).notices().words().getFirst().subject().in(Language.SWEDISH));
    assertEquals(BUS, done(said, NoticeEdits.usualWords(said, cell)));
  }

  @Test
  void what_is_empty_or_usual_is_not_written() {
    var at = FlowPlaces.status("received");
    var document = done(BUS, Settings.number(BUS, at.in("workingDays"), 5, 0));
    document = done(document, Settings.truth(document, at.in("mayAdd"), true));
    document = done(document, Settings.text(document, at.in("forOfficers"), Language.SWEDISH, "Läs"));
    assertEquals(5, flow(document).status("received").orElseThrow().terms().workingDays());
    document = done(document, Settings.number(document, at.in("workingDays"), 0, 0));
    document = done(document, Settings.truth(document, at.in("mayAdd"), false));
    assertEquals(BUS, done(document, Settings.text(document, at.in("forOfficers"), Language.SWEDISH, "  ")));
    assertEquals(Edit.NOTHING, Settings.truth(BUS, at.in("mayAdd"), false));
  }

  /** Does it, and takes it back to just what it was on the way. */
  private static Document done(Document document, Edit edit) {
    var edited = assertInstanceOf(Edited.Done.class, document.with(edit), edit.toString());
    assertEquals(document, assertInstanceOf(Edited.Done.class, edited.document().with(edited.undo())).document(), edit.toString());
    return edited.document();
  }

  private static List<String> places(Taking taking, Fate fate) {
    return taking.uses().stream().filter(use -> use.fate() == fate).map(use -> use.at().text()).toList();
  }

  private static List<Route.To> goals(Document document) {
    return flow(document).routes().stream().map(Route::to).toList();
  }

  private static ServiceDefinition outline(Document document) {
    return DefinitionCodec.outline(document.tree()).orElseThrow();
  }

  private static Flow flow(Document document) {
    return outline(document).flow();
  }

  private static List<?> faults(Document document) {
    return document.read() instanceof ReadResult.Faulty(var faults) ? faults : List.of();
  }

  private static Document read(String name) {
    try {
      return Document.parse(Files.readAllBytes(Path.of("../examples/services", name + ".json"))).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
