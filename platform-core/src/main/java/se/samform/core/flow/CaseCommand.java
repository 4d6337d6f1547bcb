package se.samform.core.flow;

import java.math.BigDecimal;
import java.time.LocalDate;
import se.samform.core.form.Currency;
import se.samform.core.form.ServiceKey;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.MessageId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;

/** What someone wants done to a case. Texts are as typed. */
public sealed interface CaseCommand {

  /**
   * Opens the case with the answers that were handed in.
   *
   * @param sha256 of the submission's bytes, in lower-case hexadecimal
   * @param today in the municipality's time zone
   */
  record Submit(
      String reference, ServiceKey service, int version, AuthorityId authority, UnitId unit, SubmissionId submission,
      String sha256, LocalDate today)
      implements CaseCommand {}

  /** The officer takes the case, from nobody or from a colleague. */
  record Take() implements CaseCommand {}

  record Assign(OfficerId to) implements CaseCommand {}

  /** @param to the id of a status that may follow the present one */
  record ChangeStatus(String to) implements CaseCommand {}

  record WriteToCitizen(MessageId message, String text) implements CaseCommand {}

  record WriteToUnit(MessageId message, String text) implements CaseCommand {}

  /** Seen by officers only. */
  record AddNote(String text) implements CaseCommand {}

  /**
   * A fee, told to the citizen in a message.
   *
   * @param text what it is for
   */
  record AskFee(PaymentId fee, MessageId message, BigDecimal amount, Currency currency, String text) implements CaseCommand {}

  /** A fee that was asked for has been paid. Samform's own, once it is sure of it and of there having been no other. */
  record RecordFee(CaseEvent.Paid paid) implements CaseCommand {}

  /** The citizen takes the case back, where the flow lets them. */
  record Withdraw() implements CaseCommand {}
}
