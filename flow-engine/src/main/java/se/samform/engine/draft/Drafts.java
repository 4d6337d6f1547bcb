package se.samform.engine.draft;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.UnaryOperator;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.PickedKeys;
import se.samform.core.answer.RawAnswers;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.FileId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.Uuid7;
import se.samform.core.id.VersionId;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.text.Language;
import se.samform.core.vault.DataKey;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;
import se.samform.engine.content.Content;
import se.samform.engine.file.Received;
import se.samform.engine.file.StoredFiles;

/** The life of a draft, from start to handing in, deletion or expiry. */
@ApplicationScoped
public class Drafts {

  private final Database database;
  private final Vault vault;
  private final PublishedServices services;
  private final StoredFiles files;
  private final Uuid7 ids;
  private final Clock clock;
  private final DraftRows rows;
  private final FilesOnTheirWay onTheirWay = new FilesOnTheirWay();
  private final RecentDrafts recent;

  @Inject
  public Drafts(Database database, Vault vault, PublishedServices services, StoredFiles files, Uuid7 ids, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.services = services;
    this.files = files;
    this.ids = ids;
    this.clock = clock;
    this.rows = new DraftRows(vault);
    this.recent = new RecentDrafts(clock);
  }

  /** For the container's proxy. */
  protected Drafts() {
    this(null, null, null, null, null, null);
  }

  /** An empty draft, kept for as many days as the e-service says. */
  public Draft start(MunicipalityId municipality, Applicant owner, Published service, Language language) {
    return start(municipality, owner, service, language, RawAnswers.NONE);
  }

  /** @param known what is answered from the start, as the log-in knows it */
  public Draft start(MunicipalityId municipality, Applicant owner, Published service, Language language, RawAnswers known) {
    return start(municipality, owner, service, language, Content.NONE.with(known));
  }

  /** @param known as above, with what registers were asked for it */
  public Draft start(MunicipalityId municipality, Applicant owner, Published service, Language language, Content known) {
    return begin(empty(municipality, owner, service, language, known), owner);
  }

  /** As above, begun with what an earlier case was answered with: whoever calls this has seen that the case is theirs. */
  public Draft renew(MunicipalityId municipality, Applicant owner, Published service, Language language, Content known, Renewed renewed) {
    return begin(empty(municipality, owner, service, language, known).renewing(renewed), owner);
  }

  private Draft begin(Draft draft, Applicant owner) {
    var municipality = draft.municipality();
    var hash = owner.hash(vault, municipality);
    var sealed = DraftInHand.seal(draft);
    database.alone(session -> rows.insert(session, draft, sealed, hash));
    recent.keep(draft, sealed, hash);
    return draft;
  }

  /** As above, in the transaction of whoever writes more of it. */
  Draft start(Session session, MunicipalityId municipality, Applicant owner, Published service, Language language, Content known) throws SQLException {
    var draft = empty(municipality, owner, service, language, known);
    var hash = owner.hash(vault, municipality);
    var sealed = DraftInHand.seal(draft);
    rows.insert(session, draft, sealed, hash);
    session.afterCommit(() -> recent.keep(draft, sealed, hash));
    return draft;
  }

  private Draft empty(MunicipalityId municipality, Applicant owner, Published service, Language language, Content known) {
    var now = clock.instant();
    return new Draft(
        new DraftId(ids.next()), municipality, service.id(), language, owner.isAnonymous(), 1, known,
        vault.newKey(municipality), now, now, expiry(service, now));
  }

  /**
   * The one draft that supplements a case, for whoever has locked the case: the one that is there, asking what is asked
   * now, or one that begins with what was typed before.
   */
  public DraftId supplement(Session session, Published service, Supplement supplement, KeyedHash owner, boolean anonymous, Language language,
      Content typed, DataKey key) throws SQLException {
    var now = clock.instant();
    var there = rows.ofCase(session, key.municipality(), supplement.caseId());
    if (there.isPresent()) {
      rows.ask(session, key.municipality(), there.get(), supplement, expiry(service, now));
      session.afterCommit(() -> recent.forget(there.get()));
      return there.get();
    }
    var draft = new Draft(
        new DraftId(ids.next()), key.municipality(), service.id(), language, anonymous, 1, typed, key, now, now, expiry(service, now),
        Optional.of(supplement), Optional.empty());
    rows.insert(session, draft, DraftInHand.seal(draft), owner);
    return draft.id();
  }

  /** For the house itself, never for a page: what opens a draft's content, whosever it is; empty once the draft is gone. */
  public Optional<DataKey> keyForMachine(MunicipalityId municipality, DraftId id) {
    return database.read(session -> rows.key(session, municipality, id));
  }

