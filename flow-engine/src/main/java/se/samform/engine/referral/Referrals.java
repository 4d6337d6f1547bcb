package se.samform.engine.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.CaseTask;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.Task;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TaskKind;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.flow.Wanted;
import se.samform.core.id.MunicipalityId;
import se.samform.core.logic.Condition;
import se.samform.core.store.Database;
import se.samform.core.text.LocalText;
import se.samform.core.vault.Sha256;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;
import se.samform.engine.casefile.RecordedEvent;

/** What parties outside are asked for, found by the token of their link. */
@ApplicationScoped
public class Referrals {

  private final Database database;
  private final Cases cases;

  @Inject
  public Referrals(Database database, Cases cases) {
    this.database = database;
    this.cases = cases;
  }

  /** For the container's proxy. */
  protected Referrals() {
    this(null, null);
  }

  /** Also what is over by now; empty for a link that was never sent. */
  public Optional<Referral> find(MunicipalityId municipality, String token) {
    return database.read(session -> ReferralRows.find(session, municipality, hash(token)))
        .flatMap(link -> cases.findForMachine(municipality, link.caseId()).flatMap(file -> referral(file, link.task(), Optional.of(link.from()))));
  }

  /** @param linkFrom of the task that a link was sent for; empty for one that is yet to be sent */
  static Optional<Referral> referral(CaseFile file, String id, Optional<Instant> linkFrom) {
    return file.head().state().course().task(id).flatMap(standing -> task(file, standing)
        .map(task -> new Referral(file, task, standing, linkFrom.map(standing.linkFrom()::equals).orElse(true))));
  }

  /** The flow's; or what an officer wrote. */
  private static Optional<Task> task(CaseFile file, CaseTask standing) {
    return standing.outside()
        ? asked(file, standing.id()).map(asked -> new Task(
            asked.task(), TaskKind.REFER, LocalText.of(asked.question(), asked.question()), LocalText.NONE, Optional.of(asked.task()), Condition.ALWAYS,
            List.of(), 0, Wanted.OFFERED))
        : file.flowAt(calledOff(file, standing)).work().task(standing.id());
  }

  /** When it was called off: the flow that the case has gone over to since may lack it. Of any other, now. */
  private static int calledOff(CaseFile file, CaseTask standing) {
    return standing.standing() != CaseTask.Standing.CALLED_OFF ? file.head().lastSeq()
        : file.events().reversed().stream().filter(each -> each.event().equals(new TaskEvent.TaskCalledOff(standing.id()))).findFirst()
            .map(RecordedEvent::seq).orElse(file.head().lastSeq());
  }

  /** Whom no flow foresaw, and what they are asked. */
  static Optional<TaskEvent.OutsideAsked> asked(CaseFile file, String task) {
    return file.events().stream().map(RecordedEvent::event).filter(TaskEvent.OutsideAsked.class::isInstance).map(TaskEvent.OutsideAsked.class::cast)
        .filter(event -> event.task().equals(task)).findFirst();
  }

  /** @param files that were received for it: to be forgotten unless it is done */
  public Commanded answer(Referral referral, TaskOutcome outcome, String comment, List<Enclosed> files) {
    return cases.answer(referral.file(), new TaskCommand.FinishTask(referral.task().id(), outcome, comment, files), referral.consultee());
  }

  static byte[] hash(String token) {
    return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
  }
}
