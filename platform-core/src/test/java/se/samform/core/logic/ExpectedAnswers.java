package se.samform.core.logic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import jakarta.json.JsonObject;
import jakarta.json.spi.JsonProvider;
import java.io.ByteArrayInputStream;
import java.time.Instant;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.text.Language;

/** What counts, as it would be handed in: the answers and the calculated values by question. */
final class ExpectedAnswers {

  private static final JsonProvider JSON = JsonProvider.provider();

  private ExpectedAnswers() {}

  static void check(JsonObject expected, Evaluation evaluation) {
    var counted = counted(evaluation);
    assertEquals(counted.keySet(), expected.keySet(), () -> "counted is " + counted);
    for (var entry : expected.entrySet()) {
      if (!counted.get(entry.getKey()).equals(entry.getValue())) {
        fail(entry.getKey() + " is " + counted.get(entry.getKey()) + ", not " + entry.getValue());
      }
    }
  }

  static JsonObject counted(Evaluation evaluation) {
    var submission = submission(evaluation);
    var counted = JSON.createObjectBuilder(submission.getJsonObject("answers"));
    submission.getJsonObject("calculated").forEach(counted::add);
    return counted.build();
  }

  static JsonObject calculated(Evaluation evaluation) {
    return submission(evaluation).getJsonObject("calculated");
  }

  private static JsonObject submission(Evaluation evaluation) {
    var service = new SubmittedService(evaluation.definition().key(), 1, "0".repeat(64));
    var submission = Submission.of(service, "granvik", "PRV-1", Instant.EPOCH, Language.SWEDISH, evaluation);
    try (var reader = JSON.createReader(new ByteArrayInputStream(SubmissionCodec.write(submission)))) {
      return reader.readObject();
    }
  }
}
