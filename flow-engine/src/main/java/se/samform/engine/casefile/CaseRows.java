package se.samform.engine.casefile;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.CaseOwner;
import se.samform.core.flow.CaseState;
import se.samform.core.flow.NextDay;
import se.samform.core.flow.RunningTimer;
import se.samform.core.flow.StatusKind;
import se.samform.core.flow.Timer;
import se.samform.core.flow.json.CaseOwnerCodec;
import se.samform.core.flow.json.CourseCodec;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.CaseId;
import se.samform.core.id.FamilyId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.UnitId;
import se.samform.core.id.VersionId;
import se.samform.core.party.Applicant;
import se.samform.core.store.Counted;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.text.Language;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.SealedBytes;
import se.samform.core.vault.Vault;

/** Heads of cases as rows. */
final class CaseRows {

  /** Sorts last; stands for no date at all. */
  static final LocalDate NO_DATE = LocalDate.of(9999, 12, 31);

  /** The key that a reference stands in the way of when it is taken. */
  static final String REFERENCE = "case_reference";

  static final String HEAD = "c.id, c.number, c.municipality_id, c.authority_id, c.unit_id, c.version_id, c.reference, c.status,"
      + " c.status_kind, c.assignee_id, c.due_on, c.next_on, c.own_next_on, c.citizen_wrote_last, c.course, c.language, c.anonymous, c.opened_at, c.changed_at, c.last_seq,"
      + " c.diary_number, c.secret, c.protected";

  private static final String WHOLE = "select " + HEAD + ", c.key_id, c.wrapped, c.applicant_hash, c.acted_hash, c.owner, c.last_hash"
      + " from case_file c where c.municipality_id = ? and ";

  /** Not theirs: who owns a case has it as that, and who had it and has it no more sees nothing of it, whatever they signed. */
  private static final String FORMERLY = " from case_former_owner f join case_file c on c.municipality_id = f.municipality_id and c.number = f.number"
      + " where f.municipality_id = ? and f.owner_hash = ? and c.applicant_hash <> f.owner_hash";
  private static final String NEVER_OWNED = " and c.applicant_hash <> s.person_hash and not exists (select 1 from case_former_owner f"
      + " where f.municipality_id = s.municipality_id and f.owner_hash = s.person_hash and f.number = s.number)";

  private static final String NAME = "applicant-name";
  private static final String OWNER = "owner";

  private final Vault vault;

  CaseRows(Vault vault) {
    this.vault = vault;
  }

  /** Gives the case its number. @param family its e-service @param name of the applicant, for lists */
  Counted insert(Session session, CaseRow row, FamilyId family, Listed.Line line) throws SQLException {
    var head = row.head();
    var key = row.key().orElseThrow();
    var state = head.state();
    return session.insertCounted("insert into case_file (id, municipality_id, authority_id, unit_id, version_id, flow_id, family_id, key_id, wrapped,"
        + " reference, status, status_kind, open, assignee_id, due_on, until_on, own_until_on, citizen_wrote_last, course, promise_on, language, applicant_hash, acted_hash, applicant_name,"
        + " anonymous, opened_at, changed_at, last_seq, last_hash)"
        + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        head.id(), head.municipality(), state.authority(), state.unit(), head.version(), head.flow(), family, key.id(), key.wrapped().value(), state.reference(),
        state.status(), state.kind(), !state.isOver(), state.assignee(), state.dueOn().orElse(NO_DATE), until(state), ownUntil(state),
        state.citizenWroteLast(), CourseCodec.write(state.course()), promise(state), head.language().tag(), row.applicant().value(), row.acted().map(KeyedHash::value), sealedLine(key, head.id(), line), head.anonymous(), state.openedAt(),
        state.changedAt(), head.lastSeq(), row.lastHash());
  }

  /** @param before what it is decided on: if the case has gone on since, or was purged, the work begins again */
  void update(Session session, CaseHead before, CaseHead head, byte[] lastHash) throws SQLException {
    var state = head.state();
    // By its id: what else stands in the condition is not worth asking other indexes how many they have of it.
    session.writeOne("update case_file force index (primary) set unit_id = ?, status = ?, status_kind = ?, open = ?, assignee_id = ?, due_on = ?, until_on = ?, own_until_on = ?,"
        + " citizen_wrote_last = ?, course = ?, flow_id = ?, promise_on = ?, changed_at = ?, last_seq = ?, last_hash = ? where municipality_id = ? and id = ? and last_seq = ? and wrapped is not null",
        state.unit(), state.status(), state.kind(), !state.isOver(), state.assignee(), state.dueOn().orElse(NO_DATE), until(state), ownUntil(state),
        state.citizenWroteLast(), CourseCodec.write(state.course()), head.flow(), promise(state), state.changedAt(), head.lastSeq(), lastHash, head.municipality(), head.id(), before.lastSeq());
  }

