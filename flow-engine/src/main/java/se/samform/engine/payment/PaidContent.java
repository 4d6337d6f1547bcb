package se.samform.engine.payment;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Bill;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.json.BillCodec;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.json.CanonicalJson;
import se.samform.core.logic.Evaluation;
import se.samform.core.publication.Published;
import se.samform.core.text.Language;
import se.samform.core.vault.Sha256;

/**
 * What a payment is for: the answers and the bill. A time in a calendar is left out, since somebody else may get it while
 * one pays, and choosing another must not cost again.
 */
final class PaidContent {

  private PaidContent() {}

  static byte[] hash(Published service, Evaluation evaluation, Bill bill) {
    var version = new SubmittedService(service.key(), service.version(), service.sha256());
    var answers = withoutTimes(Submission.of(version, "", "", Instant.EPOCH, Language.SWEDISH, evaluation).answers());
    var bytes = new ByteArrayOutputStream();
    bytes.writeBytes(SubmissionCodec.write(new Submission(version, "", "", Instant.EPOCH, Language.SWEDISH, answers, Map.of())));
    bytes.writeBytes(CanonicalJson.write(BillCodec.write(bill)));
    return Sha256.of(bytes.toByteArray());
  }

  private static Map<String, Answer> withoutTimes(Map<String, Answer> answers) {
    var kept = new LinkedHashMap<String, Answer>();
    answers.forEach((id, answer) -> {
      if (!(answer instanceof Answer.Slot)) {
        kept.put(id, answer instanceof Answer.Rows rows ? withoutTimes(rows) : answer);
      }
    });
    return kept;
  }

  private static Answer withoutTimes(Answer.Rows rows) {
    return new Answer.Rows(rows.rows().stream().map(row -> new Answer.Row(row.key(), withoutTimes(row.answers()))).toList());
  }
}
