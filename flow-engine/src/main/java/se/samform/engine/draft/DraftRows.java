package se.samform.engine.draft;

import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.VersionId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.text.Language;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.SealedBytes;
import se.samform.core.vault.Vault;

/** Drafts as rows. */
final class DraftRows {

  private static final String WHOLE = "id, municipality_id, version_id, language, anonymous, revision, content, started_at, changed_at,"
      + " expires_at, key_id, wrapped, case_id, as_of, asked, settled, renews, renews_reference, renews_on";
  private static final String OWN = " where municipality_id = ? and id = ? and owner_hash = ?";

  private final Vault vault;

  DraftRows(Vault vault) {
    this.vault = vault;
  }

  int insert(Session session, Draft draft, SealedBytes sealed, KeyedHash owner) throws SQLException {
    return session.change("insert into draft (id, municipality_id, owner_hash, anonymous, version_id, key_id, wrapped, language, revision, content,"
        + " started_at, changed_at, expires_at, case_id, as_of, asked, settled, renews, renews_reference, renews_on)"
        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        draft.id(), draft.municipality(), owner.value(), draft.anonymous(), draft.version(), draft.key().id(),
        draft.key().wrapped().value(), draft.language().tag(), draft.revision(), sealed.value(), draft.startedAt(), draft.changedAt(), draft.expiresAt(),
        draft.supplement().map(Supplement::caseId), draft.supplement().map(Supplement::asOf),
        draft.supplement().map(DraftRows::asked), draft.supplement().map(DraftRows::settled),
        draft.renewed().map(Renewed::caseId), draft.renewed().map(Renewed::reference), draft.renewed().map(Renewed::on));
  }

  /** Whether nobody else saved since the draft was read. @param step that was answered in, from 1; 0 for none */
  boolean update(Session session, Draft changed, SealedBytes sealed, int step, KeyedHash owner) throws SQLException {
    return session.change("update draft set content = ?, revision = ?, changed_at = ?, expires_at = ?,"
        + " step_reached = greatest(step_reached, ?)" + OWN + " and revision = ?",
        sealed.value(), changed.revision(), changed.changedAt(), changed.expiresAt(), step,
        changed.municipality(), changed.id(), owner.value(), changed.revision() - 1) == 1;
  }

  /** As {@link #update}, under the version that it goes over to. */
  boolean goOver(Session session, Draft changed, KeyedHash owner) throws SQLException {
    return session.change("update draft set version_id = ?, content = ?, revision = ?, changed_at = ?, expires_at = ?, step_reached = 0"
        + OWN + " and revision = ? and case_id is null",
        changed.version(), DraftInHand.seal(changed).value(), changed.revision(), changed.changedAt(), changed.expiresAt(),
        changed.municipality(), changed.id(), owner.value(), changed.revision() - 1) == 1;
  }

