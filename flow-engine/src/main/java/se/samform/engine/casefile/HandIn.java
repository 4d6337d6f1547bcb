package se.samform.engine.casefile;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.Optional;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand.Submit;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.Decision;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.Uuid7;
import se.samform.core.store.Session;
import se.samform.engine.draft.Drafts;

/** Turns a locked draft into a case: checks it once more, seals it, opens the case, writes what is to leave the house. */
final class HandIn {

  private static final Actor CITIZEN = new Actor.Citizen();

  private final Drafts drafts;
  private final CaseRows cases;
  private final EventLog log;
  private final Effects effects;
  private final Uuid7 ids;
  private final SecureRandom random;

  HandIn(Drafts drafts, CaseRows cases, EventLog log, Effects effects, Uuid7 ids, SecureRandom random) {
    this.drafts = drafts;
    this.cases = cases;
    this.log = log;
    this.effects = effects;
    this.ids = ids;
    this.random = random;
  }

  /**
   * @param tries how often the reference was taken before
   * @throws SQLException as a duplicate when the reference is taken: try again from the start
   */
  Submitted submit(Session session, ReadyDraft ready, int tries) throws SQLException {
    if (!ready.evaluation().isComplete()) {
      return new Submitted.Incomplete(ready.evaluation().problems());
    }
    if (ready.unit().isEmpty()) {
      return new Submitted.NotBound(ready.role().orElse("no route"));
    }
    drafts.becameCase(session, ready.draft());
    return new Submitted.Opened(open(session, ready, reference(ready, tries)));
  }

  private CaseHead open(Session session, ReadyDraft ready, String reference) throws SQLException {
    var json = SubmissionCodec.write(ready.submission(reference));
    var sha256 = sha256(json);
    var submission = new SubmissionId(ids.next());
    var decision = decide(ready, new Submit(
        reference, ready.service().key(), ready.service().version(), ready.binding().authority(), ready.unit().orElseThrow(),
        submission, HexFormat.of().formatHex(sha256), ready.today()));
    var head = insert(session, ready, decision);
    SubmissionRows.insert(session, ready.draft().key(), submission, head.id(), json, sha256, ready.now());
    effects.write(session, head, ready.service(), decision.effects());
    return head;
  }

  private CaseHead insert(Session session, ReadyDraft ready, Decision.Accepted decision) throws SQLException {
    var key = ready.draft().key();
    var hash = log.append(session, key, ready.caseId(), 0, Chain.START, decision.events(), CITIZEN, ready.now());
    var head = head(ready, decision, 0);
    var number = cases.insert(session, new CaseRow(head, key.id(), Optional.of(key), ready.applicant(), hash));
    return head(ready, decision, number);
  }

  private static CaseHead head(ReadyDraft ready, Decision.Accepted decision, long number) {
    var draft = ready.draft();
    return new CaseHead(
        ready.caseId(), number, draft.municipality(), draft.version(), draft.language(), draft.anonymous(),
        Projection.of(Optional.empty(), decision.events(), ready.now()), decision.events().size());
  }

  private static Decision.Accepted decide(ReadyDraft ready, Submit submit) {
    return switch (CaseRules.decide(ready.service().definition().flow(), Optional.empty(), submit, CITIZEN)) {
      case Decision.Accepted accepted -> accepted;
      case Decision.Refused(var reason) -> throw new IllegalStateException("A new case was refused: " + reason);
    };
  }

  private String reference(ReadyDraft ready, int tries) {
    var prefix = ready.service().definition().terms().referencePrefix();
    return References.next(prefix, ready.today().getYear(), tries, random);
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
