package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Submission;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.flow.CaseOwner;
import se.samform.core.id.SubmissionId;
import se.samform.core.store.Session;
import se.samform.core.vault.Sha256;
import se.samform.engine.search.Findable;
import se.samform.engine.search.SearchIndex;

/** What is sealed on an open case beside what it was opened with, and found by from then on. */
final class LaterSubmissions {

  private final SearchIndex index;

  LaterSubmissions(SearchIndex index) {
    this.index = index;
  }

  /** In the transaction of whoever tells the case of it. @param submission of what was made ready */
  HandedIn seal(Session session, CaseHead head, ReadyDraft ready, Submission submission) throws SQLException {
    var json = SubmissionCodec.write(submission);
    var handedIn = new HandedIn(new SubmissionId(ready.draft().id().value()), json, Sha256.hex(json), ready.now(), submission);
    SubmissionRows.insert(session, ready.draft().key(), head.id(), handedIn, ready.inHand());
    return handedIn;
  }

  /** Once the case has taken it; listed as whose it is. Who is protected stays so: their cases are found by the reference alone. */
  void makeFindable(Session session, CaseHead head, Optional<CaseOwner> owner, ReadyDraft ready, HandedIn handedIn) throws SQLException {
    CaseRows.list(session, head, ready.draft().key(), Listed.Line.of(ready.service().definition(), handedIn.submission(), owner));
    var findable = Findable.of(List.of()).and(ready.service().definition(), handedIn.submission());
    if (head.filing().protectedIdentity()) {
      index.hide(session, IndexCases.place(head), findable, Optional.empty());
    } else {
      index.add(session, IndexCases.place(head), findable);
    }
  }
}