  /** The draft, if it is this person's. */
  public Optional<Draft> find(MunicipalityId municipality, DraftId id, Applicant owner) {
    var hash = owner.hash(vault, municipality);
    return database.read(session -> rows.find(session, municipality, id, hash)).filter(this::isAlive);
  }

  /**
   * For a change that comes with nothing but what changes: as this node saw the draft last, if it did lately. Should
   * somebody have saved meanwhile, the change is refused or applied to what they saved, as always.
   */
  public Optional<Draft> findToChange(MunicipalityId municipality, DraftId id, Applicant owner) {
    var hash = owner.hash(vault, municipality);
    return recent.find(municipality, id, hash).filter(this::isAlive).or(() -> find(municipality, id, owner));
  }

  /** As {@link #findToChange}, for a change of that revision: another one is read again. */
  public Optional<Draft> findToChange(MunicipalityId municipality, DraftId id, Applicant owner, int revisionSeen) {
    var hash = owner.hash(vault, municipality);
    return recent.find(municipality, id, hash).filter(this::isAlive).filter(draft -> draft.revision() == revisionSeen)
        .or(() -> find(municipality, id, owner));
  }

  /** The case that a draft supplements, whosever it is: for who checks that themselves. */
  public static Optional<CaseId> supplemented(Session session, MunicipalityId municipality, DraftId id) throws SQLException {
    return DraftRows.supplemented(session, municipality, id);
  }

  /** Whether somebody is writing what supplements a case, and may still hand it in. */
  public static boolean isSupplemented(Session session, MunicipalityId municipality, CaseId id, Instant now) throws SQLException {
    return DraftRows.isSupplemented(session, municipality, id, now);
  }

  /**
   * What is corrected in a case, in what supplements it too, for whoever has locked the case: what somebody typed there since
   * stays as they typed it. A page that is open is told that something else was saved.
   *
   * @param key of the case, which is the draft's too
   * @param before as it was typed for the case
   * @param changes what stands there now, by path; nothing for what was emptied
   */
  public void correct(Session session, DataKey key, CaseId caseId, KeyedHash owner, RawAnswers before, Map<String, List<String>> changes)
      throws SQLException {
    var there = rows.ofCase(session, key.municipality(), caseId);
    var found = there.isPresent() ? rows.lock(session, key.municipality(), there.get(), owner) : Optional.<Draft>empty();
    if (found.isPresent()) {
      var draft = found.get();
      var untouched = new HashMap<>(changes);
      untouched.keySet().removeIf(path -> !draft.answers().at(path).equals(before.at(path)));
      var corrected = draft.saved(draft.content().with(draft.answers().with(untouched)), draft.changedAt(), draft.expiresAt());
      rows.update(session, corrected, DraftInHand.seal(corrected), 0, owner);
      session.afterCommit(() -> recent.forget(draft.id()));
    }
  }

  /** This person's, the one changed last first. */
  public List<DraftSummary> list(MunicipalityId municipality, Applicant owner) {
    var hash = owner.hash(vault, municipality);
    var now = clock.instant();
    return database.read(session -> rows.list(session, municipality, hash)).stream()
        .filter(draft -> now.isBefore(draft.expiresAt()))
        .toList();
  }

  /**
   * Saves answers over the revision that the page was made from.
   *
   * @param draft as just found for this request
   * @param revisionSeen what the page said
   * @param answers all of them, as {@link RawAnswers#withStep} gives them
   */
  public Saved save(Draft draft, Applicant owner, int revisionSeen, RawAnswers answers) {
    return save(draft, owner, revisionSeen, draft.content().with(answers));
  }

  /** As above, of a supplement what it asks; files that the content has no more are deleted when it is saved, and keys that no list has told are dropped. */
  public Saved save(Draft draft, Applicant owner, int revisionSeen, Content whole) {
    var content = draft.supplement().map(supplement -> supplement.kept(draft.content(), whole)).orElse(whole);
    var definition = service(draft.municipality(), draft.version()).definition();
    return saveTold(draft, owner, revisionSeen, content.with(PickedKeys.kept(content.answers(), content.looked(), definition)));
  }

  private Saved saveTold(Draft draft, Applicant owner, int revisionSeen, Content content) {
    if (draft.content().equals(content)) {
      return overtaken(draft, owner, content.answers());
    }
    if (draft.revision() != revisionSeen) {
      return new Saved.Stale(draft);
    }
    if (content.letters() > Content.MOST_LETTERS) {
      return new Saved.TooMuch();
    }
    return stored(draft, owner, content)
        .<Saved>map(saved -> withoutFilesLeftOut(draft, saved))
        .orElseGet(() -> overtaken(draft, owner, content.answers()));
  }

