package se.samform.core.answer.json;

import jakarta.json.JsonObject;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;

/**
 * The sealed submission as canonical JSON (RFC 8785): the same submission always has the same bytes, so its SHA-256
 * proves it. Decimals are texts, instants in UTC, texts as typed; files by id, listed once with name, type, size, hash.
 */
public final class SubmissionCodec {

  public static final String FORMAT = "samform-submission";
  public static final int FORMAT_VERSION = 1;

  private static final int MAX_BYTES = 10_000_000;
  private static final int MAX_DEPTH = 64;

  private SubmissionCodec() {}

  public static byte[] write(Submission submission) {
    return CanonicalJson.write(SubmissionWriter.write(submission));
  }

  /** Under which version it was handed in, to find the definition for {@link #read}. */
  public static SubmittedService serviceOf(byte[] json) {
    return new SubmissionReader(tree(json)).service();
  }

  /**
   * @param definition the one that it was handed in under
   * @throws IllegalArgumentException for bytes that we did not write under this definition
   */
  public static Submission read(byte[] json, ServiceDefinition definition) {
    return new SubmissionReader(tree(json)).read(definition);
  }

  private static JsonObject tree(byte[] json) {
    return switch (JsonText.parse(json, MAX_BYTES, MAX_DEPTH)) {
      case Parsed.Tree(JsonObject object) -> object;
      case Parsed.Tree tree -> throw new IllegalArgumentException("A submission is an object");
      case Parsed.Broken broken -> throw new IllegalArgumentException("A submission: " + broken.fault());
    };
  }
}
