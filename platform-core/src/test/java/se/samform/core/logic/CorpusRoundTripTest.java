package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.json.AnswersCodec;
import se.samform.core.answer.json.AnswersResult;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.json.CanonicalJson;
import se.samform.core.text.Language;

/** Whatever the corpus answers is written and read back the same, as REST takes it and as it is handed in. */
class CorpusRoundTripTest {

  @TestFactory
  Stream<DynamicTest> reads_back_what_it_wrote() {
    return Corpus.all().stream().flatMap(corpus -> corpus.cases().stream()
        .map(entry -> DynamicTest.dynamicTest(corpus.file() + ": " + entry.getString("name"), () -> check(corpus, entry))));
  }

  private static void check(Corpus corpus, JsonObject entry) {
    var definition = corpus.definition();
    var raw = corpus.answers(entry);
    var written = CanonicalJson.write(AnswersCodec.write(raw, definition));
    assertEquals(new AnswersResult.Read(raw), AnswersCodec.read(written, definition));
    var submission = submission(corpus, entry);
    assertEquals(submission, SubmissionCodec.read(SubmissionCodec.write(submission), definition));
  }

  private static Submission submission(Corpus corpus, JsonObject entry) {
    var service = new SubmittedService(corpus.definition().key(), 1, "ab".repeat(32));
    var then = Instant.parse("2027-08-17T10:42:00Z");
    return Submission.of(service, "granvik", "PRV-7K3M", then, Language.SWEDISH, corpus.evaluate(entry));
  }
}
