package se.samform.engine.casefile;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.json.CaseEventCodec;
import se.samform.core.flow.json.EncodedEvent;
import se.samform.core.id.CaseId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.SealedBytes;

/** The append-only log of events. */
final class EventLog {

  private static final String INTO = "insert into case_event (case_id, seq, municipality_id, type, type_version, at, actor, acting_as,"
      + " cause, header, salt, payload, payload_digest, hash)";

  private static final String FIND = "select case_id, seq, type, type_version, at, actor, acting_as, cause, header, salt, payload,"
      + " payload_digest, hash from case_event where municipality_id = ? and case_id = ? order by seq";

  private static final int SALT = 16;

  private final SecureRandom random;

  EventLog(SecureRandom random) {
    this.random = random;
  }

  /** Events as they are to be written. @param hash of the last */
  record Entries(List<Object[]> rows, byte[] hash) {}

  /** Sealed and chained, not yet written. */
  Entries entries(DataKey key, CaseId id, int lastSeq, byte[] lastHash, List<CaseEvent> events, Deed deed) {
    return entries(key, id, lastSeq, lastHash, events, event -> deed);
  }

  private Entries entries(DataKey key, CaseId id, int lastSeq, byte[] lastHash, List<CaseEvent> events, Function<CaseEvent, Deed> deed) {
    var rows = new ArrayList<Object[]>();
    var hash = lastHash;
    var seq = lastSeq;
    for (var event : events) {
      seq++;
      var row = row(hash, id, seq, deed.apply(event), CaseEventCodec.encode(event));
      rows.add(values(key, row));
      hash = row.hash();
    }
    return new Entries(rows, hash);
  }

  /** In one statement. */
  void append(Session session, Entries entries) throws SQLException {
    session.insertAll(INTO, entries.rows());
  }

  /** Those with which a case begins, each as whose it is; gives the hash of the last. */
  byte[] begin(Session session, DataKey key, CaseId id, List<CaseEvent> events, Deed deed) throws SQLException {
    var entries = entries(key, id, 0, Chain.START, events, deed::of);
    append(session, entries);
    return entries.hash();
  }

  /** Both; gives the hash of the last. */
  byte[] append(
      Session session, DataKey key, CaseId id, int lastSeq, byte[] lastHash, List<CaseEvent> events, Deed deed) throws SQLException {
    var entries = entries(key, id, lastSeq, lastHash, events, deed);
    append(session, entries);
    return entries.hash();
  }

  /** Oldest first; payloads empty where there is no key any more. */
  List<EventRow> of(Session session, MunicipalityId municipality, CaseId id, Optional<DataKey> key) throws SQLException {
    return session.list(FIND, row -> read(row, key), municipality, id);
  }

  /** Whether the last that happened to the case is a note of theirs. */
  boolean isNoteOf(Session session, CaseHead head, Actor actor) throws SQLException {
    return session.one("select actor from case_event where municipality_id = ? and case_id = ? and seq = ? and type = 'note-added'",
        row -> row.text("actor"), head.municipality(), head.id(), head.lastSeq()).filter(actor.recorded()::equals).isPresent();
  }

  static List<RecordedEvent> decoded(List<EventRow> rows) {
    return rows.stream()
        .map(row -> new RecordedEvent(row.seq(), row.at(), row.actor(), Deed.absent(row.actingAs()), CaseEventCodec.decode(row.event())))
        .toList();
  }

  /** Empties what a purge takes; the chain still verifies. */
  static void purge(Session session, MunicipalityId municipality, CaseId id) throws SQLException {
    session.change("update case_event set salt = null, payload = null where municipality_id = ? and case_id = ?", municipality, id);
  }

  private EventRow row(byte[] before, CaseId id, int seq, Deed deed, EncodedEvent event) {
    var salt = event.payload().map(payload -> salt());
    var digest = event.payload().map(payload -> Chain.payloadDigest(salt.orElseThrow(), payload));
    var hash = Chain.hash(before, id, seq, deed.at(), deed.recordedActor(), deed.actingAs(), Optional.empty(), event, digest);
    return new EventRow(id, seq, deed.at(), deed.recordedActor(), deed.actingAs(), Optional.empty(), event, salt, digest, hash);
  }

  private static Object[] values(DataKey key, EventRow row) {
    var payload = row.event().payload().map(bytes -> key.seal(row.caseId(), kind(row.seq()), bytes).value());
    return new Object[] {
      row.caseId(), row.seq(), key.municipality(), row.event().type(), row.event().version(), row.at(), row.actor(),
      row.actingAs(), row.cause(), row.event().header(), row.salt(), payload, row.payloadDigest(), row.hash()
    };
  }

  private static EventRow read(Row row, Optional<DataKey> key) throws SQLException {
    var id = row.id("case_id", CaseId::new);
    var seq = row.count("seq");
    var sealed = row.bytesIfAny("payload").map(SealedBytes::new);
    var payload = key.flatMap(opener -> sealed.map(bytes -> opener.open(id, kind(seq), bytes)));
    var event = new EncodedEvent(row.text("type"), row.count("type_version"), row.text("header"), payload);
    return new EventRow(
        id, seq, row.instant("at"), row.text("actor"), row.textIfAny("acting_as"), row.textIfAny("cause"), event,
        row.bytesIfAny("salt"), row.bytesIfAny("payload_digest"), row.bytes("hash"));
  }

  private static String kind(int seq) {
    return "event-" + seq;
  }

  private byte[] salt() {
    var salt = new byte[SALT];
    random.nextBytes(salt);
    return salt;
  }
}
