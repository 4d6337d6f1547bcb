package se.samform.engine.notify;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.samform.core.id.CaseId;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.outbox.Outbox;
import se.samform.core.outbox.Outcome;
import se.samform.core.outbox.Sender;
import se.samform.core.publication.Bindings;
import se.samform.core.store.Database;
import se.samform.core.store.StoreFailed;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.DeskErrand;
import se.samform.engine.casefile.Telling;

/** Tells those who work of a case that has just come in: writes what each of them gets. */
@ApplicationScoped
public class SendTelling implements Sender {

  private final Database database;
  private final Cases cases;
  private final Telling telling;

  @Inject
  public SendTelling(Database database, Cases cases, Bindings bindings, MunicipalityLookup municipalities, Outbox outbox, Uuid7 ids) {
    this.database = database;
    this.cases = cases;
    this.telling = new Telling(bindings, municipalities, outbox, ids);
  }

  /** For the container's proxy. */
  protected SendTelling() {
    this(null, null, null, null, null, null);
  }

  @Override
  public String kind() {
    return DeskErrand.KIND;
  }

  @Override
  public Outcome send(ClaimedMessage message) {
    var file = cases.findForMachine(message.municipality(), new CaseId(message.stream()), message.writtenAt());
    return file.isPresent() ? tell(message, file.get()) : new Outcome.Sent("The case is gone");
  }

  /** All that is told of it is written at once: what is there already is there whole. */
  private Outcome tell(ClaimedMessage message, CaseFile file) {
    try {
      database.transaction(session -> {
        telling.tell(session, file, DeskErrand.of(message.ref()), message.writtenAt());
        return true;
      });
      return new Outcome.Sent("Told");
    } catch (StoreFailed e) {
      if (!e.duplicate()) {
        throw e;
      }
      return new Outcome.Sent("Told before");
    }
  }
}
