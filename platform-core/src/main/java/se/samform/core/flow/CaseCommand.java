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

/** What someone wants done to a case. Texts are as typed. */
public sealed interface CaseCommand
    permits CaseCommand.Submit, CaseCommand.Take, CaseCommand.Assign, CaseCommand.ChangeStatus, CaseCommand.WriteToCitizen,
        CaseCommand.WriteToUnit, CaseCommand.AddNote, CaseCommand.Withdraw, HandlingCommand, TaskCommand, RulingCommand,
        SupplementCommand, TimerCommand, FeeCommand, ContactCommand {

  /**
   * Opens the case with the answers that were handed in.
   *
   * @param sha256 of the submission's bytes, in lower-case hexadecimal
   * @param today in the municipality's time zone
   * @param applies ids of the flow's tasks, timers and decisions whose condition holds on these answers
   * @param assignee whom the routing chose, if it chooses anybody
   * @param astray what came between it and whom the routes named, if something did
   * @param fee what it costs, where it is paid for while it is handled
   */
  record Submit(
      String reference, ServiceKey service, int version, AuthorityId authority, UnitId unit, SubmissionId submission,
      String sha256, LocalDate today, Set<String> applies, Optional<OfficerId> assignee,
      Optional<HandlingEvent.NotAsRouted> astray, Optional<FeeEvent.FeeReckoned> fee)
      implements CaseCommand {

    public Submit {
      applies = Set.copyOf(applies);
    }

    /** Where whom the routes named, if they named anybody, has it. */
    public Submit(
        String reference, ServiceKey service, int version, AuthorityId authority, UnitId unit, SubmissionId submission,
        String sha256, LocalDate today, Set<String> applies, Optional<OfficerId> assignee, Optional<FeeEvent.FeeReckoned> fee) {
      this(reference, service, version, authority, unit, submission, sha256, today, applies, assignee, Optional.empty(), fee);
    }

    /** Where nothing depends on the answers. */
    public Submit(
        String reference, ServiceKey service, int version, AuthorityId authority, UnitId unit, SubmissionId submission,
        String sha256, LocalDate today) {
      this(reference, service, version, authority, unit, submission, sha256, today, Set.of(), Optional.empty(), Optional.empty());
    }
  }

  /** The officer takes the case, from nobody or from a colleague. */
  record Take() implements CaseCommand {}

  record Assign(OfficerId to) implements CaseCommand {}

  /**
   * @param to the id of a status that may follow the present one
   * @param message to the citizen, if one is written with it
   * @param note to colleagues, if one is written with it
   * @param then who gets it with that, if it goes to somebody else: both happen, or neither
   */
  record ChangeStatus(
      String to, Optional<WriteToCitizen> message, Optional<String> note, Optional<Signature> signature, Optional<HandOn> then)
      implements CaseCommand {

    /** Where it stays with who has it. */
    public ChangeStatus(String to, Optional<WriteToCitizen> message, Optional<String> note, Optional<Signature> signature) {
      this(to, message, note, signature, Optional.empty());
    }

    /** Without a word. */
    public ChangeStatus(String to) {
      this(to, Optional.empty(), Optional.empty(), Optional.empty());
    }
  }

  /** To whom a case goes together with something else that is done to it. */
  sealed interface HandOn {

    /** @param why to whoever gets it; may be empty */
    record ToOfficer(OfficerId officer, String why) implements HandOn {

      /** Without a word. */
      public ToOfficer(OfficerId officer) {
        this(officer, "");
      }
    }

    /** Of the same authority; nobody has it there yet. */
    record ToUnit(UnitId unit, String why) implements HandOn {}
  }

  record WriteToCitizen(MessageId message, String text, List<Enclosed> files) implements CaseCommand {

    public WriteToCitizen {
      files = List.copyOf(files);
    }

    /** With no file. */
    public WriteToCitizen(MessageId message, String text) {
      this(message, text, List.of());
    }
  }

  record WriteToUnit(MessageId message, String text, List<Enclosed> files) implements CaseCommand {

    public WriteToUnit {
      files = List.copyOf(files);
    }

    /** With no file. */
    public WriteToUnit(MessageId message, String text) {
      this(message, text, List.of());
    }
  }

  /** Seen by officers only. */
  record AddNote(String text, List<Enclosed> files) implements CaseCommand {

    public AddNote {
      files = List.copyOf(files);
    }

    /** With no file. */
    public AddNote(String text) {
      this(text, List.of());
    }
  }

  /** The citizen takes the case back, where the flow lets them. */
  record Withdraw() implements CaseCommand {}
}
