package se.samform.core.flow;

import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;

/** What happened to a case: a fact, never changed. Texts that people wrote are empty once the content is purged. */
public sealed interface CaseEvent {

  record Opened(
      String reference, ServiceKey service, int version, AuthorityId authority, UnitId unit, String status,
      StatusKind kind, Optional<LocalDate> dueOn, SubmissionId submission, String sha256)
      implements CaseEvent {}

  record Assigned(OfficerId officer) implements CaseEvent {}

  record StatusChanged(String from, String to, StatusKind kind) implements CaseEvent {}

  record WrittenToCitizen(MessageId message, String text) implements CaseEvent {}

  record WrittenToUnit(MessageId message, String text) implements CaseEvent {}

  record NoteAdded(String text) implements CaseEvent {}

  /** In the register that the law asks for; changes nothing of how the case is handled. */
  record Filed(RegistryEvent event) implements CaseEvent {}
}
