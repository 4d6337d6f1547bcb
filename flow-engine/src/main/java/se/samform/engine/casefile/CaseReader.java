package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Session;

/** Opens everything that is in a case. */
final class CaseReader {

  private final PublishedServices services;
  private final EventLog log;

  CaseReader(PublishedServices services, EventLog log) {
    this.services = services;
    this.log = log;
  }

  Optional<CaseFile> whole(Session session, Optional<CaseRow> found) throws SQLException {
    return found.isPresent() ? Optional.of(whole(session, found.get())) : Optional.empty();
  }

  private CaseFile whole(Session session, CaseRow row) throws SQLException {
    var head = row.head();
    var service = service(head);
    var events = EventLog.decoded(log.of(session, head.municipality(), head.id(), row.key()));
    var submissions = row.key().isPresent()
        ? SubmissionRows.of(session, row.key().get(), head.id(), service.definition())
        : List.<HandedIn>of();
    var documents = DocumentRows.of(session, head.municipality(), head.id(), submissions, row.key().isPresent() ? events : List.of());
    return new CaseFile(head, service, events, submissions, documents, row.key(), row.owner(), false, former(head, events));
  }

  private List<FormerFlow> former(CaseHead head, List<RecordedEvent> events) {
    return events.stream()
        .filter(recorded -> recorded.event() instanceof HandlingEvent.WentOver)
        .map(recorded -> {
          var over = (HandlingEvent.WentOver) recorded.event();
          return new FormerFlow(recorded.seq(), services.require(head.municipality(), over.from().id()).definition().flow());
        })
        .toList();
  }

  /** The version whose flow the case follows. */
  Published flow(CaseHead head) {
    return services.require(head.municipality(), head.flow());
  }

  /** The version that the case was handed in under, with the flow that it follows. */
  Published service(CaseHead head) {
    return services.require(head.municipality(), head.version(), head.flow());
  }
}