  /**
   * Lets a draft go over to another version of its e-service.
   *
   * @param draft as its owner saw it: nothing happens if it has changed since
   * @param content what goes along; files that it has no more are deleted
   */
  public Saved goOver(Draft draft, Applicant owner, Published to, Content content) {
    var now = clock.instant();
    var over = draft.under(to.id(), content).saved(content, now, expiry(to, now));
    var hash = owner.hash(vault, draft.municipality());
    var isOver = forgotten(draft.id(), () -> database.read(session -> rows.goOver(session, over, hash)));
    return isOver ? withoutFilesLeftOut(draft, over) : overtaken(draft, owner, content.answers());
  }

  /** How many drafts there are that may still be handed in, by version. */
  public Map<VersionId, Integer> perVersion(MunicipalityId municipality) {
    return database.read(session -> rows.perVersion(session, municipality, clock.instant()));
  }

  /**
   * Receives a file and names it last under the question; other answers are left as they are.
   *
   * @param mime what it was found to be
   * @param most bytes
   */
  public Attached attach(
      Draft draft, Applicant owner, String question, String name, String mime, InputStream from, long most) {
    if (draft.content().isFullOfFiles() || !onTheirWay.begin(draft.id())) {
      return new Attached.Full();
    }
    try {
      return receive(draft, owner, question, name, mime, from, most);
    } finally {
      onTheirWay.end(draft.id());
    }
  }

  private Attached receive(
      Draft draft, Applicant owner, String question, String name, String mime, InputStream from, long most) {
    return switch (files.receive(draft.key(), from, most)) {
      case Received.TooLarge(var limit) -> new Attached.TooLarge(limit);
      case Received.Whole(var id, var bytes, var sha256) ->
          attached(draft, owner, question, new FileRef(id.value(), name, mime, bytes, sha256));
    };
  }

  /** Takes a file away, but none that a supplement doesn't ask for; empty if the draft is gone, and then the file stays: it may be a case's by now. */
  public Optional<Draft> remove(Draft draft, Applicant owner, FileId file) {
    if (!draft.content().hasFile(file) || draft.supplement().filter(supplement -> !supplement.isAskedFor(draft.answers(), file)).isPresent()) {
      return Optional.of(draft);
    }
    var changed = change(draft, owner, content -> content.withoutFile(file));
    changed.filter(without -> without.supplement().isEmpty()).ifPresent(without -> files.delete(draft.municipality(), file));
    return changed;
  }

  /** A file of the draft's, to be shown to its owner. */
  public Optional<InputStream> open(Draft draft, FileId file) {
    return draft.content().hasFile(file) ? files.open(draft.key(), file) : Optional.empty();
  }

  /** Gives a draft that was begun anonymously to the person who has logged in meanwhile; a supplement stays whose the case is. */
  public boolean handOver(MunicipalityId municipality, DraftId id, Applicant.Anonymous from, Applicant.Person to) {
    return forgotten(id, () -> database.read(session -> session.change(
        "update draft set owner_hash = ?, anonymous = false where municipality_id = ? and id = ? and owner_hash = ? and case_id is null",
        to.hash(vault, municipality).value(), municipality, id, from.hash(vault, municipality).value())) == 1);
  }

  /** As above, of a draft that was filled in at the desk, in the transaction of whoever notes it. */
  boolean handOver(Session session, MunicipalityId municipality, DraftId id, Applicant.Deputy from, Applicant.Person to) throws SQLException {
    recent.forget(id);
    session.afterCommit(() -> recent.forget(id));
    return session.change("update draft set owner_hash = ? where municipality_id = ? and id = ? and owner_hash = ? and case_id is null",
        to.hash(vault, municipality).value(), municipality, id, from.hash(vault, municipality).value()) == 1;
  }

  /** Deletes the draft with its key and files; false if it isn't this person's. */
  public boolean delete(MunicipalityId municipality, DraftId id, Applicant owner) {
    var hash = owner.hash(vault, municipality);
    return forgotten(id, () -> database.transaction(session -> {
      var found = rows.lock(session, municipality, id, hash);
      if (found.isPresent()) {
        new DraftTrace(municipality, id, found.get().key().id(), found.get().supplement().isPresent()).delete(session, files, clock.instant());
      }
      return found.isPresent();
    }));
  }

