package se.samform.designer.flowmap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.flowmap.FlowNode.Sort;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TransitionsTest {

  private static final ServiceDefinition PERMIT = ExampleFlows.read("parkeringstillstand");
  private static final ServiceDefinition LICENCE = ExampleFlows.read("serveringstillstand");
  private static final ServiceDefinition BUS = ExampleFlows.read("skolskjuts");

  @Test
  void what_people_do_is_said_in_their_words() {
    assertEquals(
        List.of(
            "@start > received: Lämnar in (Sökanden)",
            "received > in-progress: Börjar handlägga (Handläggaren)",
            "received > withdrawn: Tar tillbaka (Sökanden eller handläggaren)",
            "received > void: Makulerar (Handläggaren)"),
        said(BUS).stream().filter(line -> line.startsWith("@start") || line.startsWith("received")).toList());
    assertTrue(said(BUS).contains("awaiting-supplement > supplemented: Svarar (Sökanden)"));
    assertTrue(said(BUS).contains("in-progress > awaiting-supplement: Begär komplettering (Handläggaren)"));
    assertTrue(said(BUS).contains("rejected > in-progress: Tar upp igen (Handläggaren)"));
  }

  @Test
  void a_status_that_is_decided_is_reached_by_its_decisions_with_who_may() {
    var granted = said(LICENCE).stream().filter(line -> line.startsWith("ready > granted")).toList();
    assertEquals(2, granted.size(), granted.toString());
    assertTrue(granted.getFirst().contains("delegation"), granted.toString());
  }

  @Test
  void time_says_when_and_from_which_day() {
    assertTrue(said(PERMIT).contains("awaiting-supplement > written-off: Ärendet avskrivs (Efter 60 dagar)"), said(PERMIT).toString());
    assertTrue(said(PERMIT).stream().anyMatch(line -> line.startsWith("@valid-until > expired: ") && line.endsWith("(Efter 1 dag)")), said(PERMIT).toString());
    assertTrue(said(PERMIT).stream().anyMatch(line -> line.startsWith("received > rejected: ") && line.endsWith("(Genast, med villkor)")), said(PERMIT).toString());
    assertTrue(Transitions.of(PERMIT).stream().filter(way -> way.from().equals(FlowNode.VALID_UNTIL)).allMatch(Transition::isByTime));
  }

  @Test
  void tasks_and_payment_lead_on_too() {
    assertTrue(said(LICENCE).contains("investigation > ready: Uppgifterna är klara (Av sig självt, när alla är klara)"));
    assertTrue(said(LICENCE).contains("investigation > reworked: Någon säger nej (Av sig självt, vid första nej)"));
    assertTrue(said(LICENCE).contains("awaiting-payment > investigation: Betalar (Sökanden, eller genast om inget kostar)"));
  }

  @Test
  void who_hands_in_signs_first_where_the_e_service_says_so() {
    assertTrue(said(LICENCE).contains("@start > received: Lämnar in (Sökanden, när alla har skrivit under)"));
    assertTrue(said(ExampleFlows.read("egensotning")).contains("@start > received: Lämnar in (Sökanden, när det är betalt)"));
  }

  @Test
  void a_node_has_what_happens_there_with_its_place() {
    var waiting = FlowNodes.of(PERMIT).stream().filter(node -> node.id().equals("in-progress")).findFirst().orElseThrow();
    assertEquals(3, waiting.there().stream().filter(item -> item.sort() == Sort.TASK).count());
    assertEquals("/flow/tasks/0/tasks/0", waiting.there().getFirst().at());
    var promised = FlowNodes.of(PERMIT).stream().filter(node -> node.id().equals(FlowNode.PROMISE)).findFirst().orElseThrow();
    assertEquals(LocalText.of("7 dagar före: Handläggaren påminns", "7 days before: The officer is reminded"), promised.there().getFirst().words());
    var received = FlowNodes.of(BUS).stream().filter(node -> node.id().equals("received")).findFirst().orElseThrow();
    assertEquals(List.of(Sort.DELIVERY), received.there().stream().map(FlowNode.Item::sort).toList());
  }

  /** Of all of them. */
  @Test
  void everything_is_said_in_both_languages() {
    for (var name : ExampleFlows.names()) {
      for (var way : Transitions.of(ExampleFlows.read(name))) {
        for (var text : List.of(way.words(), way.who())) {
          assertTrue(text.texts().keySet().containsAll(List.of(Language.SWEDISH, Language.ENGLISH)), name + ": " + way);
        }
      }
    }
  }

  private static List<String> said(ServiceDefinition definition) {
    return Transitions.of(definition).stream()
        .map(way -> way.from() + " > " + way.to() + ": " + way.words().in(Language.SWEDISH) + " (" + way.who().in(Language.SWEDISH) + ")").toList();
  }
}
