package se.samform.engine.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.payment.Market.events;
import static se.samform.engine.testing.House.ELSEWHERE;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.flow.FeeEvent;
import se.samform.core.id.PaymentId;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.casefile.WaitsFor;
import se.samform.engine.testing.House;

/** Payments at the real provider of the examples, with its real callbacks. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaymentsTest {

  @TempDir Path folder;
  private Market market;

  @BeforeEach
  void open() throws IOException {
    market = new Market(folder);
    market.behave("{\"callbacks\": \"none\"}");
  }

  @AfterEach
  void close() {
    market.close();
  }

  @Test
  void nothing_is_handed_in_before_it_is_paid() {
    var draft = market.draft("3");
    var waits = assertInstanceOf(Submitted.Waits.class, market.house.cases.submit(GRANVIK, draft.id(), VERA));
    var bill = assertInstanceOf(WaitsFor.Payment.class, waits.what()).bill();
    assertEquals(new BigDecimal("1800.00"), bill.total());
    assertTrue(market.house.drafts.find(GRANVIK, draft.id(), VERA).isPresent(), "and the draft is as it was");
  }

  @Test
  void whoever_pays_and_comes_back_has_handed_in_and_the_case_says_what_was_paid() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    var back = market.choose(payment, "pay").orElseThrow();
    assertTrue(back.endsWith("/granvik/d/" + draft.id().text() + "/paid/" + payment.text()), back);
    var handedIn = assertInstanceOf(Settled.HandedIn.class, market.back(payment, draft));
    assertInstanceOf(Submitted.Opened.class, handedIn.submitted());
    var file = market.kase(draft.id()).orElseThrow();
    var paid = file.submissions().getFirst().submission().paid().orElseThrow();
    assertEquals(new BigDecimal("1800.00"), paid.bill().total());
    assertEquals(market.asked(payment).getString("reference"), paid.reference());
    assertEquals(List.of(payment), events(file).stream().map(FeeEvent.Paid::payment).toList());
    assertEquals(Money.USED, market.payment(payment).standing().money());
  }

  @Test
  void the_callback_alone_hands_in_and_the_second_changes_nothing() throws InterruptedException {
    market.behave("{\"callbacks\": \"twice\"}");
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.choose(payment, "close");
    assertTrue(market.awaitCallback());
    assertTrue(market.awaitCallback());
    assertEquals(1, events(market.kase(draft.id()).orElseThrow()).size());
    assertInstanceOf(Submitted.OpenedBefore.class, ((Settled.HandedIn) market.back(payment, draft)).submitted());
  }

  @Test
  void without_callback_and_without_coming_back_the_tick_finds_out_and_hands_in() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.choose(payment, "close");
    market.tick(Duration.ofMinutes(2));
    assertTrue(market.kase(draft.id()).isPresent());
    assertEquals("paid", market.state(payment));
  }

  @Test
  void who_cancels_or_is_refused_has_the_draft_as_it_was_and_may_pay_again() {
    var draft = market.draft("3");
    var first = market.begin(draft);
    market.choose(first, "cancel");
    assertEquals(new Settled.Ended(PaymentState.CANCELLED), market.back(first, draft));
    var second = market.begin(draft);
    market.choose(second, "refuse");
    assertEquals(new Settled.Ended(PaymentState.FAILED), market.back(second, draft));
    assertTrue(market.kase(draft.id()).isEmpty());
    var third = market.begin(draft);
    market.choose(third, "pay");
    assertInstanceOf(Settled.HandedIn.class, market.back(third, draft));
  }

  @Test
  void beginning_again_leads_to_the_same_payment() {
    var draft = market.draft("3");
    assertEquals(market.begin(draft), market.begin(draft));
    assertEquals(1, market.house.rows("payment"));
  }

  @Test
  void a_payment_is_pending_from_when_it_is_begun_until_it_is_known_what_became_of_it() {
    var draft = market.draft("3");
    assertEquals(Optional.empty(), market.payments.pending(GRANVIK, draft.id()));
    var payment = market.begin(draft);
    assertEquals(Optional.of(payment), market.payments.pending(GRANVIK, draft.id()));
    assertEquals(Set.of(draft.id()), market.payments.pending(GRANVIK, List.of(draft.id(), market.draft("3").id())));
    assertEquals(Set.of(), market.payments.pending(ELSEWHERE, List.of(draft.id())));
    market.choose(payment, "cancel");
    market.back(payment, draft);
    assertEquals(Optional.empty(), market.payments.pending(GRANVIK, draft.id()));
    market.behave("{\"mode\": \"down\"}");
    market.payments.begin(GRANVIK, draft.id(), VERA);
    assertEquals(Optional.empty(), market.payments.pending(GRANVIK, draft.id()), "one that the provider never made can't have been paid");
  }

  @Test
  void answers_that_change_make_the_payment_void_and_who_pays_it_all_the_same_gets_the_money_back() {
    var draft = market.draft("3");
    var first = market.begin(draft);
    market.change(draft, "1");
    var second = market.begin(draft);
    assertNotEquals(first, second);
    market.choose(first, "pay");
    assertTrue(market.call(first));
    assertEquals("refunded", market.state(first));
    assertTrue(market.kase(draft.id()).isEmpty());
    market.choose(second, "pay");
    assertTrue(market.call(second));
    assertEquals(new BigDecimal("1600.00"), events(market.kase(draft.id()).orElseThrow()).getFirst().amount());
  }

  @Test
  void a_void_payment_is_stopped_at_the_provider() {
    var draft = market.draft("3");
    var first = market.begin(draft);
    market.change(draft, "1");
    market.begin(draft);
    market.tick(Duration.ofMinutes(2));
    assertEquals("cancelled", market.state(first));
  }

  @Test
  void a_fee_that_is_changed_while_somebody_pays_is_not_paid_with_the_old_one() {
    var draft = market.draft("3");
    var first = market.begin(draft);
    market.bind("2000.00");
    market.choose(first, "pay");
    market.call(first);
    assertEquals("refunded", market.state(first));
    assertTrue(market.kase(draft.id()).isEmpty());
  }

  @Test
  void who_pays_twice_gets_the_second_back() {
    var draft = market.draft("3");
    var first = market.begin(draft);
    market.tick(Duration.ofMinutes(26));
    var second = market.begin(draft);
    assertNotEquals(first, second, "too little time was left");
    market.choose(first, "pay");
    market.choose(second, "pay");
    market.call(second);
    market.call(first);
    assertEquals(List.of(second), events(market.kase(draft.id()).orElseThrow()).stream().map(FeeEvent.Paid::payment).toList());
    assertEquals("paid", market.state(second));
    assertEquals("refunded", market.state(first));
  }

  @Test
  void a_draft_that_is_deleted_after_it_was_paid_gives_the_money_back() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.choose(payment, "pay");
    market.house.drafts.delete(GRANVIK, draft.id(), VERA);
    market.tick(Duration.ofMinutes(2));
    assertEquals("refunded", market.state(payment));
    assertEquals(PaymentState.REFUNDED, market.payment(payment).standing().state());
  }

  @Test
  void money_that_can_not_go_back_now_goes_back_when_the_provider_is_there_again() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.choose(payment, "pay");
    var told = market.asked(payment).toString().getBytes(StandardCharsets.UTF_8);
    market.house.drafts.delete(GRANVIK, draft.id(), VERA);
    market.behave("{\"mode\": \"down\", \"callbacks\": \"none\"}");
    assertTrue(market.called(payment, told));
    assertEquals(Money.GIVE_BACK, market.payment(payment).standing().money());
    market.tick(Duration.ofMinutes(2));
    market.behave("{\"callbacks\": \"none\"}");
    market.tick(Duration.ofMinutes(20));
    assertEquals("refunded", market.state(payment));
  }

  @Test
  void a_payment_whose_time_is_over_has_ended_and_the_draft_is_there() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.tick(Duration.ofMinutes(40));
    assertEquals(new Settled.Ended(PaymentState.EXPIRED), market.back(payment, draft));
    assertTrue(market.house.drafts.find(GRANVIK, draft.id(), VERA).isPresent());
  }

  @Test
  void money_that_is_told_after_the_time_was_over_is_used() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.choose(payment, "pay");
    var told = market.asked(payment).toString().getBytes(StandardCharsets.UTF_8);
    market.house.database.transaction(session -> session.change("update payment set state = 'EXPIRED', ask_at = null"));
    assertTrue(market.called(payment, told));
    assertTrue(market.kase(draft.id()).isPresent());
  }

  @Test
  void while_the_provider_is_down_or_talks_nonsense_nobody_can_begin_and_nothing_is_lost() {
    var draft = market.draft("3");
    for (var mode : List.of("down", "garbage", "endless")) {
      market.behave("{\"mode\": \"" + mode + "\", \"callbacks\": \"none\"}");
      assertInstanceOf(Begun.ProviderDown.class, market.payments.begin(GRANVIK, draft.id(), VERA), mode);
    }
    market.behave("{\"callbacks\": \"none\"}");
    var payment = market.begin(draft);
    assertEquals(1, market.house.rows("payment"), "it is the same that was begun when the provider was down");
    market.choose(payment, "pay");
    market.behave("{\"mode\": \"down\", \"callbacks\": \"none\"}");
    assertInstanceOf(Settled.Waiting.class, market.back(payment, draft));
    market.behave("{\"callbacks\": \"none\"}");
    assertInstanceOf(Settled.HandedIn.class, market.back(payment, draft));
  }

  @Test
  void a_callback_is_believed_only_with_its_seal_its_time_its_payment_and_its_municipality() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.choose(payment, "pay");
    var body = market.asked(payment).toString().getBytes(StandardCharsets.UTF_8);
    var now = market.house.clock.instant().getEpochSecond();
    assertFalse(called(payment, now, body, "0".repeat(64)));
    assertFalse(called(payment, now, body, "no seal"));
    assertFalse(called(payment, now - 301, body, seal(now - 301, body)), "an old one");
    assertFalse(called(payment, now, body, seal(now - 1, body)), "the seal of another time");
    assertFalse(called(payment, now, "{}".getBytes(StandardCharsets.UTF_8), seal(now, "{}".getBytes(StandardCharsets.UTF_8))), "sealed nonsense");
    assertFalse(called(new PaymentId(draft.id().value()), now, body, seal(now, body)), "another payment");
    assertFalse(market.payments.called(House.ELSEWHERE, payment, "" + now, seal(now, body), body), "another municipality");
    assertEquals(PaymentState.PENDING, market.payment(payment).standing().state());
    assertTrue(called(payment, now, body, seal(now, body)));
    assertTrue(market.kase(draft.id()).isPresent());
  }

  @Test
  void money_of_another_amount_goes_back() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.choose(payment, "pay");
    var body = market.asked(payment).toString().replace("1800.00", "18.00").getBytes(StandardCharsets.UTF_8);
    assertTrue(market.called(payment, body));
    assertTrue(market.kase(draft.id()).isEmpty());
    assertEquals("refunded", market.state(payment));
  }

  @Test
  void what_costs_nothing_is_handed_in_at_once() {
    market.bind("0.00");
    var draft = market.draft("0");
    assertInstanceOf(Submitted.Opened.class, market.house.cases.submit(GRANVIK, draft.id(), VERA));
  }

  @Test
  void a_node_that_dies_between_any_two_steps_loses_nothing() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.house.database.transaction(session -> session.change("update payment set state = 'CREATED', reference = null, page = null"));
    assertEquals(payment, market.begin(draft), "it died before it wrote what the provider said");
    market.choose(payment, "pay");
    market.house.database.transaction(session -> session.change("update payment set state = 'PAID', reference = 'SP-1', ask_at = ?", market.house.clock.instant()));
    market.tick(Duration.ofSeconds(1));
    assertTrue(market.kase(draft.id()).isPresent(), "it died after it wrote that it was paid");
    assertEquals(Money.USED, market.payment(payment).standing().money());
  }

  @Test
  void money_for_a_draft_that_its_owner_must_mend_first_is_kept_for_it() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.choose(payment, "pay");
    market.save(draft, Market.answers("3").with("name", ""));
    market.call(payment);
    assertEquals(Money.HELD, market.payment(payment).standing().money());
    market.change(draft, "3");
    market.tick(Duration.ofHours(2));
    assertTrue(market.kase(draft.id()).isEmpty(), "nobody but its owner hands it in from here");
    assertInstanceOf(Submitted.Opened.class, market.handIn.submit(GRANVIK, draft.id(), VERA));
    assertEquals(Money.USED, market.payment(payment).standing().money());
  }

  @Test
  void money_that_is_kept_for_a_draft_goes_back_when_its_owner_gives_it_up() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.choose(payment, "pay");
    market.save(draft, Market.answers("3").with("name", ""));
    market.call(payment);
    market.house.drafts.delete(GRANVIK, draft.id(), VERA);
    market.tick(Duration.ofHours(2));
    assertEquals("refunded", market.state(payment));
  }

  @Test
  void what_nobody_paid_is_forgotten_after_a_while_and_what_was_paid_is_not() {
    var draft = market.draft("3");
    market.choose(market.begin(draft), "cancel");
    var paid = market.begin(draft);
    market.tick(Duration.ofMinutes(2));
    market.choose(paid, "pay");
    market.back(paid, draft);
    market.house.clock.forward(Duration.ofDays(89));
    assertEquals(0, market.payments.removeUnpaid(10));
    market.house.clock.forward(Duration.ofDays(2));
    assertEquals(1, market.payments.removeUnpaid(10));
    assertEquals(PaymentState.PAID, market.payment(paid).standing().state());
    assertEquals(1, market.house.rows("payment"));
  }

  @Test
  void nobody_else_settles_a_payment() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.choose(payment, "pay");
    assertEquals(new Settled.NoSuchPayment(), market.payments.settle(GRANVIK, payment, draft.id(), House.JOHAN));
    assertTrue(market.kase(draft.id()).isEmpty());
  }

  @Test
  void nobody_is_led_to_a_page_that_is_not_the_providers() {
    market.bindPages("http://127.0.0.1:1");
    var draft = market.draft("3");
    assertInstanceOf(Begun.ProviderDown.class, market.payments.begin(GRANVIK, draft.id(), VERA));
    assertEquals(Optional.empty(), market.payments.page(GRANVIK, draft.id(), Optional.empty()));
  }

  @Test
  void a_callback_leads_nobody_to_another_page() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    var page = market.payments.page(GRANVIK, draft.id(), Optional.empty()).orElseThrow();
    var told = market.asked(payment).toString();
    assertTrue(told.contains(page.toString()), told);
    assertTrue(market.called(payment, told.replace(page.toString(), "https://elsewhere.invalid/pay").getBytes(StandardCharsets.UTF_8)));
    assertEquals(Optional.of(page), market.payments.page(GRANVIK, draft.id(), Optional.empty()));
  }

  private boolean called(PaymentId payment, long time, byte[] body, String seal) {
    return market.payments.called(GRANVIK, payment, Long.toString(time), seal, body);
  }

  private static String seal(long time, byte[] body) {
    return HexFormat.of().formatHex(CallbackSeal.of(Market.SECRET, Long.toString(time), body));
  }
}
