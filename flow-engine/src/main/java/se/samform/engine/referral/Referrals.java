package se.samform.engine.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.vault.Sha256;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.Cases;
import se.samform.engine.casefile.Commanded;

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
        .flatMap(link -> cases.findForMachine(municipality, link.caseId()).flatMap(file -> referral(file, link.task(), Optional.of(link.startedAt()))));
  }

  /** @param startedAt of the task that a link was sent for; empty for one that is yet to be sent */
  static Optional<Referral> referral(CaseFile file, String id, Optional<Instant> startedAt) {
    return file.service().definition().flow().work().task(id).flatMap(task -> file.head().state().course().task(id)
        .map(standing -> new Referral(file, task, standing, startedAt.map(standing.startedAt()::equals).orElse(true))));
  }

  public Commanded answer(Referral referral, TaskOutcome outcome, String comment) {
    return cases.answer(referral.file(), new TaskCommand.FinishTask(referral.task().id(), outcome, comment), referral.consultee());
  }

  static byte[] hash(String token) {
    return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
  }
}
