package se.samform.core.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Facts;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.json.BillCodec;
import se.samform.core.flow.json.CourseCodec;
import se.samform.core.form.Currency;
import se.samform.core.form.Fault;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

/** What a case costs follows its answers and what is decided. */
class FeeByRuleTest {

  private static final String CHARGES = """
      [{"fee": "base"}, {"fee": "large", "when": {"question": "size", "atLeast": "100"}}, {"fee": "permit", "decisions": ["grant"]}]""";
  private static final String SERVICE = """
      {"format": "samform-e-service", "formatVersion": 1, "id": "skylt", "languages": ["sv"], "title": {"sv": "Skylt"},
       "summary": {"sv": "Skylt"}, "subject": {"sv": "Bygga"}, "audiences": ["resident"], "login": "none", "minutes": 1, "referencePrefix": "SKY",
       "roles": [{"id": "unit", "kind": "unit", "title": {"sv": "Enhet"}}, {"id": "base", "kind": "fee", "title": {"sv": "Handläggning"}},
         {"id": "large", "kind": "fee", "title": {"sv": "Stor skylt"}}, {"id": "permit", "kind": "fee", "title": {"sv": "Lov"}}],
       "steps": [{"id": "one", "title": {"sv": "Ett"}, "questions": [{"type": "number", "id": "size", "label": {"sv": "Storlek"}}]}],
       "payment": {"when": "in-flow", "charges": CHARGES},
       "flow": {"statuses": [
         {"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["granted", "rejected", "unpaid"], "mayAdd": true},
         {"id": "granted", "kind": "decided", "title": {"sv": "Ja"}, "next": ["unpaid"]}, {"id": "rejected", "kind": "decided", "title": {"sv": "Nej"}, "next": ["unpaid"]},
         {"id": "unpaid", "kind": "awaiting-payment", "title": {"sv": "Betala"}, "next": ["last", "granted"], "asksFee": true, "mayAdd": true},
         {"id": "last", "kind": "in-progress", "title": {"sv": "Sist"}, "next": ["end", "granted", "unpaid"], "mayAdd": true}, {"id": "end", "kind": "closed", "title": {"sv": "Slut"}}],
        "initial": "in", "routes": [{"to": "unit"}],
        "decisions": [{"id": "grant", "outcome": "approval", "title": {"sv": "Lov ges"}, "status": "granted", "text": {"sv": "Ja"}},
          {"id": "reject", "outcome": "rejection", "title": {"sv": "Lov ges inte"}, "status": "rejected", "text": {"sv": "Nej"}, "appeal": {"to": {"sv": "Rätten"}}}]}}""";
  private static final ServiceDefinition SIGN = service(SERVICE.replace("CHARGES", CHARGES));
  private static final Map<String, String> ALL = Map.of("base", "100", "large", "50", "permit", "900");
  private static final Map<String, String> ONLY_PERMIT = Map.of("permit", "900");

  private static final UnitId UNIT = new UnitId(new UUID(7, 1));
  private static final Actor OFFICER = new Actor.Officer(new OfficerId(new UUID(7, 2)), Set.of(UNIT));
  private static final Actor CITIZEN = new Actor.Citizen(false);
  private static final LocalDate TODAY = LocalDate.of(2027, 5, 3);

  private final List<CaseEvent> events = new ArrayList<>();
  private Flow flow = SIGN.flow();
  private Optional<CaseState> state = Optional.empty();

  @Test
  void a_charge_costs_where_its_condition_holds() {
    assertEquals(new BigDecimal("100.00"), bill("99", ALL).total());
    assertEquals(new BigDecimal("150.00"), bill("100", ALL).total());
    assertEquals(List.of("Handläggning", "Stor skylt"), bill("100", ALL).under(Optional.empty()).lines().stream().map(Bill.Line::description).toList());
  }

  @Test
  void a_charge_that_hangs_on_a_decision_says_so_and_costs_once_that_is_made() {
    var bill = bill("1", ALL);
    assertEquals("Lov (vid beslut: Lov ges)", bill.lines().getLast().description());
    assertEquals(new BigDecimal("1000.00"), bill.under(Optional.of("grant")).total());
    assertEquals(new BigDecimal("100.00"), bill.under(Optional.of("reject")).total());
    assertTrue(bill("1", ONLY_PERMIT).isDue(), "it may cost");
    assertEquals(new BigDecimal("0.00"), bill("1", ONLY_PERMIT).total());
    assertFalse(bill("1", Map.of()).isDue());
    assertEquals(bill, BillCodec.read(BillCodec.write(bill)));
    assertFalse(BillCodec.write(bill.under(Optional.of("grant"))).toString().contains("decisions"), "what is paid hangs on nothing");
  }

  @Test
  void what_is_asked_for_follows_what_is_decided() {
    assertEquals(List.of("1000.00"), asked("1", ALL, Optional.of("grant")));
    assertEquals(List.of("150.00"), asked("100", ALL, Optional.of("reject")));
    assertEquals(List.of("100.00"), asked("1", ALL, Optional.empty()));
  }