  /** What the register says. */
  void file(Session session, CaseHead head, byte[] lastHash) throws SQLException {
    session.write("update case_file set diary_number = ?, secret = ?, protected = ?, last_seq = ?, last_hash = ? where municipality_id = ? and id = ?",
        head.filing().diaryNumber(), head.filing().secret(), head.filing().protectedIdentity(), head.lastSeq(), lastHash, head.municipality(), head.id());
  }

  Optional<CaseRow> find(Session session, MunicipalityId municipality, CaseId id) throws SQLException {
    return session.one(WHOLE + "c.id = ?", this::whole, municipality, id);
  }

  /** Commands to one case come one after the other. */
  Optional<CaseRow> lock(Session session, MunicipalityId municipality, CaseId id) throws SQLException {
    return session.one(WHOLE + "c.id = ? for update", this::whole, municipality, id);
  }

  Optional<CaseRow> find(Session session, MunicipalityId municipality, String reference) throws SQLException {
    return session.one(WHOLE + "c.reference = ?", this::whole, municipality, reference);
  }

  Optional<CaseRow> find(Session session, MunicipalityId municipality, long number) throws SQLException {
    return session.one(WHOLE + "c.number = ?", this::whole, municipality, number);
  }

  /** Those that were opened since, by number, from one on; but for purged ones. */
  List<CaseRow> ofVersion(Session session, MunicipalityId municipality, VersionId version, Instant since, long from, int limit) throws SQLException {
    return session.list(WHOLE + "c.version_id = ? and c.opened_at >= ? and c.number >= ? and c.wrapped is not null order by c.number limit ?", this::whole,
        municipality, version, since, from, limit);
  }

  /** Of these cases, newest first. */
  List<CaseHead> heads(Session session, MunicipalityId municipality, List<CaseId> ids) throws SQLException {
    var values = Stream.concat(Stream.of(municipality), ids.stream()).toArray();
    return ids.isEmpty() ? List.of() : session.list("select " + HEAD + " from case_file c where c.municipality_id = ? and c.id in (?" + ", ?".repeat(ids.size() - 1)
        + ") order by c.number desc", CaseRows::head, values);
  }

  /** Newest first, from below a number on. */
  List<CaseHead> ofApplicant(Session session, MunicipalityId municipality, KeyedHash applicant, long below, int limit)
      throws SQLException {
    return session.list("select " + HEAD + " from case_file c where c.municipality_id = ? and c.applicant_hash = ? and c.number < ?"
        + " order by c.number desc limit ?", CaseRows::head, municipality, applicant.value(), below, limit);
  }

  /** As above, of a child whose guardian looks: what a guardian handed in for it, and of what names somebody protected only their own. */
  List<CaseHead> ofChild(Session session, MunicipalityId municipality, KeyedHash child, KeyedHash guardian, long below, int limit) throws SQLException {
    return session.list("select " + HEAD + " from case_file c where c.municipality_id = ? and c.applicant_hash = ? and c.number < ?"
        + " and c.acted_hash is not null and (c.protected = 0 or c.acted_hash = ?) order by c.number desc limit ?",
        CaseRows::head, municipality, child.value(), below, guardian.value(), limit);
  }

  /** Keeps who signed the case, so that they find it. @param numbers personal numbers, twelve digits @param sharing those who may read it */
  void sign(Session session, MunicipalityId municipality, Counted number, List<String> numbers, Set<String> sharing) throws SQLException {
    session.insertAll("insert ignore into case_signer (municipality_id, person_hash, number, shared)",
        numbers.stream().filter(digits -> digits.matches("[0-9]{12}")).map(digits -> new Object[] {
            municipality, new Applicant.Person(digits).hash(vault, municipality).value(), number, sharing.contains(digits) ? 1 : 0}).toList());
  }

  /** Whether one of those who signed it has it to read. */
  boolean isShared(Session session, CaseHead head) throws SQLException {
    return session.one("select 1 as n from case_signer s join case_file c on c.municipality_id = s.municipality_id and c.number = s.number"
        + " where s.municipality_id = ? and s.number = ? and s.shared = 1 and c.protected = 0" + NEVER_OWNED + " limit 1",
        row -> row.count("n"), head.municipality(), head.number()).isPresent();
  }

