package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.json.BillCodec;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.form.Currency;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class BillTest {

  private static final ServiceDefinition SERVICE = service("""
      {"format": "samform-e-service", "formatVersion": 1, "id": "loppis", "languages": ["sv", "en"], "title": {"sv": "Loppis"},
       "summary": {"sv": "s"}, "subject": {"sv": "s"}, "audiences": ["resident"], "login": "optional", "minutes": 5, "referencePrefix": "LOP",
       "roles": [{"id": "unit", "kind": "unit", "title": {"sv": "Enhet"}}, {"id": "handling", "kind": "fee", "title": {"sv": "Handläggning", "en": "Handling"}}],
       "steps": [{"id": "one", "title": {"sv": "Ett"}, "questions": [
         {"type": "priced", "id": "order", "label": {"sv": "Bord"}, "required": false, "currency": "SEK", "items": [
           {"id": "table", "label": {"sv": "Bord", "en": "Table"}, "price": "62.5", "max": 40}, {"id": "tent", "label": {"sv": "Tält"}, "price": "400"}]},
         {"type": "number", "id": "metres", "label": {"sv": "Meter"}, "required": false},
         {"type": "calculated", "id": "rent", "label": {"sv": "Hyra"}, "currency": "SEK", "formula": {"multiply": [{"answer": "metres"}, "12.345"]}}]}],
       "payment": {"when": "before-submit", "charges": [{"question": "order", "vat": "25"}, {"question": "rent", "vat": "6"}, {"fee": "handling"}]},
       "flow": {"statuses": [{"id": "in", "kind": "submitted", "title": {"sv": "In"}, "next": ["end"]}, {"id": "end", "kind": "closed", "title": {"sv": "Slut"}}],
        "initial": "in", "routes": [{"to": "unit"}]}}""");

  @Test
  void has_a_line_for_each_thing_that_is_ordered_each_amount_and_each_fee_in_the_order_of_the_charges() {
    var bill = bill(RawAnswers.NONE.with("order.table", "3").with("metres", "10"), Map.of("handling", "1500"));
    assertEquals(List.of("Bord 3 62.5 187.50", "Hyra 1 123.45 123.45", "Handläggning 1 1500 1500.00"),
        bill.lines().stream().map(line -> line.description() + " " + line.quantity() + " " + line.unitPrice().toPlainString() + " " + line.amount()).toList());
    assertEquals(new BigDecimal("1810.95"), bill.total());
    assertEquals(new BigDecimal("44.49"), bill.tax(), "20 % of what is with 25 %, 6/106 of what is with 6 %");
  }

  @Test
  void what_is_not_answered_or_not_bound_or_free_costs_nothing() {
    assertFalse(bill(RawAnswers.NONE, Map.of()).isDue());
    assertFalse(bill(RawAnswers.NONE.with("order.table", "0"), Map.of("handling", "0")).isDue());
    assertTrue(bill(RawAnswers.NONE, Map.of("handling", "0.01")).isDue());
  }

  @Test
  void no_answer_of_a_page_makes_it_cheaper() {
    var honest = bill(RawAnswers.NONE.with("order.table", "3"), Map.of());
    var raw = RawAnswers.NONE.with("order.table", "3").with("order._total", "1").with("rent", "-500").with("order.table.price", "0").with("handling", "0");
    assertEquals(honest, bill(raw, Map.of()));
  }

  @Test
  void total_and_tax_are_the_sums_of_the_lines_and_outlive_being_written_and_read() {
    var random = new Random(20270817);
    for (int i = 0; i < 300; i++) {
      var raw = RawAnswers.NONE.with("order.table", "" + random.nextInt(41)).with("order.tent", "" + random.nextInt(2)).with("metres", "" + random.nextInt(9999));
      var bill = bill(raw, Map.of("handling", random.nextInt(3000) + "." + (10 + random.nextInt(90))));
      var sum = bill.lines().stream().map(Bill.Line::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
      assertEquals(0, sum.compareTo(bill.total()));
      assertTrue(bill.tax().compareTo(bill.total()) < 0 || !bill.isDue());
      assertEquals(bill, BillCodec.read(BillCodec.write(bill)));
    }
  }

  @Test
  void what_was_paid_is_sealed_with_the_submission_and_read_again() {
    var bill = bill(RawAnswers.NONE.with("order.table", "3"), Map.of());
    var paid = new Paid(bill, Instant.parse("2027-08-17T10:00:00Z"), "granvik", "PAY-1");
    var submission = new Submission(new SubmittedService(SERVICE.key(), 1, "00"), "granvik", "LOP-1", Instant.parse("2027-08-17T10:00:01Z"),
        Language.SWEDISH, Map.of(), Map.of());
    var with = submission.with(Optional.of(paid), Optional.of(bill));
    assertFalse(new String(SubmissionCodec.write(submission), StandardCharsets.UTF_8).contains("paid"));
    assertEquals(with, SubmissionCodec.read(SubmissionCodec.write(with), SERVICE));
  }

  private static Bill bill(RawAnswers raw, Map<String, String> fees) {
    var evaluation = Plan.compile(SERVICE).evaluate(raw, Map.of(), new Facts(LocalDate.parse("2027-08-17")));
    return Bill.of(SERVICE.payment().orElseThrow(), evaluation, role -> Optional.ofNullable(fees.get(role)).map(BigDecimal::new), Language.SWEDISH);
  }

  private static ServiceDefinition service(String json) {
    return switch (DefinitionCodec.read(json.getBytes(StandardCharsets.UTF_8))) {
      case ReadResult.Read(var definition) -> definition;
      case ReadResult.Faulty(var faults) -> throw new AssertionError(faults);
    };
  }

  @Test
  void is_in_the_currency_of_the_terms() {
    assertEquals(Currency.SEK, bill(RawAnswers.NONE, Map.of()).currency());
  }
}
