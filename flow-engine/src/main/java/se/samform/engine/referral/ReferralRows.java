package se.samform.engine.referral;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Session;

/** Links as rows. */
final class ReferralRows {

  private ReferralRows() {}

  /** What a link leads to. @param from when it was asked for, which tells it from those that another has replaced */
  record Link(CaseId caseId, String task, Instant from) {}

  static void insert(Session session, MunicipalityId municipality, Link link, byte[] tokenHash) throws SQLException {
    session.change("insert into referral_link (token_hash, municipality_id, case_id, task, started_at) values (?, ?, ?, ?, ?)",
        tokenHash, municipality, link.caseId(), link.task(), link.from());
  }

  /** Whether a link to the task as it was asked for then has been sent. */
  static boolean isSent(Session session, MunicipalityId municipality, Link link) throws SQLException {
    return session.one("select 1 as one from referral_link where municipality_id = ? and case_id = ? and task = ? and started_at = ? limit 1",
        row -> row.count("one"), municipality, link.caseId(), link.task(), link.from()).isPresent();
  }

  static Optional<Link> find(Session session, MunicipalityId municipality, byte[] tokenHash) throws SQLException {
    return session.one("select case_id, task, started_at from referral_link where municipality_id = ? and token_hash = ?",
        row -> new Link(row.id("case_id", CaseId::new), row.text("task"), row.instant("started_at")), municipality, tokenHash);
  }
}