  /** Those that the person signed and somebody else handed in, newest first. */
  List<CaseHead> ofSigner(Session session, MunicipalityId municipality, KeyedHash signer, int limit) throws SQLException {
    return session.list("select " + HEAD + " from case_signer s join case_file c on c.municipality_id = s.municipality_id and c.number = s.number"
        + " where s.municipality_id = ? and s.person_hash = ?" + NEVER_OWNED + " order by s.number desc limit ?", CaseRows::head, municipality, signer.value(), limit);
  }

  /** Of those, the ones that are theirs to read as well. */
  Set<CaseId> sharedWith(Session session, MunicipalityId municipality, KeyedHash signer) throws SQLException {
    return Set.copyOf(session.list("select c.id from case_signer s join case_file c on c.municipality_id = s.municipality_id and c.number = s.number"
        + " where s.municipality_id = ? and s.person_hash = ? and s.shared = 1 and c.protected = 0" + NEVER_OWNED, row -> row.id("id", CaseId::new), municipality, signer.value()));
  }

  /** It is somebody else's from now on. @param row as it is theirs @param before as it was @param line as lists tell it */
  void transfer(Session session, CaseRow row, CaseRow before, Listed.Line line) throws SQLException {
    var head = row.head();
    var key = row.key().orElseThrow();
    session.write("update case_file set applicant_hash = ?, acted_hash = null, anonymous = ?, owner = ?, applicant_name = ? where municipality_id = ? and id = ?",
        row.applicant().value(), head.anonymous(), sealedOwner(row), sealedLine(key, head.id(), line), head.municipality(), head.id());
    session.write("insert into case_former_owner (municipality_id, owner_hash, number, acted_hash) values (?, ?, ?, ?) on duplicate key update acted_hash = values(acted_hash)",
        head.municipality(), before.applicant().value(), head.number(), before.acted().map(KeyedHash::value));
  }

  /** Where its owner is reached from now on. */
  void reach(Session session, CaseRow row) throws SQLException {
    session.write("update case_file set owner = ? where municipality_id = ? and id = ?", sealedOwner(row), row.head().municipality(), row.head().id());
  }

  /** As below, of a child whose guardian looks: as {@link #ofChild} told them of it while it was the child's. */
  List<CaseHead> formerlyOfChild(Session session, MunicipalityId municipality, KeyedHash child, KeyedHash guardian, int limit) throws SQLException {
    return session.list("select " + HEAD + FORMERLY + " and f.acted_hash is not null and (c.protected = 0 or f.acted_hash = ?) order by f.number desc limit ?",
        CaseRows::head, municipality, child.value(), guardian.value(), limit);
  }

  /** The case, if it is one of those. */
  Optional<CaseHead> formerlyOfChild(Session session, MunicipalityId municipality, CaseId id, KeyedHash child, KeyedHash guardian) throws SQLException {
    return session.one("select " + HEAD + FORMERLY + " and f.acted_hash is not null and (c.protected = 0 or f.acted_hash = ?) and c.id = ?",
        CaseRows::head, municipality, child.value(), guardian.value(), id);
  }

  /** Those that were this person's or organisation's before they were transferred, and are somebody else's, newest first. */
  List<CaseHead> formerlyOf(Session session, MunicipalityId municipality, KeyedHash owner, int limit) throws SQLException {
    return session.list("select " + HEAD + FORMERLY + " order by f.number desc limit ?", CaseRows::head, municipality, owner.value(), limit);
  }

  /** The case, if it is one of those. */
  Optional<CaseHead> formerlyOf(Session session, MunicipalityId municipality, CaseId id, KeyedHash owner) throws SQLException {
    return session.one("select " + HEAD + FORMERLY + " and c.id = ?", CaseRows::head, municipality, owner.value(), id);
  }

  /** Whose a case was before it was transferred. */
  static List<KeyedHash> formerOwners(Session session, CaseHead head) throws SQLException {
    return session.list("select owner_hash from case_former_owner where municipality_id = ? and number = ? order by owner_hash",
        row -> new KeyedHash(row.bytes("owner_hash")), head.municipality(), head.number());
  }

  /** In which language they filled in what they handed in last; empty for who handed nothing in that is theirs still, or can be read. */
  static Optional<Language> language(Session session, MunicipalityId municipality, KeyedHash person) throws SQLException {
    return session.one("select language from case_file where municipality_id = ? and applicant_hash = ? and owner is null and wrapped is not null"
        + " order by number desc limit 1", row -> new Language(row.text("language")), municipality, person.value());
  }

  private static byte[] sealedOwner(CaseRow row) {
    var owner = CaseOwnerCodec.write(row.owner().orElseThrow()).getBytes(StandardCharsets.UTF_8);
    return row.key().orElseThrow().seal(row.head().id(), OWNER, owner).value();
  }

