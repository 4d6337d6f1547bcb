package se.samform.engine.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.OFFICER;
import static se.samform.engine.testing.House.VERA;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.FeeCommand;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.Refusal;
import se.samform.core.form.Currency;
import se.samform.core.id.DraftId;
import se.samform.core.id.PaymentId;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.testing.House;

/** Money that a case has used goes back, at the real provider of the examples: it takes its time, refuses, and tells things twice. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class RefundsTest {

  @TempDir Path folder;
  private Market market;
  private DraftId draft;
  private PaymentId payment;

  @BeforeEach
  void open() throws IOException {
    market = new Market(folder);
    market.behave("{\"callbacks\": \"none\"}");
    var begun = market.draft("3");
    draft = begun.id();
    payment = market.begin(begun);
    market.choose(payment, "pay");
    market.back(payment, begun);
  }

  @AfterEach
  void close() {
    market.close();
  }

  @Test
  void some_of_it_goes_back_then_the_rest_and_never_more_than_came() {
    market.behave("{\"callbacks\": \"none\", \"delay\": 30}");
    assertDone(payBack("800.00"));
    assertEquals(List.of("asked 800.00"), told(), "the case says so at once");
    assertEquals(new Commanded.Refused(Refusal.MORE_THAN_PAID), payBack("1000.01"), "what is under way counts");
    market.tick(Duration.ofSeconds(1));
    assertEquals(List.of("pending 800.00"), atProvider(), "it takes its time");
    assertEquals(List.of("asked 800.00"), told());
    market.tick(Duration.ofMinutes(1));
    assertEquals(List.of("asked 800.00", "back 800.00"), told());
    assertDone(payBack("1000"));
    assertEquals(new Commanded.Refused(Refusal.MORE_THAN_PAID), payBack("0.01"));
    seeTo();
    assertEquals(List.of("done 800.00", "done 1000.00"), atProvider());
    assertEquals(new Commanded.Refused(Refusal.MORE_THAN_PAID), payBack("0.01"));
    assertEquals(List.of(), now().head().state().course().money().refundable());
    assertTrue(market.house.keeping.rebuildAndCompare(GRANVIK, now().head().id()).orElseThrow().holds());
  }

  @Test
  void the_citizen_is_told_why() {
    assertDone(payBack("800.00"));
    assertTrue(events().anyMatch(event -> event instanceof CaseEvent.WrittenToCitizen written && written.text().equals("Du betalade för mycket\n\nSå mycket betalas tillbaka: 800,00\u00a0kr.")), "and how much");
    assertEquals(new Commanded.Refused(Refusal.NOTHING_WRITTEN), payBack("1.00", " "));
    assertEquals(new Commanded.Refused(Refusal.NO_AMOUNT), payBack("1.005"));
    assertEquals(new Commanded.Refused(Refusal.NO_AMOUNT), payBack("-1"));
    assertEquals(1, market.house.rows("payment_refund"), "nothing is left of what was refused");
  }

  @Test
  void callbacks_tell_it_and_twice_is_as_good_as_once() throws InterruptedException {
    assertDone(payBack("800.00"));
    market.behave("{\"callbacks\": \"twice\"}");
    market.tick(Duration.ofSeconds(1));
    assertTrue(market.awaitCallback());
    assertTrue(market.awaitCallback());
    assertEquals(List.of("asked 800.00", "back 800.00"), told());
    assertTrue(market.call(payment));
    market.tick(Duration.ofHours(2));
    assertEquals(List.of("asked 800.00", "back 800.00"), told());
    assertEquals(Optional.empty(), refund().askAt(), "nothing more is to be done");
  }

  @Test
  void what_the_provider_refuses_stays_and_can_be_asked_for_again() {
    for (var how : List.of("refused", "never")) {
      market.behave("{\"callbacks\": \"none\", \"refunds\": \"" + how + "\"}");
      assertDone(payBack("1800.00"));
      seeTo();
    }
    assertEquals(List.of("asked 1800.00", "refused 1800.00", "asked 1800.00", "refused 1800.00"), told());
    assertFalse(now().events().stream().filter(CaseFile::isForCitizen).anyMatch(recorded -> recorded.event() instanceof FeeEvent.RefundRefused), "nor is the citizen told");
    market.behave("{\"callbacks\": \"none\"}");
    assertDone(payBack("1800.00"));
    seeTo();
    assertEquals("back 1800.00", told().getLast());
  }

  @Test
  void while_the_provider_is_down_or_knows_nothing_for_a_while_it_waits_and_nothing_is_asked_twice() {
    assertDone(payBack("800.00"));
    for (var mode : List.of("down", "gone", "garbage")) {
      market.behave("{\"callbacks\": \"none\", \"mode\": \"" + mode + "\"}");
      market.tick(Duration.ofHours(1));
    }
    assertEquals(List.of("asked 800.00"), told());
    market.behave("{\"callbacks\": \"none\"}");
    market.tick(Duration.ofHours(2));
    market.tick(Duration.ofHours(2));
    assertEquals(List.of("done 800.00"), atProvider());
    assertEquals(List.of("asked 800.00", "back 800.00"), told());
  }

  @Test
  void of_a_refund_that_nothing_comes_of_the_officers_are_told_once_after_three_days_and_it_is_still_waited_for() {
    market.behave("{\"callbacks\": \"none\", \"mode\": \"down\"}");
    assertDone(payBack("800.00"));
    market.tick(Duration.ofDays(2));
    assertEquals(List.of("asked 800.00"), told());
    market.tick(Duration.ofHours(25));
    var late = List.of("asked 800.00", "late 800.00 since 2026-11-22");
    assertEquals(late, told());
    assertEquals(3, noticed("reminder"), "each officer of the unit, for nobody has the case");
    market.tick(Duration.ofHours(25));
    assertEquals(late, told());
    assertFalse(now().events().stream().filter(CaseFile::isForCitizen).anyMatch(recorded -> recorded.event() instanceof FeeEvent.RefundLate), "it isn't the citizen's");
    market.behave("{\"callbacks\": \"none\"}");
    market.tick(Duration.ofHours(2));
    market.tick(Duration.ofHours(2));
    assertEquals("back 800.00", told().getLast());
  }

  private int noticed(String kind) {
    return market.house.database.read(session -> session.one("select count(*) as n from desk_notice where kind = ?", row -> row.count("n"), kind)).orElseThrow();
  }

  @Test
  void what_is_told_of_one_refund_holds_though_another_beside_it_can_not_be_read() {
    assertDone(payBack("800.00"));
    var refund = refund().id().text();
    for (var broken : List.of("{\"state\": \"done\"}", "7", "{\"id\": \"x\", \"state\": \"done\", \"amount\": \"1.00\"}", "{\"id\": \"" + payment.text() + "\", \"state\": \"lost\", \"amount\": \"1.00\"}")) {
      assertEquals(1, ToldReader.read(telling(broken)).orElseThrow().unread(), broken);
    }
    assertTrue(market.called(payment, telling("7", "{\"id\": \"" + refund + "\", \"state\": \"done\", \"amount\": \"800.00\"}")));
    assertEquals(List.of("asked 800.00", "back 800.00"), told());
  }

  /** What the provider tells of the payment, with these as its refunds. */
  private byte[] telling(String... refunds) {
    var told = market.asked(payment).toString().strip();
    return (told.substring(0, told.length() - 1) + ", \"refunds\": [" + String.join(", ", refunds) + "]}").getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void an_order_that_comes_twice_is_one() {
    var seen = now().head().lastSeq();
    assertDone(market.payments.payBack(now(), seen, order("800.00", "Så"), OFFICER));
    assertInstanceOf(Commanded.Stale.class, market.payments.payBack(now(), seen, order("800.00", "Så"), OFFICER));
    assertEquals(1, market.house.rows("payment_refund"));
  }

  @Test
  void nothing_goes_back_that_no_case_says_goes_back() {
    var head = now().head();
    var refund = new Refund(
        new PaymentId(market.house.ids.next()), GRANVIK, head.id(), payment, new BigDecimal("800.00"), Currency.SEK, RefundState.ASKED,
        market.house.clock.instant(), Optional.of(market.house.clock.instant()), 0);
    market.house.database.transaction(session -> {
      RefundRows.insert(session, refund);
      return true;
    });
    market.tick(Duration.ofMinutes(1));
    assertEquals(1, market.house.rows("payment_refund"), "the order may be just being written");
    market.tick(Duration.ofMinutes(30));
    assertEquals(0, market.house.rows("payment_refund"));
    assertEquals(List.of(), atProvider());
  }

  @Test
  void a_node_that_dies_when_the_case_has_it_goes_on() {
    assertDone(payBack("800.00"));
    seeTo();
    market.house.database.transaction(session -> session.change(
        "update payment_refund set state = 'ASKED', ask_at = ?", market.house.clock.instant()));
    market.tick(Duration.ofHours(2));
    assertEquals(List.of("asked 800.00", "back 800.00"), told());
    assertEquals(RefundState.DONE, refund().state());
  }

  @Test
  void what_was_paid_for_a_fee_goes_back_also_when_the_case_is_over() {
    var fee = new PaymentId(market.house.ids.next());
    command(new FeeCommand.AskFee(fee, market.house.cases.newMessageId(), new BigDecimal("450.00"), Currency.SEK, "Tillsyn"));
    var page = assertInstanceOf(Begun.At.class, market.payments.beginFee(now(), fee, VERA)).page().getPath();
    payment = PaymentId.of(page.substring(page.lastIndexOf('/') + 1));
    market.choose(payment, "pay");
    assertInstanceOf(Settled.FeePaid.class, market.payments.settleFee(GRANVIK, payment, draft));
    assertInstanceOf(Commanded.Done.class, market.house.cases.command(GRANVIK, now().head().id(), now().head().lastSeq(), new CaseCommand.Withdraw(), VERA));
    assertDone(payBack("450.00"));
    seeTo();
    assertEquals(List.of("asked 450.00", "back 450.00"), told());
  }

  @Test
  void nobody_else_orders_it_and_nobody_says_by_hand_that_it_is_done() {
    var head = now().head();
    assertEquals(new Commanded.Refused(Refusal.OFFICERS_ONLY), market.house.cases.command(GRANVIK, head.id(), head.lastSeq(), order("1.00", "Mitt"), VERA));
    assertEquals(new Commanded.Refused(Refusal.MACHINE_ONLY), market.house.cases.command(GRANVIK, head.id(), head.lastSeq(),
        new FeeCommand.RecordRefund(new FeeEvent.Refunded(payment, payment, BigDecimal.ONE, Currency.SEK)), OFFICER));
    var elsewhere = new Actor.Officer(House.NILS, Set.of(House.SCHOOL));
    assertFalse(market.payments.payBack(now(), head.lastSeq(), order("1.00", "Så"), elsewhere) instanceof Commanded.Done);
    var other = new FeeCommand.PayBack(new PaymentId(market.house.ids.next()), head.id().value().equals(payment.value()) ? payment : new PaymentId(head.id().value()),
        market.house.cases.newMessageId(), BigDecimal.ONE, Currency.SEK, "Så");
    assertEquals(new Commanded.Refused(Refusal.NOTHING_PAID), market.payments.payBack(now(), head.lastSeq(), other, OFFICER));
    assertEquals(0, market.house.rows("payment_refund"));
  }

  /** Asked, and told a while after. */
  private void seeTo() {
    market.tick(Duration.ofSeconds(1));
    market.tick(Duration.ofMinutes(1));
  }

  private Commanded payBack(String amount) {
    return payBack(amount, "Du betalade för mycket");
  }

  private Commanded payBack(String amount, String why) {
    return market.payments.payBack(now(), now().head().lastSeq(), order(amount, why), OFFICER);
  }

  private FeeCommand.PayBack order(String amount, String why) {
    return new FeeCommand.PayBack(
        new PaymentId(market.house.ids.next()), payment, market.house.cases.newMessageId(), new BigDecimal(amount), Currency.SEK, why);
  }

  private void command(CaseCommand command) {
    assertDone(market.house.cases.command(GRANVIK, now().head().id(), now().head().lastSeq(), command, OFFICER));
  }

  private static void assertDone(Commanded commanded) {
    assertInstanceOf(Commanded.Done.class, commanded);
  }

  private CaseFile now() {
    return market.kase(draft).orElseThrow();
  }

  private Stream<CaseEvent> events() {
    return now().events().stream().map(recorded -> recorded.event());
  }

  private Refund refund() {
    var id = events().filter(FeeEvent.RefundAsked.class::isInstance).map(event -> ((FeeEvent.RefundAsked) event).refund()).findFirst().orElseThrow();
    return market.house.database.read(session -> RefundRows.find(session, GRANVIK, id)).orElseThrow();
  }

  /** What the case says of money that goes back. */
  private List<String> told() {
    return events().flatMap(event -> switch (event) {
      case FeeEvent.RefundAsked asked -> Stream.of("asked " + amount(asked.amount()));
      case FeeEvent.Refunded refunded -> Stream.of("back " + amount(refunded.amount()));
      case FeeEvent.RefundLate late -> Stream.of("late " + amount(late.amount()) + " since " + late.since());
      case FeeEvent.RefundRefused refused -> Stream.of("refused " + amount(refused.amount()));
      case CaseEvent other -> Stream.<String>empty();
    }).toList();
  }

  private static String amount(BigDecimal amount) {
    return amount.setScale(2).toPlainString();
  }

  private List<String> atProvider() {
    var told = market.asked(payment);
    return told.containsKey("refunds") ? told.getJsonArray("refunds").getValuesAs(JsonObject.class).stream()
        .map(refund -> refund.getString("state") + " " + refund.getString("amount")).toList() : List.of();
  }
}