  /** How many there are that somebody may still hand in, by version; of what isn't a case yet. */
  Map<VersionId, Integer> perVersion(Session session, MunicipalityId municipality, Instant now) throws SQLException {
    return session.list("select version_id, count(*) as drafts from draft where municipality_id = ? and case_id is null and expires_at > ?"
        + " group by version_id", row -> Map.entry(row.id("version_id", VersionId::new), row.count("drafts")), municipality, now).stream()
        .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  Optional<Draft> find(Session session, MunicipalityId municipality, DraftId id, KeyedHash owner) throws SQLException {
    return session.one("select " + WHOLE + " from draft" + OWN, this::read, municipality, id, owner.value());
  }

  Optional<DataKey> key(Session session, MunicipalityId municipality, DraftId id) throws SQLException {
    return session.one("select key_id, wrapped from draft where municipality_id = ? and id = ?",
        row -> vault.unwrap(municipality, row.id("key_id", KeyId::new), row.bytes("wrapped")), municipality, id);
  }

  /** Until the transaction ends, nobody else saves, deletes or hands it in. */
  Optional<Draft> lock(Session session, MunicipalityId municipality, DraftId id, KeyedHash owner) throws SQLException {
    return session.one("select " + WHOLE + " from draft" + OWN + " for update", this::read, municipality, id, owner.value());
  }

  /** Takes the draft away and gives it. Until the transaction ends, nobody else does. */
  Optional<DraftInHand> take(Session session, MunicipalityId municipality, DraftId id, KeyedHash owner, Instant now) throws SQLException {
    return session.one("delete from draft" + OWN + " and expires_at > ? returning " + WHOLE,
        row -> new DraftInHand(read(row), new SealedBytes(row.bytes("content")), false), municipality, id, owner.value(), now);
  }

  /** As {@link #take}, of what is known already: the work begins again if it has been changed, handed over or taken since. */
  void take(Session session, Draft known, KeyedHash owner, Instant now) throws SQLException {
    // By its id: what is true of the rest is not worth asking other indexes how many they have of it.
    session.writeOne("delete from draft where id = ? and (municipality_id = ? and owner_hash = ? and revision = ? and case_id is null and expires_at > ?) is true",
        known.id(), known.municipality(), owner.value(), known.revision(), now);
  }

  List<DraftSummary> list(Session session, MunicipalityId municipality, KeyedHash owner) throws SQLException {
    return session.list("select id, version_id, changed_at, expires_at from draft"
        + " where municipality_id = ? and owner_hash = ? and case_id is null order by changed_at desc",
        row -> new DraftSummary(
            row.id("id", DraftId::new), row.id("version_id", VersionId::new), row.instant("changed_at"), row.instant("expires_at")),
        municipality, owner.value());
  }

  private Draft read(Row row) throws SQLException {
    var id = row.id("id", DraftId::new);
    var municipality = row.id("municipality_id", MunicipalityId::new);
    var key = vault.unwrap(municipality, row.id("key_id", KeyId::new), row.bytes("wrapped"));
    return new Draft(
        id, municipality, row.id("version_id", VersionId::new), new Language(row.text("language")), row.yes("anonymous"),
        row.count("revision"), DraftInHand.open(key, id, new SealedBytes(row.bytes("content"))), key, row.instant("started_at"),
        row.instant("changed_at"), row.instant("expires_at"), supplement(row), renewed(row));
  }

  private static Optional<Supplement> supplement(Row row) throws SQLException {
    var caseId = row.idIfAny("case_id", CaseId::new);
    return caseId.isEmpty() ? Optional.empty()
        : Optional.of(new Supplement(caseId.get(), row.dateIfAny("as_of").orElseThrow(), List.copyOf(ids(row.text("asked"))), ids(row.text("settled"))));
  }

  private static Optional<Renewed> renewed(Row row) throws SQLException {
    var earlier = row.idIfAny("renews", CaseId::new);
    return earlier.isEmpty() ? Optional.empty()
        : Optional.of(new Renewed(earlier.get(), row.text("renews_reference"), row.dateIfAny("renews_on").orElseThrow()));
  }

  private static String asked(Supplement supplement) {
    return String.join(" ", supplement.asked());
  }

  private static String settled(Supplement supplement) {
    return String.join(" ", new TreeSet<>(supplement.settled()));
  }

  private static Set<String> ids(String settled) {
    return settled.isEmpty() ? Set.of() : Set.of(settled.split(" "));
  }

  /** Whether somebody is writing what supplements a case, and may still hand it in. */
  static boolean isSupplemented(Session session, MunicipalityId municipality, CaseId caseId, Instant now) throws SQLException {
    return session.one("select id from draft where municipality_id = ? and case_id = ? and expires_at > ? limit 1",
        row -> row.id("id", DraftId::new), municipality, caseId, now).isPresent();
  }

  /** What a draft supplements; empty for what isn't one. */
  static Optional<CaseId> supplemented(Session session, MunicipalityId municipality, DraftId id) throws SQLException {
    return session.one("select case_id from draft where municipality_id = ? and id = ? and case_id is not null",
        row -> row.id("case_id", CaseId::new), municipality, id);
  }

  /** What supplements a case, if it is being written. */
  Optional<DraftId> ofCase(Session session, MunicipalityId municipality, CaseId caseId) throws SQLException {
    return session.one("select id from draft where municipality_id = ? and case_id = ?", row -> row.id("id", DraftId::new), municipality, caseId);
  }

  /** What is asked may be something else by now; what was typed stays. */
  void ask(Session session, MunicipalityId municipality, DraftId id, Supplement supplement, Instant expires) throws SQLException {
    session.change("update draft set asked = ?, settled = ?, expires_at = ? where municipality_id = ? and id = ?",
        asked(supplement), settled(supplement), expires, municipality, id);
  }
}
