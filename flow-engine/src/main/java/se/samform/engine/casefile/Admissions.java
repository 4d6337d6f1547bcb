package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.SubmissionId;
import se.samform.core.party.Applicant;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.Vault;
import se.samform.engine.draft.Drafts;

/**
 * Lets in to the draft that supplements a case who may see the case, but is not whose it is: whoever has its follow key, and
 * a guardian. The draft stands in the name of whose the case is, so that there is one of it.
 */
@ApplicationScoped
public class Admissions {

  private final Database database;
  private final Vault vault;
  private final CaseRows rows;

  @Inject
  public Admissions(Database database, Vault vault) {
    this.database = database;
    this.vault = vault;
    this.rows = new CaseRows(vault);
  }

  /** For the container's proxy. */
  protected Admissions() {
    this(null, null);
  }

  /** The case that a draft supplements, or did before it was handed in. */
  public Optional<CaseId> supplemented(MunicipalityId municipality, DraftId id) {
    return database.read(session -> supplemented(session, municipality, id));
  }

  private static Optional<CaseId> supplemented(Session session, MunicipalityId municipality, DraftId id) throws SQLException {
    var begun = Drafts.supplemented(session, municipality, id);
    return begun.isPresent() ? begun : SubmissionRows.caseOf(session, municipality, new SubmissionId(id.value()));
  }

  /** Somebody who acts for whose the case is. */
  public Optional<Applicant> admit(MunicipalityId municipality, CaseId id, Applicant.Representative representative) {
    var whose = Whose.of(representative, vault, municipality);
    return database.read(session -> rows.find(session, municipality, id)).filter(whose::isTheirs)
        .map(row -> new Applicant.Admitted(row.applicant(), representative.represents()));
  }

  /** Somebody who has the case's key. */
  public Optional<Applicant> admit(MunicipalityId municipality, CaseId id, String followKey) {
    return database.read(session -> rows.find(session, municipality, id)).filter(row -> FollowKeys.open(vault, row, followKey))
        .map(row -> new Applicant.Admitted(row.applicant(), Optional.empty()));
  }
}
