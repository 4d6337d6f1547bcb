package se.samform.core.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.json.Definitions;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

/** What scenarios find is said in the words of the e-service, in both languages, and never in those of the program. */
class FindingWordsTest {

  @Test
  void an_answer_that_is_no_option_is_told_with_its_question() {
    assertEquals(
        List.of("De här svaren kan inte skickas in: ”Din relation” (relation): ”grandma” finns inte att välja"),
        swedish("{'relation': 'grandma'}", "[]").stream().map(text -> text.split("; ")[0]).toList());
    assertTrue(english("{'relation': 'grandma'}", "[]").getFirst()
        .startsWith("These answers can't be handed in: \"Your relation\" (relation): \"grandma\" is not there to be chosen"));
  }

  @Test
  void what_is_missing_is_said_as_on_the_page() {
    assertEquals(
        List.of("De här svaren kan inte skickas in: ”Årskurs” (grade): Välj vilken årskurs barnet ska börja"), swedish("{'grade': ''}", "[]"));
  }

  @Test
  void of_many_problems_the_first_five_are_told() {
    var nothing = "{'child.firstName': '', 'child.lastName': '', 'child.personalNumber': '', 'grade': '', 'direction': '', 'from': '',"
        + " 'applicant.firstName': '', 'applicant.lastName': ''}";
    var told = swedish(nothing, "[]").getFirst().split("; ");
    assertEquals(6, told.length, () -> String.join("|", told));
    assertEquals("och 3 till", told[5]);
    assertTrue(english(nothing, "[]").getFirst().endsWith("; and 3 more"));
  }

  @Test
  void numbers_are_as_people_of_the_language_read_them() {
    var acts = "[{'expect': {'handedIn': false, 'form': {'values': {'distance-limit': '3.5'}}}}]";
    assertEquals(List.of("”Gräns för årskursen” (distance-limit) blir 3, inte 3,5"), swedish("{}", acts));
    assertEquals(List.of("\"Limit for the year\" (distance-limit) comes to 3, not 3.5"), english("{}", acts));
  }

  @Test
  void options_are_told_by_their_labels() {
    var acts = "[{'expect': {'handedIn': false, 'form': {'offers': {'direction': ['both', 'to']}}}}]";
    assertEquals(
        List.of("”Riktning” (direction) erbjuder ”Bara från skolan” (from), ”Till och från skolan” (both), ”Bara till skolan” (to), "
            + "inte ”Till och från skolan” (both), ”Bara till skolan” (to)"),
        swedish("{}", acts));
  }

  /** The tenth would be left out of a list in the form's order, and the sentence would say of two lists that look the same that they differ. */
  @Test
  void of_many_options_those_that_differ_are_told_first() {
    var acts = "[{'expect': {'handedIn': false, 'form': {'offers': {'grade': ['f', '1', '2', '3', '4', '5', '6', '7', '8']}}}}]";
    assertTrue(swedish("{}", acts).getFirst().startsWith("”Årskurs” (grade) erbjuder ”Årskurs 9” (9), ”Förskoleklass” (f), "));
    assertTrue(swedish("{}", acts).getFirst().contains("(3) och 5 till, inte "), () -> swedish("{}", acts).getFirst());
  }

  @Test
  void statuses_and_units_are_told_by_their_titles() {
    var acts = "[{'expect': {'status': 'granted', 'assignee': 'somebody'}}]";
    assertEquals(
        List.of("Statusen är ”Inkommen” (received), inte ”Beviljat” (granted)", "Handläggaren är ingen, inte någon"), swedish("{}", acts));
    assertEquals(
        List.of("The status is \"Received\" (received), not \"Granted\" (granted)", "The assignee is nobody, not somebody"), english("{}", acts));
  }

  @Test
  void a_refusal_is_said_in_words() {
    assertEquals(
        List.of("Händelsen nekades: flödet leder inte till den statusen från den som ärendet har (not-a-next-status)"),
        swedish("{}", "[{'setStatus': 'closed'}]"));
  }

  @Test
  void an_option_that_is_misspelt_is_told_with_its_question_and_with_those_that_there_are() {
    var acts = "[{'expect': {'handedIn': false, 'form': {'offers': {'reason': ['disabilty']}}}}]";
    var fault = Definitions.faults(bytes("{}", acts)).getFirst();
    assertEquals("”disabilty” är inget alternativ i ”Skäl” (reason)", fault.sentence().in(Language.SWEDISH));
    assertEquals("Skriv id för dess alternativ: distance, traffic, disability, alternating, other.", fault.remedy().in(Language.SWEDISH));
  }

  @Test
  void what_a_renewal_begins_with_is_told_with_its_question_too() {
    var misspelt = new String(Examples.bytes("parkeringstillstand"), StandardCharsets.UTF_8).replace("\"matter\": \"renewal\"", "\"matter\": \"renewel\"");
    var sentences = Definitions.faults(misspelt.getBytes(StandardCharsets.UTF_8)).stream().map(fault -> fault.sentence().in(Language.SWEDISH)).toList();
    assertTrue(sentences.stream().anyMatch(text -> text.matches("”renewel” är inget alternativ i ”.+” \\(matter\\)")), sentences::toString);
  }

  /** As lists of records would have. */
  @ParameterizedTest
  @ValueSource(strings = {"{'grade': ''}", "{'relation': 'grandma'}", "{'applicant.email': 'x', 'distance': 'far', 'from': '1900-01-01'}"})
  void nothing_of_the_program_is_printed(String answers) {
    for (var text : swedish(answers, "[]")) {
      assertFalse(text.contains("[") || text.contains("path="), text);
    }
  }

  private static List<String> swedish(String answers, String acts) {
    return sentences(answers, acts, Language.SWEDISH);
  }

  private static List<String> english(String answers, String acts) {
    return sentences(answers, acts, Language.ENGLISH);
  }

  private static List<String> sentences(String answers, String acts, Language language) {
    var plan = Plan.compile(Definitions.read(bytes(answers, acts)));
    return ScenarioFaults.of(plan, WorkingDays.WEEKDAYS).stream().map(fault -> fault.sentence().in(language)).toList();
  }

  /** The first scenario of skolskjuts with these answers over its own and these acts. */
  private static byte[] bytes(String answers, String acts) {
    var service = Json.createReader(new ByteArrayInputStream(Examples.bytes("skolskjuts"))).readObject();
    var first = service.getJsonObject("flow").getJsonArray("scenarios").getJsonObject(0);
    var given = Json.createObjectBuilder(first.getJsonObject("answers")).addAll(Json.createObjectBuilder((JsonObject) read(answers)));
    var scenario = Json.createObjectBuilder(first).add("answers", given).add("acts", read(acts));
    var flow = Json.createObjectBuilder(service.getJsonObject("flow")).add("scenarios", Json.createArrayBuilder().add(scenario));
    return Json.createObjectBuilder(service).add("flow", flow).build().toString().getBytes(StandardCharsets.UTF_8);
  }

  private static JsonValue read(String text) {
    return Json.createReader(new StringReader(text.replace('\'', '"'))).readValue();
  }
}
