package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.id.FileId;
import se.samform.core.id.Uuid7;
import se.samform.core.notice.EventKind;
import se.samform.core.outbox.Outbox;
import se.samform.core.publication.Bindings;
import se.samform.core.store.Database;

/** That a citizen has fetched what the unit gave them: kept, the first time of each file, and told to those who want to know. */
@ApplicationScoped
public class FetchedFiles {

  private final Database database;
  private final CitizenDeeds deeds;
  private final Clock clock;

  @Inject
  public FetchedFiles(Database database, Bindings bindings, Outbox outbox, Uuid7 ids, Clock clock) {
    this.database = database;
    this.deeds = new CitizenDeeds(bindings, outbox, ids);
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected FetchedFiles() {
    this(null, null, null, null, null);
  }

  /** A file that came with a message; nothing of one that the citizen sent themselves. Whether it is the first time. */
  public boolean fetched(CaseFile file, FileId id) {
    return file.events().stream().filter(recorded -> encloses(recorded.event(), id)).map(RecordedEvent::seq).findFirst()
        .map(seq -> fetched(file, id.value(), seq)).orElse(false);
  }

  /** The letter of a decision. Whether it is the first time. */
  public boolean fetchedLetter(CaseFile file, String seq) {
    return file.letters().stream().flatMap(letter -> decision(letter, seq).stream().map(number -> fetched(file, letter.id().value(), number)))
        .findFirst().orElse(false);
  }

  private static boolean encloses(CaseEvent event, FileId id) {
    return event instanceof CaseEvent.WrittenToCitizen(var message, var text, var files) && files.stream().anyMatch(each -> each.id().equals(id))
        || event instanceof HandlingEvent.DocumentAdded added && added.files().stream().anyMatch(each -> each.id().equals(id));
  }

  private static Optional<Integer> decision(CaseDocument letter, String seq) {
    return letter.subject() instanceof CaseDocument.Subject.Letter(var number) && String.valueOf(number).equals(seq) ? Optional.of(number) : Optional.empty();
  }

  private boolean fetched(CaseFile file, UUID id, int seq) {
    return database.transaction(session -> {
      var head = file.head();
      var isFirst = session.change("insert ignore into file_fetched (municipality_id, case_id, file_id, fetched_at) values (?, ?, ?, ?)",
          head.municipality(), head.id(), id, clock.instant()) == 1;
      if (isFirst) {
        deeds.tell(session, file, new DeskErrand(EventKind.ATTACHMENT_DOWNLOADED, seq, id.toString()));
      }
      return isFirst;
    });
  }
}
