package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.store.Counted;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;
import se.samform.engine.search.Findable;
import se.samform.engine.search.SearchIndex;

/** Makes what a case is found by anew from its log: when an operator asks, and when somebody in it comes to be protected or is no longer. */
final class CaseWords {

  private final CaseReader reader;
  private final CaseRows rows;
  private final SearchIndex index;

  CaseWords(CaseReader reader, CaseRows rows, SearchIndex index) {
    this.reader = reader;
    this.rows = rows;
    this.index = index;
  }

  /** False, and nothing done, where there is nothing to read any more. @param found locked */
  boolean make(Session session, Optional<CaseRow> found) throws SQLException {
    if (found.isEmpty() || found.get().key().isEmpty()) {
      return false;
    }
    var row = found.get();
    var file = reader.whole(session, found).orElseThrow();
    var events = file.events().stream().<CaseEvent>map(RecordedEvent::event).toList();
    var isTakenDown = events.stream().anyMatch(ContactEvent.TakenDown.class::isInstance);
    var applicant = row.head().anonymous() && !isTakenDown ? Optional.<KeyedHash>empty() : Optional.of(row.applicant());
    var handedIn = Findable.of(List.of());
    file.submissions().forEach(each -> handedIn.and(file.service().definition(), each.submission()));
    index.clear(session, IndexCases.place(row.head()));
    if (row.head().filing().protectedIdentity()) {
      index.openProtected(session, IndexCases.place(row.head()), Findable.ofProtected(events), handedIn, applicant);
      for (var former : CaseRows.formerOwners(session, row.head())) {
        index.hide(session, IndexCases.place(row.head()), Findable.of(List.of()), Optional.of(former));
      }
    } else {
      index.open(session, IndexCases.place(row.head()), Findable.of(events).and(handedIn), applicant);
      index.know(session, IndexCases.place(row.head()), CaseRows.formerOwners(session, row.head()));
    }
    for (var each : file.submissions()) {
      var definition = file.service().definition();
      rows.sign(session, row.head().municipality(), Counted.as(row.head().number()), Signers.of(definition, each.submission()), Signers.sharing(definition, each.submission()));
    }
    return true;
  }
}
