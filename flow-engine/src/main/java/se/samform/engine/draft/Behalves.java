package se.samform.engine.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.ContactWay;
import se.samform.core.id.DraftId;
import se.samform.core.id.KeyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.publication.Published;
import se.samform.core.party.Applicant;
import se.samform.core.store.Database;
import se.samform.core.store.Row;
import se.samform.core.store.Session;
import se.samform.core.text.Language;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.SealedBytes;
import se.samform.core.vault.Vault;
import se.samform.engine.content.Content;

/** Drafts that somebody at the desk fills in for a citizen: whose they are to be, and who began them. */
@ApplicationScoped
public class Behalves {

  private static final String KIND = "behalf";
  private static final String OF = " from draft_behalf where municipality_id = ? and draft_id = ? and officer_id = ?";

  private final Database database;
  private final Vault vault;
  private final Drafts drafts;

  @Inject
  public Behalves(Database database, Vault vault, Drafts drafts) {
    this.database = database;
    this.vault = vault;
    this.drafts = drafts;
  }

  /** For the container's proxy. */
  protected Behalves() {
    this(null, null, null);
  }

  /** @param known what is answered from the start */
  public Draft begin(MunicipalityId municipality, Published service, Behalf behalf, Language language, Content known) {
    return database.transaction(session -> {
      var draft = drafts.start(session, municipality, behalf.deputy(), service, language, known);
      insert(session, draft, behalf);
      return draft;
    });
  }

  private void insert(Session session, Draft draft, Behalf behalf) throws SQLException {
    var municipality = draft.municipality();
    var key = vault.newKey(municipality);
    var sealed = key.sealAsIs(draft.id(), KIND, number(behalf.whom()).getBytes(StandardCharsets.UTF_8)).value();
    session.write("insert into draft_behalf (draft_id, municipality_id, officer_id, way, whom, applicant_hash,"
        + " key_id, wrapped, content) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        draft.id(), municipality, behalf.officer(), behalf.way().key(), word(behalf.whom()), applicant(municipality, draft.id(), behalf.whom()).value(),
        key.id(), key.wrapped().value(), sealed);
  }

  /** Of a draft that the officer is filling in; empty once it is handed in or over. */
  public Optional<Behalf> of(MunicipalityId municipality, DraftId id, OfficerId officer) {
    return database.read(session -> session.one("select way, whom, key_id, wrapped, content" + OF + " and content is not null",
        row -> read(municipality, id, officer, row), municipality, id, officer));
  }

  /** Gives the draft to the person whom it is filled in for; it stands among theirs then. False where that is nobody known. */
  public boolean handOver(MunicipalityId municipality, DraftId id, OfficerId officer) {
    var person = of(municipality, id, officer).filter(behalf -> behalf.whom() instanceof Behalf.Whom.Person).map(Behalf::deputy);
    return person.isPresent() && database.transaction(session -> handOver(session, municipality, id, person.get()), isDone -> isDone);
  }

  private boolean handOver(Session session, MunicipalityId municipality, DraftId id, Applicant.Deputy from) throws SQLException {
    return drafts.handOver(session, municipality, id, from, new Applicant.Person(from.person().orElseThrow()))
        && session.change("update draft_behalf set handed_over = 1, key_id = null, wrapped = null, content = null"
            + " where municipality_id = ? and draft_id = ? and officer_id = ?", municipality, id, from.officer()) == 1;
  }

  /** Who began those of the drafts that were handed over. */
  public Map<DraftId, OfficerId> beginners(MunicipalityId municipality, List<DraftId> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    var values = Stream.concat(Stream.of(municipality), ids.stream()).toArray();
    return database.read(session -> session.list("select draft_id, officer_id from draft_behalf where municipality_id = ? and draft_id in (?"
            + ", ?".repeat(ids.size() - 1) + ") and handed_over = 1",
            row -> Map.entry(row.id("draft_id", DraftId::new), row.id("officer_id", OfficerId::new)), values))
        .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  /** For whoever hands it in, in their transaction: the number is gone afterwards. */
  public static Optional<TakenDraft> take(Session session, MunicipalityId municipality, DraftId id, OfficerId officer) throws SQLException {
    var taken = taken(session, municipality, id, officer);
    session.change("update draft_behalf set key_id = null, wrapped = null, content = null where municipality_id = ? and draft_id = ? and officer_id = ?",
        municipality, id, officer);
    return taken;
  }

  /** Also of one that was handed in before; not of one that was handed over. */
  public static Optional<TakenDraft> taken(Session session, MunicipalityId municipality, DraftId id, OfficerId officer) throws SQLException {
    return session.one("select way, whom, applicant_hash" + OF + " and handed_over = 0", row -> new TakenDraft(
        officer, way(row), new KeyedHash(row.bytes("applicant_hash")), row.text("whom").equals("person")), municipality, id, officer);
  }

  /** Nobody's is found by nobody. */
  private KeyedHash applicant(MunicipalityId municipality, DraftId id, Behalf.Whom whom) {
    return switch (whom) {
      case Behalf.Whom.Person(var number) -> new Applicant.Person(number).hash(vault, municipality);
      case Behalf.Whom.Organisation(var number) -> Applicant.organisation(vault, municipality, number);
      case Behalf.Whom.Nobody() -> vault.hash(municipality, "nobody", id.text());
    };
  }

  private Behalf read(MunicipalityId municipality, DraftId id, OfficerId officer, Row row) throws SQLException {
    var key = vault.unwrap(municipality, row.id("key_id", KeyId::new), row.bytes("wrapped"));
    var number = new String(key.open(id, KIND, new SealedBytes(row.bytes("content"))), StandardCharsets.UTF_8);
    return new Behalf(officer, way(row), whom(row.text("whom"), number));
  }

  private static ContactWay way(Row row) throws SQLException {
    return ContactWay.of(row.text("way")).orElseThrow();
  }

  private static Behalf.Whom whom(String word, String number) {
    return switch (word) {
      case "person" -> new Behalf.Whom.Person(number);
      case "organisation" -> new Behalf.Whom.Organisation(number);
      default -> new Behalf.Whom.Nobody();
    };
  }

  private static String word(Behalf.Whom whom) {
    return switch (whom) {
      case Behalf.Whom.Person person -> "person";
      case Behalf.Whom.Organisation organisation -> "organisation";
      case Behalf.Whom.Nobody() -> "nobody";
    };
  }

  private static String number(Behalf.Whom whom) {
    return switch (whom) {
      case Behalf.Whom.Person(var number) -> number;
      case Behalf.Whom.Organisation(var number) -> number;
      case Behalf.Whom.Nobody() -> "";
    };
  }
}
