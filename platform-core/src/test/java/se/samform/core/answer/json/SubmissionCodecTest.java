package se.samform.core.answer.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Source;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.bench.LargestService;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Corpus;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;

class SubmissionCodecTest {

  private final LargestService largest = new LargestService();
  private final SubmittedService service = new SubmittedService(largest.definition.key(), 3, "ab".repeat(32));
  private final Submission submission =
      Submission.of(
          service, "granvik", "HTJ-7K3M", Instant.parse("2027-08-17T10:42:00Z"), Language.SWEDISH, largest.evaluate());

  @Test
  void reads_what_it_writes_and_writes_the_same_bytes_again() {
    var json = SubmissionCodec.write(submission);
    assertEquals(submission, SubmissionCodec.read(json, largest.definition));
    assertArrayEquals(json, SubmissionCodec.write(SubmissionCodec.read(json, largest.definition)));
  }

  @Test
  void tells_the_version_without_the_definition() {
    assertEquals(service, SubmissionCodec.serviceOf(SubmissionCodec.write(submission)));
  }

  @Test
  void leaves_out_what_does_not_count() {
    assertFalse(largest.raw.at("applicant.firstName").isEmpty());
    assertFalse(submission.answers().containsKey("applicant"));
    assertFalse(text().contains("\"applicant\":"));
  }

  @Test
  void writes_the_files_with_their_hashes_once() {
    var file = "{\"bytes\":412000,\"id\":\"6a9f4a57-1111-4111-8111-000000000001\",\"mime\":\"application/pdf\"";
    assertEquals(text().indexOf(file), text().lastIndexOf(file));
    assertTrue(text().contains(file));
  }

  @Test
  void is_refused_under_another_definition() {
    var other = Examples.read("felanmalan");
    var json = SubmissionCodec.write(submission);
    assertThrows(IllegalArgumentException.class, () -> SubmissionCodec.read(json, other));
    assertThrows(IllegalArgumentException.class, () -> SubmissionCodec.serviceOf("{}".getBytes(StandardCharsets.UTF_8)));
  }

  @Test
  void an_order_says_what_it_comes_to() {
    var handedIn = handedIn("priced", RawAnswers.NONE.with("order.chair", "4").with("order.van", "1"));
    var json = SubmissionCodec.write(handedIn);
    var order = "\"order\":{\"_total\":{\"amount\":\"502.00\",\"currency\":\"SEK\"},\"chair\":\"4\",\"van\":\"1\"}";
    assertTrue(new String(json, StandardCharsets.UTF_8).contains(order));
    assertEquals(handedIn, SubmissionCodec.read(json, Corpus.definition("priced")));
  }

  @Test
  void own_texts_and_places_in_a_tree_are_read_as_written() {
    var own = handedIn("own-texts", RawAnswers.NONE.with("colour", "other").with("colour.own", "grön"));
    assertEquals(own, SubmissionCodec.read(SubmissionCodec.write(own), Corpus.definition("own-texts")));
    var trees = handedIn("trees", RawAnswers.NONE.with("what", "lamp").with("more", List.of("berg", "south")));
    assertEquals(trees, SubmissionCodec.read(SubmissionCodec.write(trees), Corpus.definition("trees")));
  }

  private Submission handedIn(String corpus, RawAnswers raw) {
    var evaluation = Plan.compile(Corpus.definition(corpus)).evaluate(raw, largest.facts);
    return Submission.of(
        service, "granvik", "HTJ-7K3M", Instant.parse("2027-08-17T10:42:00Z"), Language.SWEDISH, evaluation);
  }

  @Test
  void tells_where_answers_come_from_only_where_a_register_was_asked() {
    assertFalse(text().contains("sources"));
    var asked = submission.with(Map.of(
        "child.street", new Source(Source.How.REGISTER, "population", Instant.parse("2027-01-08T12:00:00Z")),
        "child.city", new Source(Source.How.NOT_FOUND, "lists/towns", Instant.parse("2027-01-08T12:00:01Z"))));
    var json = new String(SubmissionCodec.write(asked), StandardCharsets.UTF_8);
    assertTrue(json.contains("\"child.city\":{\"at\":\"2027-01-08T12:00:01Z\",\"how\":\"not-found\",\"register\":\"lists/towns\"}"), json);
    assertEquals(asked, SubmissionCodec.read(json.getBytes(StandardCharsets.UTF_8), largest.definition));
  }

  private String text() {
    return new String(SubmissionCodec.write(submission), StandardCharsets.UTF_8);
  }
}