  /** What lists say of them, opened. */
  Listed listed(Session session, MunicipalityId municipality, List<CaseHead> heads) throws SQLException {
    var values = Stream.concat(Stream.of(municipality), heads.stream().map(CaseHead::id)).toArray();
    var lines = session.list("select id, municipality_id, key_id, wrapped, applicant_name from case_file"
            + " where municipality_id = ? and id in (?" + ", ?".repeat(heads.size() - 1) + ") and wrapped is not null and applicant_name is not null",
            row -> Map.entry(row.id("id", CaseId::new), line(row)), values);
    return new Listed(said(lines, Listed.Line::applicant), said(lines, Listed.Line::subject));
  }

  private static Map<CaseId, String> said(List<Map.Entry<CaseId, Listed.Line>> lines, Function<Listed.Line, Optional<String>> what) {
    return lines.stream().filter(each -> what.apply(each.getValue()).isPresent())
        .collect(Collectors.toMap(Map.Entry::getKey, each -> what.apply(each.getValue()).orElseThrow()));
  }

  /** The day on which the promise is broken; it stands in the head so that opening a case writes nothing more. */
  private static Optional<LocalDate> promise(CaseState state) {
    return state.course().timer(Timer.Usual.PROMISE.id()).map(RunningTimer::dueOn);
  }

  private static LocalDate until(CaseState state) {
    return NextDay.besidesPromise(state).orElse(NO_DATE);
  }

  private static LocalDate ownUntil(CaseState state) {
    return NextDay.ofHolderBesidesPromise(state).orElse(NO_DATE);
  }

  private Listed.Line line(Row row) throws SQLException {
    var key = vault.unwrap(row.id("municipality_id", MunicipalityId::new), row.id("key_id", KeyId::new), row.bytes("wrapped"));
    var sealed = new SealedBytes(row.bytes("applicant_name"));
    return Listed.Line.read(new String(key.open(row.id("id", CaseId::new), NAME, sealed), StandardCharsets.UTF_8));
  }

  /** Destroys the key, and with it all content. */
  static void purge(Session session, CaseHead head) throws SQLException {
    session.write("update case_file set wrapped = null, applicant_name = null, owner = null, promise_on = null where municipality_id = ? and id = ?",
        head.municipality(), head.id());
  }

  /** What lists say of it from now on. @param key the case's */
  static void list(Session session, CaseHead head, DataKey key, Listed.Line line) throws SQLException {
    session.write("update case_file set applicant_name = ? where municipality_id = ? and id = ?", sealedLine(key, head.id(), line), head.municipality(), head.id());
  }

  private static Optional<byte[]> sealedLine(DataKey key, CaseId id, Listed.Line line) {
    return line.isBlank() ? Optional.empty() : Optional.of(key.seal(id, NAME, line.written().getBytes(StandardCharsets.UTF_8)).value());
  }

  private CaseRow whole(Row row) throws SQLException {
    var head = head(row);
    var keyId = row.id("key_id", KeyId::new);
    var key = row.bytesIfAny("wrapped").map(wrapped -> vault.unwrap(head.municipality(), keyId, wrapped));
    return new CaseRow(head, keyId, key, new KeyedHash(row.bytes("applicant_hash")), row.bytesIfAny("acted_hash").map(KeyedHash::new),
        owner(row, head.id(), key), row.bytes("last_hash"));
  }

  private static Optional<CaseOwner> owner(Row row, CaseId id, Optional<DataKey> key) throws SQLException {
    var sealed = row.bytesIfAny("owner");
    return key.flatMap(of -> sealed.map(bytes -> CaseOwnerCodec.read(new String(of.open(id, OWNER, new SealedBytes(bytes)), StandardCharsets.UTF_8))));
  }

  static CaseHead head(Row row) throws SQLException {
    return new CaseHead(
        row.id("id", CaseId::new), row.number("number"), row.id("municipality_id", MunicipalityId::new),
        row.id("version_id", VersionId::new), new Language(row.text("language")), row.yes("anonymous"), state(row),
        row.count("last_seq"), filing(row));
  }

  private static Filing filing(Row row) throws SQLException {
    return new Filing(row.textIfAny("diary_number"), row.yes("secret"), row.yes("protected"));
  }

  private static CaseState state(Row row) throws SQLException {
    return new CaseState(
        row.text("reference"), row.id("authority_id", AuthorityId::new), row.id("unit_id", UnitId::new), row.text("status"),
        StatusKind.valueOf(row.text("status_kind")), row.idIfAny("assignee_id", OfficerId::new),
        row.dateIfAny("due_on").filter(date -> !date.equals(NO_DATE)), row.yes("citizen_wrote_last"),
        row.instant("opened_at"), row.instant("changed_at"), CourseCodec.read(row.text("course")));
  }
}
