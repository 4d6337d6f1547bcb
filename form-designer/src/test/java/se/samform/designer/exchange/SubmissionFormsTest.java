package se.samform.designer.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import se.samform.core.answer.Acting;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Paid;
import se.samform.core.answer.Represented;
import se.samform.core.answer.SignedAs;
import se.samform.core.answer.SignedBy;
import se.samform.core.answer.SignedWhat;
import se.samform.core.answer.Source;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.TakenDown;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.answer.xml.SubmissionXml;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.Currency;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.Examples;
import se.samform.core.json.CanonicalJson;
import se.samform.core.logic.Plan;
import se.samform.core.scenario.RunScenarios;
import se.samform.core.text.Language;

/** What is handed in is as the schemas of its e-service say, in JSON and in XML, and what isn't so is refused by them. */
class SubmissionFormsTest {

  private static final Instant NOW = Instant.parse("2027-08-17T10:42:00Z");

  @Test
  void all_that_the_scenarios_of_the_examples_hand_in_is_as_their_schemas_say() throws IOException {
    var answered = new HashSet<String>();
    for (Path path : Examples.files()) {
      var definition = Examples.read(path.getFileName().toString().replace(".json", ""));
      var schemas = new Schemas(definition);
      for (var submission : submissions(definition)) {
        var json = new String(SubmissionCodec.write(submission), StandardCharsets.UTF_8);
        assertEquals(List.of(), schemas.complaints(json), json);
        assertEquals(Optional.empty(), schemas.complaint(SubmissionXml.write(submission, definition)), json);
        types(definition, submission).forEach(answered::add);
      }
    }
    assertTrue(answered.size() >= 20, () -> "nearly every type of question is answered: " + answered);
  }

  private static Stream<String> types(ServiceDefinition definition, Submission submission) {
    return submission.answers().keySet().stream().flatMap(id -> types(definition.question(id).orElseThrow()));
  }

  private static Stream<String> types(Question question) {
    var inside = question instanceof GroupQuestion group ? group.questions().stream().flatMap(SubmissionFormsTest::types) : Stream.<String>of();
    return Stream.concat(Stream.of(question.getClass().getSimpleName()), inside);
  }

  @Test
  void what_stands_around_the_answers_is_as_the_schemas_say_too() {
    var definition = Examples.read("synpunkt");
    var bill = new Bill(Currency.SEK, List.of(new Bill.Line("Avgift & moms", BigDecimal.TWO, "st", new BigDecimal("12.50"), new BigDecimal("25"))));
    var all = submissions(definition).getFirst()
        .with(Map.of("name", new Source(Source.How.NOT_FOUND, "population", NOW)))
        .with(Optional.of(new Paid(bill, NOW, "swish", "77")), Optional.of(bill))
        .with(List.of(new SignedBy("name", "Vera <Exempel>", NOW, Optional.of(SignedAs.GUARDIAN), Optional.of(new SignedWhat("ab".repeat(32), "Jag intygar", "bankid")))))
        .takenDown(Optional.of(new TakenDown("Kaj Kontakt", "phone")))
        .acted(Optional.of(new Acting("191212121212", "Vera Exempel", new Represented.Child("202001012384", "Kim", true))));
    var schemas = new Schemas(definition);
    assertEquals(List.of(), schemas.complaints(new String(SubmissionCodec.write(all), StandardCharsets.UTF_8)));
    assertEquals(Optional.empty(), schemas.complaint(SubmissionXml.write(all, definition)));
  }

  @Test
  void an_answer_that_the_e_service_does_not_know_is_refused() {
    var definition = Examples.read("synpunkt");
    var json = new String(SubmissionCodec.write(submissions(definition).getFirst()), StandardCharsets.UTF_8);
    var schemas = new Schemas(definition);
    assertEquals(1, schemas.complaints(json.replace("\"answers\":{", "\"answers\":{\"shoe-size\":\"42\",")).size());
    assertFalse(schemas.complaints(json.replace("\"kind\":\"complaint\"", "\"kind\":\"poem\"")).isEmpty());
    assertFalse(schemas.complaints(json.replace("\"reference\":\"SYN-1\",", "")).isEmpty());
  }

  @Test
  void xml_that_is_otherwise_is_refused() {
    var definition = Examples.read("synpunkt");
    var xml = new String(SubmissionXml.write(submissions(definition).getFirst(), definition), StandardCharsets.UTF_8);
    var schemas = new Schemas(definition);
    assertTrue(schemas.complaint(bytes(xml.replace("<answers>", "<answers><shoe-size>42</shoe-size>"))).isPresent());
    assertTrue(schemas.complaint(bytes(xml.replaceFirst("<kind>[a-z]+</kind>", "<kind>poem</kind>"))).isPresent());
    assertTrue(schemas.complaint(bytes(xml.replace("<reference>SYN-1</reference>", ""))).isPresent());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  /** Of every scenario, all that could have been handed in on the way. */
  private static List<Submission> submissions(ServiceDefinition definition) {
    var plan = Plan.compile(definition);
    var service = new SubmittedService(definition.key(), 3, "ab".repeat(32));
    return definition.flow().scenarios().stream()
        .flatMap(scenario -> RunScenarios.tell(plan, scenario, WorkingDays.WEEKDAYS).seen().stream())
        .filter(each -> each.isComplete())
        .map(each -> Submission.of(service, "granvik", definition.terms().referencePrefix() + "-1", NOW, Language.SWEDISH, each))
        .toList();
  }

  /** The two of one e-service, as others will use them. */
  private static final class Schemas {

    private final JsonSchema json;
    private final Schema xml;

    Schemas(ServiceDefinition definition) {
      json = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(CanonicalJson.text(SubmissionSchema.of(definition)));
      try {
        xml = SchemaFactory.newDefaultInstance().newSchema(new StreamSource(new ByteArrayInputStream(SubmissionXsd.of(definition))));
      } catch (SAXException e) {
        throw new AssertionError("Not an XSD: " + new String(SubmissionXsd.of(definition), StandardCharsets.UTF_8), e);
      }
    }

    List<String> complaints(String submission) {
      return json.validate(submission, InputFormat.JSON).stream().map(ValidationMessage::getMessage).toList();
    }

    Optional<String> complaint(byte[] submission) {
      try {
        xml.newValidator().validate(new StreamSource(new ByteArrayInputStream(submission)));
        return Optional.empty();
      } catch (SAXException e) {
        return Optional.of(e.getMessage() + "\n" + new String(submission, StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
  }
}
