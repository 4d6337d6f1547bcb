package se.samform.engine.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.payment.Market.events;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
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
import se.samform.core.flow.Refusal;
import se.samform.core.flow.StatusKind;
import se.samform.core.form.Currency;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.PaymentId;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.Submitted;
import se.samform.engine.testing.House;

/** Fees of open cases, paid at the real provider of the examples: what is asked for, and when the case goes on. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class FeesInCasesTest {

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
    try (var file = FeesInCasesTest.class.getResourceAsStream("/db/migration/V315__money_of_a_case.sql")) {
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
}
