package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.core.id.CaseId;
import se.samform.core.id.MessageId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Session;

/** The messages among the events: their numbers, and when they were read. */
final class MessageRows {

  private static final String INTO = "insert into message (id, municipality_id, case_id, seq, from_citizen)";

  private MessageRows() {}

  static void insert(Session session, MunicipalityId municipality, CaseId id, int lastSeq, List<CaseEvent> events)
      throws SQLException {
    var rows = new ArrayList<Object[]>();
    var seq = lastSeq;
    for (var event : events) {
      seq++;
      var at = seq;
      id(event).ifPresent(message ->
          rows.add(new Object[] {message, municipality, id, at, event instanceof CaseEvent.WrittenToUnit || event instanceof ContactEvent.WrittenFor}));
    }
    session.insertAll(INTO, rows);
  }

  private static Optional<MessageId> id(CaseEvent event) {
    return switch (event) {
      case CaseEvent.WrittenToCitizen(var message, var text, var files) -> Optional.of(message);
      case CaseEvent.WrittenToUnit(var message, var text, var files) -> Optional.of(message);
      case ContactEvent.WrittenFor(var message, var way, var text) -> Optional.of(message);
      case ContactEvent.TakenDown taken -> Optional.empty();
      case ContactEvent.ActedFor acted -> Optional.empty();
      case CaseEvent.Opened opened -> Optional.empty();
      case CaseEvent.Assigned assigned -> Optional.empty();
      case HandlingEvent handling -> Optional.empty();
      case TaskEvent task -> Optional.empty();
      case RulingEvent ruling -> Optional.empty();
      case SupplementEvent supplement -> Optional.empty();
      case TimerEvent timer -> Optional.empty();
      case FeeEvent fee -> Optional.empty();
      case CaseEvent.StatusChanged changed -> Optional.empty();
      case CaseEvent.NoteAdded note -> Optional.empty();
      case RegistryEvent registry -> Optional.empty();
    };
  }
}
