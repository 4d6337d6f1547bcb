package se.samform.designer.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.RawAnswers;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Plan;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Recipient;
import se.samform.core.scenario.Standing;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.scenario.Coverage;

/** An e-service is tried by the rules of earnest: filled in, handed in, handled, and moved on in time. */
class TrialTest {

  private static final LocalDate SPRING = LocalDate.of(2027, 4, 5);

  private static Plan plan(String service) {
    return Plan.compile(Examples.read(service));
  }

  private static Scenario story(Plan plan, String id) {
    return plan.definition().flow().scenarios().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  /** Filled in as the story says, by Vera. */
  private static Trial filledIn(String service, String story) {
    var plan = plan(service);
    var told = story(plan, story);
    return Trial.begin(plan, Coverage.SWEDEN, ExamplePerson.ADULT, told.on()).answered(new RawAnswers(told.answers()));
  }

  private static Trial handedIn(String service, String story) {
    var tried = filledIn(service, story).handIn();
    assertEquals(Optional.empty(), tried.refused());
    return tried.trial();
  }

  private static Trial played(Trial trial, Act act) {
    var tried = trial.play(act);
    assertEquals(Optional.empty(), tried.refused(), act::toString);
    return tried.trial();
  }

  private static Act status(String to, String... roles) {
    return new Act.SetStatus(to, List.of(roles), Set.of());
  }

  private static String status(Trial trial) {
    return trial.end().orElseThrow().status();
  }

  private static String swedish(Optional<LocalText> text) {
    return text.map(each -> each.in(Language.SWEDISH)).orElse("");
  }

  @Test
  void an_adult_begins_with_what_the_registers_know_and_a_protected_one_without_an_address() {
    var plan = plan("parkeringstillstand");
    var vera = Trial.begin(plan, Coverage.SWEDEN, ExamplePerson.ADULT, SPRING).answers();
    assertEquals(List.of("Storgatan 12"), vera.at("applicant.street"));
    var kim = Trial.begin(plan, Coverage.SWEDEN, ExamplePerson.PROTECTED, SPRING).answers();
    assertEquals(List.of("Kim"), kim.at("applicant.firstName"));
    assertEquals(List.of(), kim.at("applicant.street"));
  }

  @Test
  void who_acts_for_a_company_begins_with_its_number_and_who_is_not_logged_in_comes_to_the_log_in() {
    var plan = plan("serveringstillstand");
    var company = Trial.begin(plan, Coverage.SWEDEN, ExamplePerson.SIGNATORY, SPRING);
    assertEquals(List.of("Granviks Bygg & Trä AB"), company.answers().at("company.name"));
    assertTrue(company.welcome().mayBegin());
    var visitor = Trial.begin(plan, Coverage.SWEDEN, ExamplePerson.VISITOR, SPRING);
    assertFalse(visitor.welcome().mayBegin());
    assertTrue(swedish(visitor.welcome().told()).contains("inloggning"));
  }

  @Test
  void a_form_that_asks_for_a_child_begins_with_the_one_that_is_acted_for() {
    var plan = plan("barnomsorg");
    var answers = Trial.begin(plan, Coverage.SWEDEN, ExamplePerson.GUARDIAN, SPRING).answers();
    assertTrue(answers.texts().values().stream().anyMatch(List.of("20170101-2393")::equals), answers.texts()::toString);
    assertTrue(answers.texts().values().stream().anyMatch(List.of("vera@exempel.invalid")::equals), "its guardian applies");
  }

  @Test
  void what_is_missing_is_told_and_nothing_is_handed_in() {
    var begun = Trial.begin(plan("skolskjuts"), Coverage.SWEDEN, ExamplePerson.ADULT, SPRING);
    var tried = begun.handIn();
    assertTrue(swedish(tried.refused()).startsWith("De här svaren kan inte skickas in: "), () -> swedish(tried.refused()));
    assertFalse(tried.trial().isHandedIn());
  }

  @Test
  void what_is_handed_in_is_routed_confirmed_and_delivered_without_what_stays_here() {
    var trial = handedIn("skolskjuts", "far");
    assertEquals("received", status(trial));
    assertEquals(Optional.of("intake-unit"), trial.end().orElseThrow().unit());
    var entry = Entry.of(trial).getFirst();
    assertEquals("Det skickas in", entry.what().in(Language.SWEDISH));
    var confirmed = entry.letters().stream().filter(letter -> letter.cell().recipient() == Recipient.APPLICANT).findFirst().orElseThrow();
    assertEquals(EventKind.CASE_SUBMITTED, confirmed.cell().kind());
    assertEquals(Channel.MAIL, confirmed.cell().channel());
    assertEquals(Optional.of("vera@exempel.invalid"), confirmed.address());
    var sent = entry.deliveries().getFirst();
    assertEquals("school-register", sent.role());
    assertTrue(sent.answers().stream().anyMatch(line -> line.text().in(Language.SWEDISH).equals("Årskurs 4")), () -> "" + sent.answers());
    assertTrue(sent.payload().contains("\"grade\":\"4\""), sent::payload);
  }

  @Test
  void nobody_hears_of_what_they_did_themselves_but_the_applicant_of_every_new_status() {
    var trial = played(handedIn("skolskjuts", "far"), new Act.Handle(Scenario.Handling.TAKE));
    var letters = Entry.of(played(trial, status("in-progress"))).getLast().letters();
    assertEquals(List.of(Recipient.APPLICANT), letters.stream().filter(letter -> letter.cell().recipient() != Recipient.OFFICERS).map(letter -> letter.cell().recipient()).toList());
    assertEquals("Under behandling", letters.getFirst().status().in(Language.SWEDISH));
  }

  @Test
  void what_the_rules_refuse_is_said_why_and_undone_as_one() {
    var trial = handedIn("skolskjuts", "far");
    var tried = trial.play(status("granted"));
    assertEquals("flödet leder inte till den statusen från den som ärendet har", swedish(tried.refused()));
    assertEquals("received", status(tried.trial()));
    assertEquals(tried.refused(), Entry.of(tried.trial()).getLast().refused());
    assertEquals(trial.story(), tried.trial().undone().story());
  }

  @Test
  void an_earlier_trial_stays_as_it_was() {
    var trial = handedIn("skolskjuts", "far");
    played(trial, status("in-progress"));
    assertEquals("received", status(trial));
    assertEquals(trial.story(), played(trial, status("in-progress")).undone().story());
    assertFalse(trial.undone().isHandedIn());
  }

  @Test
  void a_supplement_is_asked_for_and_handed_in() {
    var trial = played(played(handedIn("skolskjuts", "far"), status("in-progress")), new Act.AskFor(List.of("distance"), Optional.of(14)));
    assertEquals("awaiting-supplement", status(trial));
    assertEquals(SPRING.plusDays(15), trial.next().orElseThrow().dueOn());
    assertEquals("supplemented", status(played(trial, new Act.Supplement(Map.of("distance", List.of("1,4"))))));
  }

  @Test
  void time_jumps_to_what_happens_next_and_to_a_day() {
    var waiting = played(handedIn("serveringstillstand", "never-paid"), status("awaiting-payment"));
    var reminded = waiting.untilSomethingHappens().trial();
    assertTrue(reminded.today().isAfter(waiting.today()));
    assertEquals(Who.SYSTEM, Entry.of(reminded).getLast().who());
    var over = waiting.until(waiting.today().plusDays(60)).trial();
    assertEquals("written-off", status(over));
    assertEquals(waiting.today().plusDays(60), over.today());
    assertEquals(over.story(), over.until(waiting.today()).trial().story(), "no day comes again");
  }

  @Test
  void tasks_are_answered_and_the_decision_is_made_by_whoever_may() {
    var trial = played(handedIn("parkeringstillstand", "granted-and-expires"), status("in-progress"));
    assertEquals(List.of("check-papers"), trial.end().orElseThrow().openTasks());
    var asked = played(trial, new Act.Finish("check-papers", TaskOutcome.DONE, Set.of()));
    assertTrue(Entry.of(asked).getLast().letters().stream().anyMatch(letter -> letter.cell().kind() == EventKind.REFERRAL_ASKED || letter.cell().kind() == EventKind.TASK));
    var ready = played(asked, new Act.Finish("ask-doctor", TaskOutcome.SUPPORTS, Set.of()));
    assertFalse(ready.play(new Act.Decide("grant", List.of(), Set.of())).isDone());
    assertEquals(Optional.of("grant"), played(ready, new Act.Decide("grant", List.of("permit-delegate"), Set.of())).end().orElseThrow().ruling());
  }

  @Test
  void it_waits_for_money_as_long_as_nobody_pays() {
    var paying = handedIn("egensotning", "visit");
    assertTrue(paying.standing() instanceof Standing.Paying(var evaluation, var toll) && toll.total().compareTo(BigDecimal.ZERO) > 0);
    var cancelled = played(paying, new Act.Pay(Scenario.Paying.CANCELLED));
    assertTrue(cancelled.standing() instanceof Standing.Paying);
    assertEquals("received", status(played(cancelled, new Act.Pay(Scenario.Paying.SUCCEEDS))));
  }

  @Test
  void all_sign_one_after_the_other_and_who_declines_ends_it() {
    var plan = plan("attefall");
    var two = plan.definition().flow().scenarios().stream().filter(each -> each.acts().stream().filter(Act.Sign.class::isInstance).count() == 2).findFirst().orElseThrow();
    var signing = Trial.begin(plan, Coverage.SWEDEN, ExamplePerson.ADULT, two.on()).answered(new RawAnswers(two.answers())).handIn().trial();
    assertTrue(signing.standing() instanceof Standing.Signing(var evaluation, var left) && left.size() == 2, () -> "" + signing.standing());
    var one = played(signing, new Act.Sign(Scenario.Signing.SIGNS));
    assertTrue(one.standing() instanceof Standing.Signing(var evaluation, var left) && left.size() == 1);
    assertTrue(played(one, new Act.Sign(Scenario.Signing.DECLINES)).standing() instanceof Standing.Declined);
    assertFalse(played(one, new Act.Sign(Scenario.Signing.SIGNS)).standing() instanceof Standing.Signing);
  }

  @Test
  void what_is_offered_as_allowed_can_be_done_and_what_is_not_says_why() {
    var trial = played(handedIn("skolskjuts", "far"), status("in-progress"));
    var offers = Offers.of(trial);
    assertTrue(offers.stream().anyMatch(offer -> offer.isAllowed() && offer.who() == Who.CITIZEN && offer.act() instanceof Act.Withdraw), offers::toString);
    assertTrue(offers.stream().anyMatch(offer -> offer.isAllowed() && offer.title().in(Language.SWEDISH).equals("Ändra status till ”Avslag”")), offers::toString);
    assertTrue(offers.stream().anyMatch(offer -> !offer.isAllowed() && offer.act() instanceof Act.Supplement), offers::toString);
    offers.stream().filter(Offer::isAllowed).forEach(offer -> played(trial, offer.act()));
  }

  @Test
  void a_page_carries_it_as_a_text_and_goes_on_from_there() {
    var trial = played(handedIn("skolskjuts", "far"), status("in-progress"));
    var plan = plan("skolskjuts");
    var read = TrialText.read(TrialText.of(trial), plan, Coverage.SWEDEN).orElseThrow();
    assertEquals(trial.story(), read.story());
    assertEquals("granted", status(played(read, status("granted"))));
    assertEquals(Optional.empty(), TrialText.read("{}", plan, Coverage.SWEDEN));
  }

  @Test
  void of_one_that_does_not_go_so_any_more_what_was_filled_in_is_left() {
    var trial = handedIn("skolskjuts", "far");
    var text = TrialText.of(trial).replace("\"acts\":[]", "\"acts\":[{\"pay\":\"succeeds\"}]");
    var read = TrialText.read(text, plan("skolskjuts"), Coverage.SWEDEN).orElseThrow();
    assertFalse(read.isHandedIn());
    assertEquals(trial.answers(), read.answers());
  }
}
