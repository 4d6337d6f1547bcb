package se.samform.core.flow;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;

/** What happened to a case: a fact, never changed. Texts that people wrote are empty once the content is purged. */
public sealed interface CaseEvent
    permits CaseEvent.Opened, CaseEvent.Assigned, CaseEvent.StatusChanged, CaseEvent.WrittenToCitizen, CaseEvent.WrittenToUnit,
        CaseEvent.NoteAdded, HandlingEvent, TaskEvent, RulingEvent, SupplementEvent, TimerEvent, FeeEvent, RegistryEvent,
        ContactEvent {

  /** @param applies ids of the flow's tasks, timers and decisions whose condition holds */
  record Opened(
      String reference, ServiceKey service, int version, AuthorityId authority, UnitId unit, String status,
      StatusKind kind, Optional<LocalDate> dueOn, SubmissionId submission, String sha256, Set<String> applies)
      implements CaseEvent {

    public Opened {
      applies = Set.copyOf(applies);
    }

    /** Where nothing depends on the answers. */
    public Opened(
        String reference, ServiceKey service, int version, AuthorityId authority, UnitId unit, String status,
        StatusKind kind, Optional<LocalDate> dueOn, SubmissionId submission, String sha256) {
      this(reference, service, version, authority, unit, status, kind, dueOn, submission, sha256, Set.of());
    }
  }

  /** @param why as whoever handed it on wrote; empty where nothing was written */
  record Assigned(OfficerId officer, String why) implements CaseEvent {

    /** Without a word. */
    public Assigned(OfficerId officer) {
      this(officer, "");
    }
  }

  record StatusChanged(String from, String to, StatusKind kind) implements CaseEvent {}

  record WrittenToCitizen(MessageId message, String text, List<Enclosed> files) implements CaseEvent {

    public WrittenToCitizen {
      files = List.copyOf(files);
    }

    /** With no file. */
    public WrittenToCitizen(MessageId message, String text) {
      this(message, text, List.of());
    }
  }

  record WrittenToUnit(MessageId message, String text, List<Enclosed> files) implements CaseEvent {

    public WrittenToUnit {
      files = List.copyOf(files);
    }

    /** With no file. */
    public WrittenToUnit(MessageId message, String text) {
      this(message, text, List.of());
    }
  }

  record NoteAdded(String text, List<Enclosed> files) implements CaseEvent {

    public NoteAdded {
      files = List.copyOf(files);
    }

    /** With no file. */
    public NoteAdded(String text) {
      this(text, List.of());
    }
  }
}
