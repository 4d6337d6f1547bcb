package se.samform.engine.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.samform.core.flow.FeeCommand;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.Currency;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.PaymentId;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.casefile.WaitsFor;
import se.samform.engine.testing.House;

/** Payments at the real provider of the examples, with its real callbacks. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class PaymentsTest {

  private static final int AT_ONCE = 4;

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

  @Test
  void a_fee_of_an_open_case_is_asked_for_paid_once_and_the_case_goes_on() {
    var file = opened();
    var fee = ask(file, "450.00");
    file = market.kase(new DraftId(file.head().id().value())).orElseThrow();
    assertEquals(StatusKind.AWAITING_PAYMENT, file.head().state().kind());
    var page = assertInstanceOf(Begun.At.class, market.payments.beginFee(file, fee, VERA)).page().getPath();
    var payment = PaymentId.of(page.substring(page.lastIndexOf('/') + 1));
    market.choose(payment, "pay");
    assertTrue(market.call(payment));
    assertTrue(market.call(payment));
    file = market.kase(new DraftId(file.head().id().value())).orElseThrow();
    assertEquals(StatusKind.IN_PROGRESS, file.head().state().kind());
    assertEquals(List.of(Optional.of(fee)), events(file).stream().filter(paid -> paid.payment().equals(payment)).map(FeeEvent.Paid::fee).toList());
    assertEquals(List.of(), Fees.open(file));
    assertInstanceOf(Begun.NothingThere.class, market.payments.beginFee(file, fee, VERA));
  }

  @Test
  void what_the_flow_asks_for_is_what_was_reckoned_at_hand_in_and_the_case_goes_on_when_it_is_paid() {
    var file = market.openedBeforeItIsPaid("3");
    assertEquals(List.of(), Fees.open(file));
    assertEquals(new BigDecimal("1800.00"), file.submissions().getFirst().submission().invoice().orElseThrow().total());
    market.bind("9999.00");
    command(file.head().id(), file.head().lastSeq(), new CaseCommand.ChangeStatus("fee"));
    var draft = new DraftId(file.head().id().value());
    file = market.kase(draft).orElseThrow();
    var fee = Fees.open(file).getFirst();
    assertEquals(new BigDecimal("1800.00"), fee.amount());
    assertEquals("Bord, Handläggning", Fees.text(file, fee));
    var page = assertInstanceOf(Begun.At.class, market.payments.beginFee(file, fee.fee(), VERA)).page().getPath();
    var payment = PaymentId.of(page.substring(page.lastIndexOf('/') + 1));
    assertEquals(file.submissions().getFirst().submission().invoice(), Optional.of(Fees.bill(file, fee)), "with its lines and their tax");
    market.choose(payment, "cancel");
    assertEquals(StatusKind.AWAITING_PAYMENT, market.kase(draft).orElseThrow().head().state().kind());
    var again = assertInstanceOf(Begun.At.class, market.payments.beginFee(file, fee.fee(), VERA)).page().getPath();
    var second = PaymentId.of(again.substring(again.lastIndexOf('/') + 1));
    market.choose(second, "pay");
    assertInstanceOf(Settled.FeePaid.class, market.payments.settleFee(GRANVIK, second, draft));
    file = market.kase(draft).orElseThrow();
    assertEquals(StatusKind.IN_PROGRESS, file.head().state().kind());
    assertEquals(List.of(), Fees.open(file));
    assertTrue(market.house.keeping.rebuildAndCompare(GRANVIK, file.head().id()).orElseThrow().holds());
  }

  @Test
  void another_fee_that_is_paid_is_not_the_one_that_the_case_waits_for() {
    var file = market.openedBeforeItIsPaid("3");
    var other = ask(file, "450.00");
    var draft = new DraftId(file.head().id().value());
    var reckoned = Fees.open(market.kase(draft).orElseThrow()).stream().filter(fee -> !fee.fee().equals(other)).findFirst().orElseThrow();
    pay(draft, other);
    assertEquals(StatusKind.AWAITING_PAYMENT, market.kase(draft).orElseThrow().head().state().kind());
    pay(draft, reckoned.fee());
    assertEquals(StatusKind.IN_PROGRESS, market.kase(draft).orElseThrow().head().state().kind());
  }

  @Test
  void a_status_waits_for_the_fee_that_was_asked_for_with_it_and_not_for_an_earlier_one() {
    var file = opened();
    var draft = new DraftId(file.head().id().value());
    var earlier = ask(file, "450.00");
    becomes(draft, "working");
    var asked = ask(now(draft), "120.00");
    assertEquals("fee", now(draft).head().state().status());
    pay(draft, earlier);
    assertEquals("fee", now(draft).head().state().status());
    pay(draft, asked);
    assertEquals("working", now(draft).head().state().status());
    assertTrue(market.house.keeping.rebuildAndCompare(GRANVIK, file.head().id()).orElseThrow().holds());
  }

  @Test
  void a_status_in_which_two_fees_are_asked_for_waits_for_both() {
    var file = opened();
    var draft = new DraftId(file.head().id().value());
    var first = ask(file, "450.00");
    market.house.clock.forward(Duration.ofHours(1));
    var second = ask(now(draft), "120.00");
    pay(draft, second);
    assertEquals("fee", now(draft).head().state().status());
    pay(draft, first);
    assertEquals("working", now(draft).head().state().status());
  }

  @Test
  void a_case_that_an_officer_lets_wait_goes_on_when_all_that_is_owed_is_paid() {
    var file = opened();
    var draft = new DraftId(file.head().id().value());
    var owed = ask(file, "450.00");
    becomes(draft, "working");
    becomes(draft, "fee");
    pay(draft, owed);
    assertEquals("working", now(draft).head().state().status());
  }

  @Test
  void a_licence_that_is_renewed_is_paid_each_time_and_what_is_told_twice_is_paid_once() {
    var file = market.openedBeforeItIsPaid("3", "feeEachTime");
    var draft = new DraftId(file.head().id().value());
    var payments = new HashSet<PaymentId>();
    for (int year = 1; year <= 3; year++) {
      becomes(draft, "fee");
      var fee = Fees.open(now(draft)).getFirst();
      assertEquals(new BigDecimal("1800.00"), Fees.bill(now(draft), fee).total());
      assertEquals("Bord, Handläggning", Fees.text(now(draft), fee));
      var page = assertInstanceOf(Begun.At.class, market.payments.beginFee(now(draft), fee.fee(), VERA)).page().getPath();
      var payment = PaymentId.of(page.substring(page.lastIndexOf('/') + 1));
      market.choose(payment, "pay");
      assertTrue(market.call(payment));
      assertTrue(market.call(payment));
      assertEquals("working", now(draft).head().state().status());
      payments.add(payment);
      assertEquals(payments, Set.copyOf(events(now(draft)).stream().map(FeeEvent.Paid::payment).toList()));
      assertEquals(year, events(now(draft)).size());
    }
    assertEquals(3, market.house.rows("payment"));
    assertTrue(market.house.keeping.rebuildAndCompare(GRANVIK, file.head().id()).orElseThrow().holds());
  }

  @Test
  void what_it_costs_more_is_billed_with_what_was_asked_for_before_taken_off() {
    var file = market.openedBeforeItIsPaid("3", "asksFee");
    var draft = new DraftId(file.head().id().value());
    becomes(draft, "fee");
    pay(draft, Fees.open(now(draft)).getFirst().fee());
    supplement(draft, "5");
    becomes(draft, "fee");
    var fee = Fees.open(now(draft)).getFirst();
    assertEquals(new BigDecimal("200.00"), fee.amount());
    var bill = Fees.bill(now(draft), fee);
    assertEquals(List.of("500.00", "1500.00", "-300.00", "-1500.00"), bill.lines().stream().map(line -> line.amount().toPlainString()).toList());
    assertEquals(new BigDecimal("40.00"), bill.tax(), "of two tables more");
    pay(draft, fee.fee());
    assertEquals("working", now(draft).head().state().status());
    becomes(draft, "fee");
    assertEquals("working", now(draft).head().state().status(), "nothing is left");
    assertEquals(2, market.house.rows("payment"));
  }

  /** A node of before wrote none of it beside the head. */
  @Test
  void cases_of_before_know_their_money_from_their_events() throws IOException {
    var plain = opened();
    var flow = market.openedBeforeItIsPaid("3");
    ask(plain, "450.00");
    becomes(new DraftId(flow.head().id().value()), "fee");
    pay(new DraftId(flow.head().id().value()), Fees.open(now(new DraftId(flow.head().id().value()))).getFirst().fee());
    market.house.database.transaction(session -> session.change("update case_file set course = json_remove(course, '$.feesAsked', '$.paid')"));
    assertFalse(market.house.keeping.rebuildAndCompare(GRANVIK, plain.head().id()).orElseThrow().holds());
    migrate();
    for (var file : List.of(plain, flow)) {
      assertTrue(market.house.keeping.rebuildAndCompare(GRANVIK, file.head().id()).orElseThrow().holds());
    }
  }

  private void migrate() throws IOException {
    try (var file = PaymentsTest.class.getResourceAsStream("/db/migration/V315__money_of_a_case.sql")) {
      for (var statement : new String(file.readAllBytes(), StandardCharsets.UTF_8).split(";")) {
        if (!statement.isBlank()) {
          market.house.database.transaction(session -> session.change(statement));
        }
      }
    }
  }

  private void supplement(DraftId draft, String tables) {
    var id = new CaseId(draft.value());
    var begun = market.house.cases.supplement(GRANVIK, id, VERA).orElseThrow();
    var answering = market.house.drafts.find(GRANVIK, begun, VERA).orElseThrow();
    market.save(answering, Market.answers(tables));
    assertInstanceOf(Submitted.Supplemented.class, market.house.cases.submit(GRANVIK, begun, VERA));
  }

  private CaseFile now(DraftId draft) {
    return market.kase(draft).orElseThrow();
  }

  /** An hour later. */
  private void becomes(DraftId draft, String status) {
    market.house.clock.forward(Duration.ofHours(1));
    var head = now(draft).head();
    command(head.id(), head.lastSeq(), new CaseCommand.ChangeStatus(status));
    market.house.clock.forward(Duration.ofHours(1));
  }

  @Test
  void a_fee_that_several_begin_to_pay_at_once_is_one_payment() throws Exception {
    var file = market.openedBeforeItIsPaid("3");
    var fee = ask(file, "450.00");
    var asked = market.kase(new DraftId(file.head().id().value())).orElseThrow();
    var before = market.house.rows("payment");
    try (var pool = Executors.newFixedThreadPool(AT_ONCE)) {
      var all = IntStream.range(0, AT_ONCE).<Callable<Begun>>mapToObj(each -> () -> market.payments.beginFee(asked, fee, VERA)).toList();
      for (var begun : pool.invokeAll(all)) {
        assertInstanceOf(Begun.At.class, begun.get());
      }
    }
    assertEquals(before + 1, market.house.rows("payment"));
  }

  private void pay(DraftId draft, PaymentId fee) {
    var page = assertInstanceOf(Begun.At.class, market.payments.beginFee(market.kase(draft).orElseThrow(), fee, VERA)).page().getPath();
    var payment = PaymentId.of(page.substring(page.lastIndexOf('/') + 1));
    market.choose(payment, "pay");
    assertInstanceOf(Settled.FeePaid.class, market.payments.settleFee(GRANVIK, payment, draft));
  }

  @Test
  void a_fee_that_is_paid_after_the_case_was_withdrawn_goes_back() {
    var file = opened();
    var fee = ask(file, "450.00");
    var draft = new DraftId(file.head().id().value());
    file = market.kase(draft).orElseThrow();
    var page = assertInstanceOf(Begun.At.class, market.payments.beginFee(file, fee, VERA)).page().getPath();
    var payment = PaymentId.of(page.substring(page.lastIndexOf('/') + 1));
    var working = command(file.head().id(), file.head().lastSeq(), new CaseCommand.ChangeStatus("working"));
    var withdrawn = market.house.cases.command(GRANVIK, file.head().id(), working.head().lastSeq(), new CaseCommand.Withdraw(), VERA);
    assertInstanceOf(Commanded.Done.class, withdrawn);
    market.choose(payment, "pay");
    market.call(payment);
    assertEquals("refunded", market.state(payment));
  }

  @Test
  void nobody_writes_a_payment_into_a_case_by_hand() {
    var file = opened();
    var paid = events(file).getFirst();
    assertEquals(new Commanded.Refused(Refusal.MACHINE_ONLY), market.house.cases.command(
        GRANVIK, file.head().id(), file.head().lastSeq(), new FeeCommand.RecordFee(paid), House.OFFICER));
    assertEquals(new Commanded.Refused(Refusal.OFFICERS_ONLY), market.house.cases.command(
        GRANVIK, file.head().id(), file.head().lastSeq(), new FeeCommand.RecordFee(paid), VERA));
  }

  private CaseFile opened() {
    var draft = market.draft("3");
    var payment = market.begin(draft);
    market.choose(payment, "pay");
    market.back(payment, draft);
    return market.kase(draft.id()).orElseThrow();
  }

  private PaymentId ask(CaseFile file, String amount) {
    var fee = new PaymentId(market.house.ids.next());
    command(file.head().id(), file.head().lastSeq(),
        new FeeCommand.AskFee(fee, market.house.cases.newMessageId(), new BigDecimal(amount), Currency.SEK, "Tillsyn på platsen"));
    return fee;
  }

  private Commanded.Done command(CaseId id, int seq, CaseCommand command) {
    return assertInstanceOf(Commanded.Done.class, market.house.cases.command(GRANVIK, id, seq, command, House.OFFICER));
  }

  private boolean called(PaymentId payment, long time, byte[] body, String seal) {
    return market.payments.called(GRANVIK, payment, Long.toString(time), seal, body);
  }

  private static String seal(long time, byte[] body) {
    return HexFormat.of().formatHex(CallbackSeal.of(Market.SECRET, Long.toString(time), body));
  }

  private static List<FeeEvent.Paid> events(CaseFile file) {
    return file.events().stream().map(recorded -> recorded.event()).filter(FeeEvent.Paid.class::isInstance).map(FeeEvent.Paid.class::cast).toList();
  }
}