  @Test
  void where_the_decision_costs_nothing_the_case_goes_on_at_once() {
    assertEquals(List.of(), asked("1", ONLY_PERMIT, Optional.of("reject")));
    assertEquals("last", state.orElseThrow().status());
    assertEquals(List.of("900.00"), asked("1", ONLY_PERMIT, Optional.of("grant")));
    assertEquals("unpaid", state.orElseThrow().status());
  }

  @Test
  void other_answers_cost_otherwise_until_it_is_asked_for() {
    open("1", ALL);
    supplement("100", ALL);
    setStatus("unpaid");
    assertEquals(List.of("150.00"), amounts());
    events.clear();
    supplement("1", ALL);
    assertEquals(List.of(), amounts(), "what is asked for stays as it is");
    assertEquals(List.of(new BigDecimal("150.00")), state.orElseThrow().course().money().open().stream().map(AskedFee::amount).toList());
    assertEquals("unpaid", state.orElseThrow().status());
  }

  @Test
  void a_second_decision_that_costs_more_is_asked_for_what_it_costs_more_and_nothing_twice() {
    open("1", ALL);
    setStatus("unpaid");
    pay();
    assertEquals("last", state.orElseThrow().status());
    accepted(new RulingCommand.Decide("grant", "Därför", Optional.empty(), Optional.empty(), Optional.empty()), OFFICER);
    setStatus("unpaid");
    assertEquals(List.of("100.00", "900.00"), amounts());
    assertEquals(2, fees().stream().map(FeeEvent.FeeAsked::fee).distinct().count(), "each is known by an id of its own");
    pay();
    assertEquals("last", state.orElseThrow().status());
    setStatus("unpaid");
    assertEquals(List.of("100.00", "900.00"), amounts());
    assertEquals("last", state.orElseThrow().status(), "nothing is left to pay");
    assertEquals(state.orElseThrow().course(), CourseCodec.read(CourseCodec.write(state.orElseThrow().course())));
  }

  @Test
  void a_case_waits_for_both_where_the_first_was_not_paid_when_it_came_to_cost_more() {
    open("1", ALL);
    setStatus("unpaid");
    accepted(new RulingCommand.Decide("grant", "Därför", Optional.empty(), Optional.empty(), Optional.empty()), OFFICER);
    setStatus("unpaid");
    assertEquals(List.of("100.00", "900.00"), amounts());
    pay();
    assertEquals("unpaid", state.orElseThrow().status());
    pay();
    assertEquals("last", state.orElseThrow().status());
  }

  @Test
  void what_was_paid_back_whole_is_asked_for_again_and_what_was_paid_back_in_part_is_not() {
    for (var back : List.of("100.00", "40.00")) {
      events.clear();
      state = Optional.empty();
      open("1", ALL);
      setStatus("unpaid");
      pay();
      payBack(new BigDecimal(back));
      setStatus("unpaid");
      assertEquals(back.equals("100.00") ? List.of("100.00", "100.00") : List.of("100.00"), amounts());
    }
  }

  private void payBack(BigDecimal amount) {
    var payment = state.orElseThrow().course().money().refundable().getFirst().payment();
    var refund = new PaymentId(new UUID(7, 200));
    var message = new MessageId(new UUID(7, 8));
    var ordered = accepted(new FeeCommand.PayBack(refund, payment, message, amount, Currency.SEK, "Därför"), OFFICER);
    assertEquals(List.of(new Effect.TellOfMessage(message)), ordered.effects(), "whoever paid is told why");
    accepted(new FeeCommand.RecordRefund(new FeeEvent.Refunded(refund, payment, amount, Currency.SEK)), new Actor.Machine());
    assertEquals(state.orElseThrow().course(), CourseCodec.read(CourseCodec.write(state.orElseThrow().course())));
  }

  @Test
  void answers_that_cost_more_after_it_was_paid_are_asked_for_the_rest() {
    open("1", ALL);
    setStatus("unpaid");
    pay();
    supplement("100", ALL);
    setStatus("unpaid");
    assertEquals(List.of("100.00", "50.00"), amounts());
  }

  @Test
  void a_status_that_asks_each_time_asks_for_all_of_it_again_but_not_while_it_is_owed() {
    flow = service(SERVICE.replace("CHARGES", CHARGES).replace("\"asksFee\"", "\"feeEachTime\"")).flow();
    open("1", ALL);
    setStatus("unpaid");
    setStatus("last");
    setStatus("unpaid");
    assertEquals(List.of("100.00"), amounts(), "it is owed still");
    pay();
    supplement("100", ALL);
    setStatus("unpaid");
    assertEquals(List.of("100.00", "150.00"), amounts());
    assertEquals("unpaid", state.orElseThrow().status());
    pay();
    assertEquals("last", state.orElseThrow().status());
  }

