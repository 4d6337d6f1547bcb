package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.samform.core.id.OutboxId;
import se.samform.core.id.Uuid7;
import se.samform.core.notice.Matrix;
import se.samform.core.outbox.NewMessage;
import se.samform.core.outbox.Outbox;
import se.samform.core.publication.Bindings;
import se.samform.core.store.Session;

/** What a citizen did that changes nothing in their case and stands in no event: told to those who want to know. */
final class CitizenDeeds {

  private final Bindings bindings;
  private final Outbox outbox;
  private final Uuid7 ids;

  CitizenDeeds(Bindings bindings, Outbox outbox, Uuid7 ids) {
    this.bindings = bindings;
    this.outbox = outbox;
    this.ids = ids;
  }

  /** In the transaction in which it is kept; nothing is written where nobody is told of such a thing. */
  void tell(Session session, CaseFile file, DeskErrand errand) throws SQLException {
    if (isWanted(file, errand)) {
      var head = file.head();
      outbox.append(session, head.municipality(), List.of(
          new NewMessage(new OutboxId(ids.next()), head.id().value(), Telling.DESK, DeskErrand.KIND, errand.ref(), Optional.empty())));
    }
  }

  private boolean isWanted(CaseFile file, DeskErrand errand) {
    var settled = bindings.settled(file.head().municipality(), file.service());
    return Matrix.CELLS.keySet().stream().anyMatch(cell -> cell.kind() == errand.kind() && settled.isOn(cell));
  }
}
