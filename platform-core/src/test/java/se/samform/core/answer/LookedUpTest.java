package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Ask;
import se.samform.core.form.OrganisationPart;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

class LookedUpTest {

  private static final Instant NOW = Instant.parse("2027-01-08T12:00:00Z");
  private static final ServiceDefinition SERVICE = Examples.read("skolskjuts");
  private static final RawAnswers ANSWERS = new RawAnswers(Map.of(
      "child.firstName", List.of("Nils"), "child.lastName", List.of("Exempel"), "child.personalNumber", List.of("191212121212"),
      "applicant.firstName", List.of("Vera")));

  @Test
  void what_stands_as_the_register_gave_it_is_the_registers() {
    assertEquals(Map.of("child.firstName", new Source(Source.How.REGISTER, "population", NOW)), sources("child.firstName", found("Nils")));
  }

  @Test
  void what_was_changed_afterwards_is_not() {
    assertEquals(Map.of("child.firstName", new Source(Source.How.CHANGED, "population", NOW)), sources("child.firstName", found("Nisse")));
  }

  @Test
  void what_was_given_with_a_number_is_the_registers_only_beside_that_number() {
    var given = List.of("556000-4615", "Bolaget AB", "Storgatan 12");
    var looks = companys(given);
    assertEquals(Set.of(Source.How.REGISTER), hows(looks, given));
    assertEquals(Set.of(Source.How.CHANGED), hows(looks, List.of("802999-0010", "Bolaget AB", "Storgatan 12")));
    assertEquals(Set.of(Source.How.REGISTER, Source.How.CHANGED), hows(looks, List.of("556000-4615", "Bolaget", "Storgatan 12")));
  }

  @Test
  void what_was_given_at_another_time_does_not_hang_on_the_number() {
    var looks = new HashMap<>(companys(List.of("556000-4615", "Bolaget AB", "Storgatan 12")));
    looks.put("org.street", new Look(Look.Result.FOUND, "companies", NOW.plusSeconds(1), List.of("Storgatan 12")));
    var answers = company(List.of("802999-0010", "Bolaget AB", "Storgatan 12"));
    var sources = new LookedUp(looks).sources(answers, evaluation(company(), answers));
    assertEquals(Source.How.REGISTER, sources.get("org.street").how());
    assertEquals(Source.How.CHANGED, sources.get("org.name").how());
  }

  @Test
  void what_was_looked_up_in_a_row_goes_with_it() {
    var looked = new LookedUp(Map.of("trips.1.to.street", found("A"), "trips.2.to.street", found("B"), "trips.1.stops.1.at.street", found("C"), "to.street", found("D")));
    var before = RawAnswers.NONE.with("trips", List.of("1", "2")).with("trips.1.stops", List.of("1")).with("to", "street");
    assertEquals(looked, looked.withoutRowsGone(before, before));
    assertEquals(Set.of("trips.2.to.street", "to.street"), looked.withoutRowsGone(before, before.with("trips", List.of("2")).with("to", "")).looks().keySet());
    assertEquals(
        Set.of("trips.1.to.street", "trips.2.to.street", "to.street"),
        looked.withoutRowsGone(before, before.with("trips.1.stops", List.of())).looks().keySet());
  }

  @Test
  void a_register_that_was_down_or_did_not_know_is_told() {
    assertEquals(Source.How.DOWN, sources("child.firstName", look(Look.Result.DOWN)).get("child.firstName").how());
    assertEquals(Source.How.NOT_FOUND, sources("child.firstName", look(Look.Result.NOT_FOUND)).get("child.firstName").how());
  }

  @Test
  void nothing_is_told_of_what_does_not_count_or_is_blank() {
    assertTrue(sources("applicant.firstName", found("Vera")).isEmpty(), "the applicant is not answered as a whole");
    assertTrue(sources("home.street", found("Storgatan 1")).isEmpty());
    assertTrue(sources("no.such.path", found("Nils")).isEmpty());
  }

  @Test
  void each_sentence_is_said_once_for_an_answer_in_the_readers_language() {
    var looks = new HashMap<String, Look>();
    looks.put("child.firstName", found("Nils"));
    looks.put("child.lastName", found("Exempel"));
    looks.put("child.personalNumber", look(Look.Result.DOWN));
    var evaluation = evaluation();
    var submission = new Submission(null, "granvik", "X", NOW, Language.SWEDISH, Map.of("child", evaluation.answer("child").orElseThrow()), Map.of(),
        new LookedUp(looks).sources(ANSWERS, evaluation));
    var child = new AnsweredQuestion(SERVICE.question("child").orElseThrow(), "Barnet", evaluation.answer("child").orElseThrow(), "child");
    assertEquals(List.of("Från befolkningsregistret", "Ifyllt för hand: registret svarade inte"), SourceTexts.of(child, submission, Language.SWEDISH));
    assertEquals("From the population register", SourceTexts.of(child, submission, new Language("en")).getFirst());
  }

  private static Set<Source.How> hows(Map<String, Look> looks, List<String> now) {
    var answers = company(now);
    return new LookedUp(looks).sources(answers, evaluation(company(), answers)).values().stream().map(Source::how).collect(Collectors.toSet());
  }

  private static Map<String, Look> companys(List<String> given) {
    return Map.of("org.organisationNumber", look(given.get(0)), "org.name", look(given.get(1)), "org.street", look(given.get(2)));
  }

  private static Look look(String text) {
    return new Look(Look.Result.FOUND, "companies", NOW, List.of(text));
  }

  private static RawAnswers company(List<String> fields) {
    return RawAnswers.NONE.with("org.organisationNumber", fields.get(0)).with("org.name", fields.get(1)).with("org.street", fields.get(2))
        .with("org.postalCode", "12345").with("org.city", "Granvik");
  }

  /** One that asks for an organisation and no more. */
  private static ServiceDefinition company() {
    var question = new OrganisationQuestion(Ask.of("org", LocalText.NONE), Set.of(OrganisationPart.ADDRESS), Set.of());
    var step = new Step("about", LocalText.NONE, LocalText.NONE, SERVICE.steps().getFirst().shown(), List.of(question));
    return new ServiceDefinition(SERVICE.about(), SERVICE.catalogue(), SERVICE.terms(), List.of(step), SERVICE.roles(), SERVICE.flow());
  }

  private static Map<String, Source> sources(String path, Look look) {
    return LookedUp.NOTHING.with(Map.of(path, look)).sources(ANSWERS, evaluation());
  }

  private static Evaluation evaluation() {
    return evaluation(SERVICE, ANSWERS);
  }

  private static Evaluation evaluation(ServiceDefinition service, RawAnswers answers) {
    return Plan.compile(service).evaluate(answers, Map.of(), new Facts(LocalDate.of(2027, 1, 8)));
  }

  private static Look found(String text) {
    return new Look(Look.Result.FOUND, "population", NOW, List.of(text));
  }

  private static Look look(Look.Result result) {
    return new Look(result, "population", NOW, List.of());
  }
}