  @Test
  void answers_that_cost_nothing_any_more_are_asked_no_fee_for() {
    open("100", Map.of("large", "50"));
    supplement("1", Map.of("large", "50"));
    setStatus("unpaid");
    assertEquals(List.of(), amounts());
    assertEquals("last", state.orElseThrow().status());
  }

  @Test
  void a_rule_that_cannot_be_is_told_where_it_stands() {
    assertEquals(List.of("/payment/charges/2/decisions/0"), faults(SERVICE.replace("CHARGES", CHARGES.replace("grant", "granted"))));
    assertEquals(List.of("/payment/charges/1/when/question"), faults(SERVICE.replace("CHARGES", CHARGES.replace("\"size\"", "\"length\""))));
    var before = SERVICE.replace("CHARGES", CHARGES).replace("in-flow", "before-submit").replace("\"asksFee\": true, ", "");
    assertEquals(List.of("/payment/charges/2/decisions"), faults(before), "nobody has decided yet");
  }

  @Test
  void a_decision_that_grants_nothing_lets_go_of_what_was_booked_for_it() {
    for (var decision : List.of("grant", "reject")) {
      state = Optional.empty();
      open("1", ALL);
      var effects = accepted(new RulingCommand.Decide(decision, "Därför", Optional.empty(), Optional.empty(), Optional.empty()), OFFICER).effects();
      assertEquals(decision.equals("reject"), effects.contains(new Effect.LetGoOfTimes()), decision);
    }
  }

  private List<String> asked(String size, Map<String, String> fees, Optional<String> decision) {
    events.clear();
    state = Optional.empty();
    open(size, fees);
    decision.ifPresent(id -> accepted(new RulingCommand.Decide(id, "Därför", Optional.empty(), Optional.empty(), Optional.empty()), OFFICER));
    setStatus("unpaid");
    return amounts();
  }

  private List<String> amounts() {
    return fees().stream().map(fee -> fee.amount().toPlainString()).toList();
  }

  private List<FeeEvent.FeeAsked> fees() {
    return events.stream().filter(FeeEvent.FeeAsked.class::isInstance).map(FeeEvent.FeeAsked.class::cast).toList();
  }

  /** The fee that has waited longest. */
  private void pay() {
    var fee = state.orElseThrow().course().money().open().getFirst();
    accepted(new FeeCommand.RecordFee(new FeeEvent.Paid(
        new PaymentId(new UUID(7, 100 + events.size())), Optional.of(fee.id()), fee.amount(), Currency.SEK, Instant.EPOCH, "provider", "reference")), new Actor.Machine());
  }

  private void open(String size, Map<String, String> fees) {
    accepted(new CaseCommand.Submit("SKY-1", SIGN.key(), 1, new AuthorityId(new UUID(7, 3)), UNIT, new SubmissionId(new UUID(7, 4)), "00", TODAY, Set.of(),
        Optional.empty(), reckoned(bill(size, fees))), CITIZEN);
  }

  private void supplement(String size, Map<String, String> fees) {
    accepted(new SupplementCommand.Supplement(new SubmissionId(new UUID(7, 5)), "00", Set.of(), reckoned(bill(size, fees))), CITIZEN);
  }

  private static Optional<FeeEvent.FeeReckoned> reckoned(Bill bill) {
    return Optional.of(bill).filter(Bill::isDue).map(due -> due.reckoned(new PaymentId(new UUID(7, 6))));
  }

  private void setStatus(String to) {
    accepted(new CaseCommand.ChangeStatus(to), OFFICER);
  }

  private Decision.Accepted accepted(CaseCommand command, Actor actor) {
    var at = Instant.parse("2027-05-03T10:00:00Z").plusSeconds(events.size());
    var moment = new Moment(at, ZoneOffset.UTC, WorkingDays.WEEKDAYS, Map.of("unit", UNIT));
    var decision = assertInstanceOf(Decision.Accepted.class, CaseRules.decide(flow, state, command, actor, moment));
    decision.events().forEach(event -> state = Optional.of(CaseRules.apply(state, event, at)));
    events.addAll(decision.events());
    return decision;
  }

  private static Bill bill(String size, Map<String, String> fees) {
    var evaluation = Plan.compile(SIGN).evaluate(RawAnswers.NONE.with("size", size), new Facts(TODAY));
    return Bill.of(SIGN.payment().orElseThrow(), evaluation, role -> Optional.ofNullable(fees.get(role)).map(BigDecimal::new), Language.SWEDISH);
  }

  private static ServiceDefinition service(String json) {
    return assertInstanceOf(ReadResult.Read.class, DefinitionCodec.read(json.getBytes(StandardCharsets.UTF_8)), () -> faults(json).toString()).definition();
  }

  private static List<String> faults(String json) {
    return switch (DefinitionCodec.read(json.getBytes(StandardCharsets.UTF_8))) {
      case ReadResult.Faulty(var faults) -> faults.stream().map(Fault::path).toList();
      case ReadResult.Read read -> List.of();
    };
  }
}
