package se.samform.engine.notice;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.UUID;
import se.samform.core.id.CaseId;
import se.samform.core.notice.Channel;
import se.samform.core.notice.Notice;
import se.samform.core.store.Session;

/** What waits for an officer's daily mail. */
public final class GatheredNotices {

  private static final String INSERT = "insert ignore into gathered_notice (id, municipality_id, officer_id, case_id, reference, kind, at)"
      + " values (?, ?, ?, ?, ?, ?, ?)";

  private GatheredNotices() {}

  /** Those of the notices that are gathered. @param reference the case's */
  public static void write(Session session, CaseId id, String reference, Collection<Notice> notices, Instant now) throws SQLException {
    for (var notice : notices) {
      if (notice.gathered() && notice.cell().channel() == Channel.MAIL) {
        session.change(INSERT, notice.id(), notice.occasion().municipality(), UUID.fromString(notice.who()), id, reference,
            notice.cell().kind().key(), now);
      }
    }
  }
}
