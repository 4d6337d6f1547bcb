package se.samform.designer.flowedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Messages;
import se.samform.core.flow.Route;
import se.samform.core.flow.Span;
import se.samform.core.flow.Timer;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Edited;
import se.samform.designer.draft.Place;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FlowSettingsTest {

  private static final List<String> NAMES = List.of("attefall", "felanmalan", "markupplatelse", "parkeringstillstand", "serveringstillstand", "skolskjuts", "synpunkt");
  private static final Document PERMIT = read("parkeringstillstand");

  /** Saving a page on which nothing was written changes nothing, whatever the flow has. */
  @Test
  void what_is_set_to_what_it_is_stays_as_it_is_everywhere() {
    int settings = 0;
    for (var name : NAMES) {
      var document = read(name);
      for (var at : everything(document)) {
        for (var setting : FlowSettings.of(document, at)) {
          assertEquals(Optional.of(Edit.NOTHING), setting.change().to(document, setting.value()), name + " " + at + " " + setting.name());
          settings++;
        }
      }
    }
    assertTrue(settings > 1_000, "" + settings);
  }

  @Test
  void fields_of_one_page_have_names_of_their_own_and_choices_have_what_stands_there() {
    for (var name : NAMES) {
      var document = read(name);
      for (var at : everything(document)) {
        var names = new HashSet<String>();
        FlowSettings.of(document, at).forEach(setting -> {
          assertTrue(names.add(setting.name()), at + " " + setting.name());
          if (setting.kind() == Setting.Kind.CHOICE) {
            assertTrue(setting.choices().stream().anyMatch(choice -> choice.value().equals(setting.value())), at + " " + setting.name());
          }
        });
        assertFalse(names.isEmpty(), at.toString());
      }
    }
  }

  @Test
  void a_status_is_set_field_by_field() {
    var at = FlowPlaces.status("in-progress");
    var document = set(PERMIT, at, "title.sv", "Handläggs nu");
    document = set(document, at, "workingDays", "12");
    document = set(document, at, "messages", "30");
    document = set(document, at, "mayAdd", "true");
    document = set(document, at, "enter.message", "required");
    document = set(document, at, "enter.by.permit-delegate", "true");
    var status = flow(document).status("in-progress").orElseThrow();
    assertEquals("Handläggs nu", status.title().in(Language.SWEDISH));
    assertEquals(12, status.terms().workingDays());
    assertEquals(new Messages.AllowedFor(30), status.terms().messages());
    assertTrue(status.terms().mayAdd());
    assertEquals(Set.of("permit-delegate"), status.terms().entering().by());
    document = set(document, at, "messages", "always");
    document = set(document, at, "enter.by.permit-delegate", "");
    document = set(document, at, "enter.message", "offered");
    assertEquals(Messages.ALLOWED, flow(document).status("in-progress").orElseThrow().terms().messages());
    assertEquals(Optional.empty(), document.at(at.in("enter")), "what is usual isn't written");
  }

  @Test
  void a_time_limit_is_set_part_by_part() {
    var at = FlowPlaces.TIMERS.in("nothing-came");
    var document = set(PERMIT, at, "after.amount", "3");
    document = set(document, at, "after.unit", "months");
    document = set(document, at, "then", "remind:citizen");
    document = set(document, at, "from", "valid-until");
    document = set(document, at, "direction", "before");
    var timer = flow(document).work().timer("nothing-came").orElseThrow();
    assertEquals(new Span(-3, Span.Unit.MONTHS), timer.after());
    assertEquals(new Timer.Action.Remind(Timer.Whom.CITIZEN), timer.then());
    assertEquals(new Timer.Start.ValidUntil(), timer.start());
    assertEquals(new Span(-4, Span.Unit.MONTHS), flow(set(document, at, "after.amount", "4")).work().timer("nothing-came").orElseThrow().after(), "before stays before");
  }

  @Test
  void a_decision_and_its_validity_and_a_route_are_set() {
    var at = FlowPlaces.DECISIONS.in("grant");
    var document = set(PERMIT, at, "valid.amount", "");
    assertEquals(Optional.empty(), flow(document).work().ruling("grant").orElseThrow().valid());
    document = set(document, at, "valid.amount", "2");
    document = set(document, at, "valid.unit", "years");
    assertEquals(Optional.of(new Span(2, Span.Unit.YEARS)), flow(document).work().ruling("grant").orElseThrow().valid());
    document = set(document, at, "delegation", " OSN 9 ");
    assertEquals(Optional.of("OSN 9"), flow(document).work().ruling("grant").orElseThrow().delegation());
    var shared = set(document, FlowPlaces.ROUTES, "0.assign", "least-loaded");
    assertEquals(Route.Share.LEAST_LOADED, flow(shared).routes().getFirst().share());
  }

  @Test
  void what_is_no_number_or_no_choice_is_not_taken() {
    var at = FlowPlaces.status("in-progress");
    assertEquals(Optional.empty(), setting(PERMIT, at, "workingDays").change().to(PERMIT, "snart"));
    assertEquals(Optional.empty(), setting(PERMIT, at, "workingDays").change().to(PERMIT, "3651"));
    assertEquals(Optional.empty(), setting(PERMIT, at, "kind").change().to(PERMIT, "draft"));
    assertEquals(Optional.empty(), setting(PERMIT, FlowPlaces.TIMERS.in("ends"), "then").change().to(PERMIT, "status:nowhere"));
    assertEquals(List.of(), FlowSettings.of(PERMIT, FlowPlaces.status("nowhere")));
  }

  private static List<Place> everything(Document document) {
    var all = new ArrayList<Place>(List.of(FlowPlaces.FLOW, FlowPlaces.ROUTES));
    List.of(FlowPlaces.STATUSES, FlowPlaces.TIMERS, FlowPlaces.DECISIONS, FlowPlaces.GROUPS, FlowPlaces.TEMPLATES, FlowPlaces.ROLES)
        .forEach(list -> document.namesIn(list).forEach(name -> all.add(list.in(name))));
    document.namesIn(FlowPlaces.GROUPS).forEach(group -> document.namesIn(FlowPlaces.GROUPS.in(group, "tasks")).forEach(task -> all.add(FlowPlaces.task(group, task))));
    return all;
  }

  private static Setting setting(Document document, Place at, String name) {
    return FlowSettings.of(document, at).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
  }

  private static Document set(Document document, Place at, String name, String value) {
    var edit = setting(document, at, name).change().to(document, value).orElseThrow();
    var done = assertInstanceOf(Edited.Done.class, document.with(edit)).document();
    assertEquals(value.strip(), setting(done, at, name).value(), name);
    return done;
  }

  private static Flow flow(Document document) {
    return DefinitionCodec.outline(document.tree()).orElseThrow().flow();
  }

  private static Document read(String name) {
    try {
      return Document.parse(Files.readAllBytes(Path.of("../examples/services", name + ".json"))).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
