package se.samform.engine.signing;

import java.time.Instant;
import java.util.Map;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.id.FileId;
import se.samform.core.logic.Evaluation;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.core.vault.Sha256;

/** What is signed: the answers, as canonical JSON. What is reckoned from them may be another tomorrow, and is left out. */
final class SignedContent {

  private SignedContent() {}

  static String sha256(Published service, Evaluation evaluation) {
    return Sha256.hex(SubmissionCodec.write(of(service, evaluation)));
  }

  /** Whether the file stands among the answers. */
  static boolean has(Published service, Evaluation evaluation, FileId file) {
    return of(service, evaluation).files().stream().anyMatch(ref -> ref.id().equals(file.value()));
  }

  private static Submission of(Published service, Evaluation evaluation) {
    var version = new SubmittedService(service.key(), service.version(), service.sha256());
    var answers = Submission.of(version, "", "", Instant.EPOCH, Language.SWEDISH, evaluation).answers();
    return new Submission(version, "", "", Instant.EPOCH, Language.SWEDISH, answers, Map.of());
  }
}