  /** Before, so that nobody here builds upon it; and after, since somebody may have kept it again in between. */
  private boolean forgotten(DraftId id, BooleanSupplier change) {
    recent.forget(id);
    try {
      return change.getAsBoolean();
    } finally {
      recent.forget(id);
    }
  }

  /** Takes the draft away for whoever hands it in, in their transaction. Its key and files live on in the case. */
  public Optional<DraftInHand> take(Session session, MunicipalityId municipality, DraftId id, Applicant owner) throws SQLException {
    recent.forget(id);
    session.afterCommit(() -> recent.forget(id));
    return rows.take(session, municipality, id, owner.hash(vault, municipality), clock.instant());
  }

  /** As {@link #take}, as this node saved it last, if it did lately: their transaction begins again if it isn't that any more. */
  public Optional<DraftInHand> takeKnown(Session session, MunicipalityId municipality, DraftId id, Applicant owner) throws SQLException {
    var hash = owner.hash(vault, municipality);
    var known = recent.inHand(municipality, id, hash).filter(taken -> isAlive(taken.draft()) && taken.draft().supplement().isEmpty());
    if (known.isPresent()) {
      recent.forget(id);
      session.afterCommit(() -> recent.forget(id));
      rows.take(session, known.get().draft(), hash, clock.instant());
    }
    return known;
  }

  /** Keeps it at least until then, in the transaction of whoever waits for something about it. False if it has changed since, or is gone. */
  public boolean keep(Session session, Draft draft, Instant until) throws SQLException {
    session.afterCommit(() -> recent.forget(draft.id()));
    var revision = session.one("select revision from draft where municipality_id = ? and id = ? for update", row -> row.count("revision"),
        draft.municipality(), draft.id());
    session.change("update draft set expires_at = greatest(expires_at, ?) where municipality_id = ? and id = ?", until, draft.municipality(), draft.id());
    return revision.filter(now -> now == draft.revision()).isPresent();
  }

  private Attached attached(Draft draft, Applicant owner, String question, FileRef file) {
    return change(draft, owner, content -> content.withFile(question, file))
        .<Attached>map(changed -> new Attached.Done(changed, file))
        .orElseGet(() -> gone(draft, file));
  }

  private Attached gone(Draft draft, FileRef file) {
    files.delete(draft.municipality(), new FileId(file.id()));
    return new Attached.Gone();
  }

  /** Applied to the draft as it stands, again if somebody saves in between. */
  private Optional<Draft> change(Draft draft, Applicant owner, UnaryOperator<Content> change) {
    var current = Optional.of(draft);
    while (current.isPresent()) {
      var saved = stored(current.get(), owner, change.apply(current.get().content()));
      if (saved.isPresent()) {
        return saved;
      }
      current = find(draft.municipality(), draft.id(), owner);
    }
    return Optional.empty();
  }

  private Optional<Draft> stored(Draft draft, Applicant owner, Content content) {
    var now = clock.instant();
    var service = service(draft.municipality(), draft.version());
    var changed = draft.saved(content, now, expiry(service, now));
    var step = StepReached.by(service.definition(), draft.answers(), content.answers());
    var hash = owner.hash(vault, draft.municipality());
    var sealed = DraftInHand.seal(changed);
    if (database.alone(session -> rows.update(session, changed, sealed, step, hash))) {
      recent.keep(changed, sealed, hash);
      return Optional.of(changed);
    }
    recent.forget(draft.id());
    return Optional.empty();
  }

  /** Those of a case stay: they were handed in with it. */
  private Saved withoutFilesLeftOut(Draft before, Draft saved) {
    if (saved.supplement().isPresent()) {
      return new Saved.Done(saved);
    }
    before.content().files().stream().map(file -> new FileId(file.id())).filter(file -> !saved.content().hasFile(file))
        .forEach(file -> files.delete(saved.municipality(), file));
    return new Saved.Done(saved);
  }

  /** As it stands in the database: what this node remembers may have been changed or deleted elsewhere. */
  private Saved overtaken(Draft draft, Applicant owner, RawAnswers answers) {
    return find(draft.municipality(), draft.id(), owner)
        .map(current -> current.answers().equals(answers) ? new Saved.Done(current) : (Saved) new Saved.Stale(current))
        .orElseGet(Saved.Gone::new);
  }

  private Published service(MunicipalityId municipality, VersionId version) {
    return services.require(municipality, version);
  }

  private static Instant expiry(Published service, Instant from) {
    return from.plus(Duration.ofDays(service.definition().terms().draftDays()));
  }

  private boolean isAlive(Draft draft) {
    return clock.instant().isBefore(draft.expiresAt());
  }
}
