package se.samform.core.flow;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.form.Currency;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
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

  /** @param text what the fee is for */
  record FeeAsked(PaymentId fee, BigDecimal amount, Currency currency, String text) implements CaseEvent {}

  /**
   * Money that came.
   *
   * @param fee that was asked for; empty for what was paid before the case was handed in
   * @param on when it was paid
   * @param reference what the provider knows the payment by; empty once the content is purged
   */
  record Paid(
      PaymentId payment, Optional<PaymentId> fee, BigDecimal amount, Currency currency, Instant on, String provider, String reference)
      implements CaseEvent {}

  record NoteAdded(String text) implements CaseEvent {}
}
