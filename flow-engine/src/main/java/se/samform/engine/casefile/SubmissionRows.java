package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.SubmissionId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.SealedBytes;
import se.samform.engine.content.Content;
import se.samform.engine.content.ContentJson;
import se.samform.engine.draft.DraftInHand;

/** Submissions as rows: written once, emptied by a purge, never changed. */
final class SubmissionRows {

  private static final String KIND = "submission";
  /** What was typed, as it was sealed before it was kept as it stood in the draft. */
  private static final String TYPED = "typed";

  private SubmissionRows() {}

  /** @param typed what it was made from */
  static void insert(Session session, DataKey key, CaseId caseId, HandedIn handedIn, DraftInHand typed) throws SQLException {
    session.write("insert into submission (id, municipality_id, case_id, sha256, content, typed, typed_in, received_at) values (?, ?, ?, ?, ?, ?, ?, ?)",
        handedIn.id(), key.municipality(), caseId, HexFormat.of().parseHex(handedIn.sha256()),
        key.seal(handedIn.id(), KIND, handedIn.json()).value(), typed.sealed().value(), typed.draft().id(), handedIn.receivedAt());
  }

  /** What the newest was made from; empty once it is purged. */
  static Optional<Content> typed(Session session, DataKey key, CaseId caseId) throws SQLException {
    return session.one("select id, typed, typed_in from submission where municipality_id = ? and case_id = ? and typed is not null"
        + " order by received_at desc, id desc limit 1",
        row -> typed(row, key), key.municipality(), caseId);
  }

  private static Content typed(Row row, DataKey key) throws SQLException {
    var sealed = new SealedBytes(row.bytes("typed"));
    var in = row.idIfAny("typed_in", DraftId::new);
    return in.isPresent() ? DraftInHand.open(key, in.get(), sealed) : ContentJson.read(key.open(row.id("id", SubmissionId::new), TYPED, sealed));
  }

  /** The case that a submission is on. */
  static Optional<CaseId> caseOf(Session session, MunicipalityId municipality, SubmissionId id) throws SQLException {
    return session.one("select case_id from submission where municipality_id = ? and id = ?", row -> row.id("case_id", CaseId::new), municipality, id);
  }

  static List<HandedIn> of(Session session, DataKey key, CaseId caseId, ServiceDefinition definition) throws SQLException {
    return session.list("select id, sha256, content, received_at from submission"
        + " where municipality_id = ? and case_id = ? and content is not null order by received_at, id",
        row -> read(row, key, definition), key.municipality(), caseId);
  }

  static void purge(Session session, MunicipalityId municipality, CaseId caseId) throws SQLException {
    session.change("update submission set content = null, typed = null where municipality_id = ? and case_id = ?", municipality, caseId);
  }

  private static HandedIn read(Row row, DataKey key, ServiceDefinition definition) throws SQLException {
    var id = row.id("id", SubmissionId::new);
    var json = key.open(id, KIND, new SealedBytes(row.bytes("content")));
    return new HandedIn(
        id, json, HexFormat.of().formatHex(row.bytes("sha256")), row.instant("received_at"),
        SubmissionCodec.read(json, definition));
  }
}
