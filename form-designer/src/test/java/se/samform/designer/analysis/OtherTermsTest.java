package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.Language;
import se.samform.designer.analysis.Difference.Kind;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class OtherTermsTest {

  private static final LocalDate TODAY = LocalDate.of(2027, 8, 17);
  private static final Budget NO_TIME = new Budget(0, 0);

  /** An e-service with all of it: each is changed by itself, and nothing else is told. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
      serveringstillstand | /draftDays | 30 | '' | E-tjänsten
      serveringstillstand | /roles/3/kind | "unit" | /roles/3 | Rollen ”Polisen”
      galleri | /steps/1/questions/4/currency | "EUR" | /steps/1/questions/4 | Frågan
      serveringstillstand | /steps/3/questions/0/prefill | false | /steps/3/questions/0 | Frågan
      serveringstillstand | /steps/0/questions/3/known | "city" | /steps/0/questions/3 | Frågan
      serveringstillstand | /steps/0/questions/3/default | ["-"] | /steps/0/questions/3 | Frågan
      serveringstillstand | /flow/handlingDays | 30 | /flow | Ärendets gång
      serveringstillstand | /flow/statuses/0/next | ["awaiting-payment", "dismissed", "withdrawn", "void", "investigation"] | /flow/statuses/0 | Statusen ”Inkommen”
      serveringstillstand | /flow/statuses/0/workingDays | 5 | /flow/statuses/0 | Statusen ”Inkommen”
      serveringstillstand | /flow/tasks/0/in | "received" | /flow/tasks/0/tasks/0 | Uppgiften ”Polisens yttrande”
      serveringstillstand | /flow/tasks/0/tasks/0/by | "rescue" | /flow/tasks/0/tasks/0 | Uppgiften ”Polisens yttrande”
      serveringstillstand | /flow/timers/0/after | {"days": 31} | /flow/timers/0 | Tidsfristen ”unpaid”
      serveringstillstand | /flow/timers/0/then | {"remind": "unit"} | /flow/timers/0 | Tidsfristen ”unpaid”
      serveringstillstand | /flow/decisions/0/status | "dismissed" | /flow/decisions/0 | Beslutet ”Stadigvarande serveringstillstånd beviljas”
      serveringstillstand | /flow/decisions/0/valid | {"years": 2} | /flow/decisions/0 | Beslutet ”Stadigvarande serveringstillstånd beviljas”
      egensotning | /payment/currency | "DKK" | /payment | Betalningen
      serveringstillstand | /payment/charges/0/vat | "25" | /payment/charges/0 | Avgiften ”fee”
      serveringstillstand | /payment/charges/0/decisions | ["grant"] | /payment/charges/0 | Avgiften ”fee”
      serveringstillstand | /signing/days | 7 | /signing | Underskriften
      serveringstillstand | /signing/order | "one-after-another" | /signing | Underskriften
      """)
  void terms_that_are_written_otherwise_are_told(String service, String pointer, String value, String at, String what) throws IOException {
    var found = compared(service, pointer, value).all().stream().filter(each -> each.kind() == Kind.TERMS).toList();
    var first = found.getFirst();
    assertEquals(at, first.at());
    assertTrue(first.sentence().in(Language.SWEDISH).startsWith(what) && first.sentence().in(Language.SWEDISH).endsWith(" har andra villkor än förut"), first::toString);
    assertTrue(found.stream().allMatch(each -> each.at().equals(at) || pointer.endsWith("/in")), found::toString);
    assertEquals(Optional.empty(), first.witness());
  }

  /** In both directions, and from one currency to another. */
  @Test
  void an_amount_of_money_that_becomes_a_number_is_told() throws IOException {
    var at = "/steps/1/questions/5";
    var json = Json.createPointer(at + "/decimals").add(Json.createPointer(at + "/unit").remove(read("galleri")), Json.createValue(2));
    var number = definition(json);
    var kronor = definition(Json.createPointer(at + "/currency").add(json, Json.createValue("SEK")));
    var euro = definition(Json.createPointer(at + "/currency").add(json, Json.createValue("EUR")));
    for (var each : List.of(Differences.of(kronor, number, TODAY, NO_TIME), Differences.of(number, kronor, TODAY, NO_TIME), Differences.of(kronor, euro, TODAY, NO_TIME))) {
      assertEquals(List.of(at), each.all().stream().map(Difference::at).toList());
    }
  }

  @Test
  void a_fee_that_is_paid_at_another_time_is_told() throws IOException {
    var before = definition(read("egensotning"));
    var payment = before.payment().map(terms -> new PaymentTerms(new PaymentTerms.InFlow(), terms.currency(), terms.charges()));
    var after = new ServiceDefinition(before.about(), before.catalogue(), before.terms(), before.steps(), before.tables(), before.roles(), before.flow(), payment);
    assertEquals(List.of("/payment"), Differences.of(before, after, TODAY, NO_TIME).all().stream().map(Difference::at).toList());
  }

  /** A table names it. Officers are no unit: the case goes on to the next route. */
  @Test
  void a_case_that_goes_elsewhere_as_a_role_is_of_another_kind_is_told() throws IOException {
    var found = compared("synpunkt", "/roles/" + role("synpunkt", "park-unit") + "/kind", "\"officers\"");
    assertEquals(List.of(Kind.ROUTED, Kind.TERMS), found.all().stream().map(Difference::kind).toList());
    assertTrue(found.all().getFirst().witness().isPresent());
  }

  @Test
  void a_case_that_is_shared_out_otherwise_is_told() throws IOException {
    var found = compared("attefall", "/flow/routes/1/assign", "\"least-loaded\"").all();
    assertEquals(List.of("ROUTED Ärendet fördelas på annat sätt hos ”Den enhet som prövar anmälan”"), found.stream().map(each -> each.kind() + " " + each.sentence().in(Language.SWEDISH)).toList());
  }

  /** Other terms are told but not counted; submissions may be kept in any way. */
  @Test
  void submissions_that_are_read_path_by_path_are_counted_too() throws IOException {
    var before = definition(read("serveringstillstand"));
    var found = Differences.of(before, definition(changed("serveringstillstand", "/steps/1/questions/2/max", "\"3\"")), TODAY, NO_TIME);
    var answers = Map.of("guests", List.of("4"), "licence", List.of("permanent"));
    var touched = Touched.of(before, definition(changed("serveringstillstand", "/steps/1/questions/2/max", "\"3\"")), found, Stream.of(new Given(path -> answers.getOrDefault(path, List.of()), new Facts(TODAY))));
    assertEquals(1, touched.byKind().get(Kind.ACCEPTED));
    var terms = compared("serveringstillstand", "/signing/days", "7");
    assertEquals(0, Touched.of(before, definition(changed("serveringstillstand", "/signing/days", "7")), terms, Stream.of(new Given(path -> List.of(), new Facts(TODAY)))).touched());
  }

  /** Each answer that is tried costs time. */
  @Test
  void no_answers_are_filled_in_when_there_is_no_time_left() throws IOException {
    var definition = definition(read("attefall"));
    var comparing = new Comparing(definition, definition, TODAY, NO_TIME);
    assertEquals(tries(comparing, false), tries(comparing, true));
  }

  /** How many answers are tried, where it is so of those that can't be handed in, or of none. */
  private static int tries(Comparing comparing, boolean isSoOfIncomplete) {
    var count = new int[1];
    comparing.ask(new Parting(both -> both.terms().yes, twice -> {
      count[0]++;
      return isSoOfIncomplete && !twice.isComplete();
    }, false));
    return count[0];
  }

  private static Differences compared(String service, String pointer, String value) throws IOException {
    return Differences.of(definition(read(service)), definition(changed(service, pointer, value)), TODAY, NO_TIME);
  }

  private static JsonObject changed(String service, String pointer, String value) throws IOException {
    try (var reader = Json.createReader(new StringReader(value))) {
      return Json.createPointer(pointer).add(read(service), reader.readValue());
    }
  }

  private static JsonObject read(String service) throws IOException {
    try (var reader = Json.createReader(Files.newInputStream(Path.of("..", "examples", "services", service + ".json")))) {
      return Json.createPointer("/flow/scenarios").remove(reader.readObject());
    }
  }

  private static int role(String service, String id) throws IOException {
    return read(service).getJsonArray("roles").stream().map(role -> role.asJsonObject().getString("id")).toList().indexOf(id);
  }

  private static ServiceDefinition definition(JsonObject json) {
    return StaticFindingsTest.definition(json.toString().getBytes(StandardCharsets.UTF_8));
  }
}
