package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.logging.Logger;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Decision;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.flow.RegistryCommand;
import se.samform.core.flow.TaskCommand;
import se.samform.core.flow.TaskHolders;
import se.samform.core.flow.TimerCommand;
import se.samform.core.id.CaseId;
import se.samform.core.id.DraftId;
import se.samform.core.id.FileId;
import se.samform.core.id.MessageId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.Uuid7;
import se.samform.core.id.VersionId;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.outbox.Outbox;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.store.StoreFailed;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;
import se.samform.engine.barred.Limits;
import se.samform.engine.draft.Behalves;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.DraftInHand;
import se.samform.engine.draft.Drafts;
import se.samform.engine.draft.TakenDraft;
import se.samform.engine.file.Received;
import se.samform.engine.file.StoredFiles;
import se.samform.engine.notice.Ways;
import se.samform.engine.search.SearchIndex;

/** Opens cases, shows them to those whose they are, and does what the rules allow. */
@ApplicationScoped
public class Cases {

  private static final Logger LOG = Logger.getLogger(Cases.class.getName());
  private static final int MOST_REFERENCES = 12;

  private final Database database;
  private final Vault vault;
  private final PublishedServices services;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final Drafts drafts;
  private final StoredFiles files;
  private final RecentCases recent;
  private final Uuid7 ids;
  private final Clock clock;
  private final CaseRows rows;
  private final CaseReader reader;
  private final Registering registering;
  private final HandIn handIn;
  private final Commanding commanding;
  private final Supplements supplements;
  private final HiddenQuestions hidden;
  private final GoOverToFlow goOver;
  private final Corrections corrections;

  @Inject
  public Cases(
      Database database, Vault vault, PublishedServices services, Bindings bindings, MunicipalityLookup municipalities, Drafts drafts,
      StoredFiles files, Outbox outbox, Ways ways, RecentCases recent, Gates gates, Uuid7 ids, SecureRandom random, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.services = services;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.drafts = drafts;
    this.files = files;
    this.recent = recent;
    this.ids = ids;
    this.clock = clock;
    this.rows = new CaseRows(vault);
    var log = new EventLog(random);
    var effects = new Effects(outbox, bindings, new TellCitizen(vault, bindings, municipalities, ways, ids), ids);
    var telling = new Telling(bindings, municipalities, outbox, ids);
    this.reader = new CaseReader(services, log);
    this.registering = new Registering(vault, rows, log, reader);
    var circumstances = new Circumstances(municipalities, bindings);
    this.hidden = new HiddenQuestions(bindings, municipalities, reader);
    this.handIn = new HandIn(rows, log, effects, telling, recent, circumstances, gates, registering, new SearchIndex(vault), ids, random);
    var transfers = new Transfers(vault, bindings, municipalities, rows, registering);
    this.commanding = new Commanding(reader, rows, log, effects, telling, recent, circumstances, hidden, new SearchIndex(vault), transfers, clock);
    this.goOver = new GoOverToFlow(services, bindings, municipalities, commanding);
    var later = new LaterSubmissions(new SearchIndex(vault));
    this.corrections = new Corrections(drafts, bindings, municipalities, reader, commanding, later, ids);
    this.supplements = new Supplements(drafts, bindings, municipalities, reader, rows, commanding, later);
  }

  /** For the container's proxy. */
  protected Cases() {
    this(null, null, null, null, null, null, null, null, null, null, null, null, null, null);
  }

  /** Hands the draft in: all of it or nothing, and once, however often it is asked for. */
  public Submitted submit(MunicipalityId municipality, DraftId id, Applicant applicant) {
    return submit(municipality, id, applicant, draft -> true);
  }

  /** As they reviewed it: not if it has changed since. @param revisionSeen what the page said */
  public Submitted submit(MunicipalityId municipality, DraftId id, Applicant applicant, int revisionSeen) {
    return submit(municipality, id, applicant, draft -> draft.revision() == revisionSeen);
  }

  private Submitted submit(MunicipalityId municipality, DraftId id, Applicant applicant, Predicate<Draft> asSeen) {
    for (var tries = 0; ; tries++) {
      try {
        var taken = tries;
        return database.transaction(session -> submit(session, municipality, id, applicant, asSeen, taken), Outcome::isDone).committed();
      } catch (StoreFailed e) {
        if (!e.duplicate(CaseRows.REFERENCE) || tries == MOST_REFERENCES) {
          throw e;
        }
      }
    }
  }

  /** The draft to supplement a case in, begun or gone on with; empty where it isn't theirs, or nothing is wanted. */
  public Optional<DraftId> supplement(MunicipalityId municipality, CaseId id, Applicant applicant) {
    var whose = Whose.of(applicant, vault, municipality);
    return database.transaction(session -> {
      var row = rows.lock(session, municipality, id).filter(whose::isTheirs);
      return row.isPresent() ? supplements.begin(session, row.get(), reader.service(row.get().head()), applicant) : Optional.<DraftId>empty();
    });
  }

  /** As above, for whoever has the case's key and nothing else. */
  public Optional<DraftId> supplement(MunicipalityId municipality, CaseId id, String followKey) {
    return database.transaction(session -> {
      var row = rows.lock(session, municipality, id).filter(found -> opens(found, followKey));
      return row.isPresent()
          ? supplements.begin(session, row.get(), reader.service(row.get().head()), new Applicant.Admitted(row.get().applicant(), Optional.empty()))
          : Optional.<DraftId>empty();
    });
  }

  /** For an officer; empty as well if the case isn't one of their units', or if they have declared a conflict of interest. */
  public Optional<CaseFile> find(MunicipalityId municipality, CaseId id, Actor.Officer officer) {
    return database.read(session -> {
      var limits = Limits.of(session, municipality, Optional.of(officer.id()));
      return shown(session, rows.find(session, municipality, id)).filter(file -> Reading.admits(officer, file, limits));
    });
  }

  /** For a system of the municipality's own; empty as well if the case isn't of a unit and an e-service that it serves. */
  public Optional<CaseFile> find(MunicipalityId municipality, CaseId id, Actor.InternalSystem system) {
    return database.read(session -> shown(session, rows.find(session, municipality, id))).filter(file -> Reading.admits(system, file));
  }

  /** For an officer for whom an open task on it waits, by name or by role, in whichever unit it is; not once the task is over. */
  public Optional<CaseFile> findForTask(MunicipalityId municipality, CaseId id, Actor.Officer officer) {
    return database.read(session -> reader.whole(session, rows.find(session, municipality, id))).filter(file -> isAwaited(file, officer));
  }

  /** What waits for whoever handles the unit's cases waits for those alone who see all of them, or have this one. */
  private boolean isAwaited(CaseFile file, Actor.Officer officer) {
    var whole = municipalities.unitsFor(file.head().municipality(), officer.id(), officer.units(), file.service().key().value(), file.head().state().isHadBy(officer.id()));
    var roles = bindings.current(file.head().municipality(), file.service().family())
        .map(binding -> binding.rolesOf(officer.id(), officer.units(), whole)).orElse(Set.of());
    var limited = new Actor.Officer(officer.id(), whole, roles, officer.standsFor());
    return TaskHolders.isAwaited(file.service().definition().flow(), file.head().state(), limited);
  }

  /** For whoever handed it in: without what is the officers' alone. */
  public Optional<CaseFile> find(MunicipalityId municipality, CaseId id, Applicant applicant) {
    var whose = Whose.of(applicant, vault, municipality);
    return database.read(session -> shown(session, rows.find(session, municipality, id).filter(whose::isTheirs)))
        .map(CaseFile::forCitizen);
  }

  /** To somebody who may do something with it next. */
  private Optional<CaseFile> shown(Session session, Optional<CaseRow> found) throws SQLException {
    found.ifPresent(recent::keepShown);
    return reader.whole(session, found);
  }

  /** For an anonymous citizen who kept the reference and the key; as they see it. */
  public Optional<CaseFile> follow(MunicipalityId municipality, String reference, String followKey) {
    return database.read(session -> reader.whole(session, rows.find(session, municipality, reference).filter(row -> opens(row, followKey))))
        .map(CaseFile::forCitizen);
  }

  /**
   * For the house itself: senders, renderers, an operator. Never for a page.
   *
   * @param notOlder when what it is needed for was written: the case as it stood then, or later
   */
  public Optional<CaseFile> findForMachine(MunicipalityId municipality, CaseId id, Instant notOlder) {
    return recent.find(municipality, id, notOlder).or(() -> findForMachine(municipality, id));
  }

  /** As it stands now. */
  public Optional<CaseFile> findForMachine(MunicipalityId municipality, CaseId id) {
    return database.read(session -> reader.whole(session, rows.find(session, municipality, id)));
  }

  /** The id behind a reference; says nothing of who may see the case. */
  public Optional<CaseId> withReference(MunicipalityId municipality, String reference) {
    return database.read(session -> rows.find(session, municipality, reference)).map(row -> row.head().id());
  }

  /** The id behind the number that Open ePlatform's clients know. */
  public Optional<CaseId> withNumber(MunicipalityId municipality, long number) {
    return database.read(session -> rows.find(session, municipality, number)).map(row -> row.head().id());
  }

  /** What an anonymous citizen is to keep. */
  public String followKey(CaseHead head) {
    return FollowKeys.of(vault, head);
  }

  /** This person's, newest first, with numbers below {@code below} (begin with {@link Long#MAX_VALUE}). */
  public List<CaseHead> mine(MunicipalityId municipality, Applicant applicant, long below, int limit) {
    var whose = Whose.of(applicant, vault, municipality);
    return database.read(session -> whose.isOfGuardian()
        ? rows.ofChild(session, municipality, whose.hash(), whose.self(), below, limit)
        : rows.ofApplicant(session, municipality, whose.hash(), below, limit));
  }

  /** What this person signed and somebody else handed in, newest first: how it stands is theirs to see. */
  public List<CaseHead> signed(MunicipalityId municipality, Applicant.Person signer, int limit) {
    var hash = signer.hash(vault, municipality);
    return database.read(session -> rows.ofSigner(session, municipality, hash, limit));
  }

  /** Those of them that are theirs to read as well, as who handed them in may. */
  public Set<CaseId> shared(MunicipalityId municipality, Applicant.Person signer) {
    var hash = signer.hash(vault, municipality);
    return database.read(session -> rows.sharedWith(session, municipality, hash));
  }

  /** Whether others, who signed it, read what is written in it. */
  public boolean isShared(CaseFile file) {
    boolean isSigned = !Signers.sharing(file.service().definition(), file.head(), file.submissions()).isEmpty();
    return isSigned && (file.transfers().isEmpty() || database.read(session -> rows.isShared(session, file.head())));
  }

  /** What was this person's or organisation's until it was transferred to somebody else, newest first: that it was is all that is theirs to know. */
  public List<CaseHead> handedOver(MunicipalityId municipality, Applicant applicant, int limit) {
    var whose = Whose.of(applicant, vault, municipality);
    return database.read(session -> whose.isOfGuardian()
        ? rows.formerlyOfChild(session, municipality, whose.hash(), whose.self(), limit) : rows.formerlyOf(session, municipality, whose.hash(), limit));
  }

  /** One of those. */
  public Optional<CaseHead> handedOver(MunicipalityId municipality, CaseId id, Applicant applicant) {
    var whose = Whose.of(applicant, vault, municipality);
    return database.read(session -> whose.isOfGuardian()
        ? rows.formerlyOfChild(session, municipality, id, whose.hash(), whose.self()) : rows.formerlyOf(session, municipality, id, whose.hash()));
  }

  /** For who signed it and reads it: never to do anything in it. */
  public Optional<CaseFile> findSigned(MunicipalityId municipality, CaseId id, Applicant.Person signer) {
    var hash = signer.hash(vault, municipality);
    return database.read(session -> rows.sharedWith(session, municipality, hash).contains(id)
        ? reader.whole(session, rows.find(session, municipality, id)) : Optional.<CaseFile>empty()).map(CaseFile::forCitizen);
  }

  /** What became of a draft that the officer filled in for somebody, once it is handed in by them; whether they may read it is another matter. */
  public Optional<CaseHead> takenDown(MunicipalityId municipality, DraftId draft, OfficerId officer) {
    return database.read(session -> Behalves.taken(session, municipality, draft, officer).isPresent()
        ? rows.find(session, municipality, new CaseId(draft.value())).map(CaseRow::head) : Optional.<CaseHead>empty());
  }

  /** What the answers hide as they stand, by id, each with the questions that decide that: for whoever may read them all. */
  public Map<String, List<String>> hidden(CaseFile file) {
    return file.key().map(key -> database.read(session -> hidden.of(session, file.head(), key))).orElse(Map.of());
  }

  /** What was typed for what was handed in last, for whoever got the case from here; empty once it is purged. */
  public Optional<Content> typed(CaseFile file) {
    return file.key().flatMap(key -> database.read(session -> SubmissionRows.typed(session, key, file.head().id())));
  }

  /** The same as whose it is by now begins with: about themselves where the case was transferred to them. */
  public Optional<Content> toBeginWith(CaseFile file) {
    return typed(file).map(content -> file.owner().map(owner -> OwnersAnswers.in(file.service().definition(), content, owner)).orElse(content));
  }

  /** A file of the case's content, for whoever got the case from here. */
  public Optional<InputStream> open(CaseFile file, FileId id) {
    return file.key().flatMap(key -> files.open(key, id));
  }

  /** Keeps a file that comes with a message of the case; to be forgotten if the message isn't written, and swept away a day later if nobody comes to that. */
  public Received receive(CaseFile file, InputStream from, long most) {
    return file.key().map(key -> files.receiveLoose(key, from, most)).orElseGet(() -> new Received.TooLarge(0));
  }

  /** A file whose message was not written; it stays where it was, after all: that an answer is lost undoes nothing. */
  public void forget(CaseFile file, Enclosed enclosed) {
    files.deleteLoose(file.head().municipality(), enclosed.id());
  }

  public MessageId newMessageId() {
    return new MessageId(ids.next());
  }

  /** An officer's command. @param seqSeen of the page that it comes from */
  public Commanded command(MunicipalityId municipality, CaseId id, int seqSeen, CaseCommand command, Actor.Officer officer) {
    return database.transaction(session -> commanded(session, municipality, id, seqSeen, command, officer, row -> true));
  }

  /** A system's command. @param file found for it @param seqSeen of what it read */
  public Commanded command(CaseFile file, int seqSeen, CaseCommand command, Actor.InternalSystem system) {
    var head = file.head();
    return database.transaction(session -> commanded(session, head.municipality(), head.id(), seqSeen, command, system, row -> true));
  }

  /** What the contact centre writes on a case of any unit's. @param seqSeen of the page that it comes from */
  public Commanded command(MunicipalityId municipality, CaseId id, int seqSeen, CaseCommand command, Actor.ContactCentre officer) {
    return database.transaction(session -> commanded(session, municipality, id, seqSeen, command, officer, row -> true));
  }

  /** Of a case as this node saw it last, if it did lately and with those events; what isn't done there is asked. */
  private Commanded commanded(
      Session session, MunicipalityId municipality, CaseId id, int seqSeen, CaseCommand command, Actor actor, Predicate<CaseRow> isTheirs)
      throws SQLException {
    var known = recent.take(municipality, id, seqSeen).filter(isTheirs);
    if (known.isPresent() && commanding.commanded(session, known, seqSeen, command, actor) instanceof Commanded.Done done) {
      return done;
    }
    return commanding.commanded(session, rows.lock(session, municipality, id).filter(isTheirs), seqSeen, command, actor);
  }

  /** Who was promised to be anonymous is named for nothing that they do in the case later. */
  private Commanded commanded(Session session, MunicipalityId municipality, CaseId id, int seqSeen, CaseCommand command, Whose whose) throws SQLException {
    var isUnnamed = whose.isForSomebody() && rows.find(session, municipality, id).filter(row -> row.head().anonymous()).isPresent();
    return commanded(session, municipality, id, seqSeen, command, isUnnamed ? new Actor.Citizen(false) : whose.actor(), whose::isTheirs);
  }

  /** What an officer corrects in what was answered: all of it or nothing. */
  public Corrected correct(MunicipalityId municipality, CaseId id, Correction correction) {
    return database.transaction(
        session -> corrections.correct(session, rows.lock(session, municipality, id), correction, now()), Corrected.Done.class::isInstance);
  }

  /** What an officer may correct of it as it stands, whatever its status; nothing for whom something is hidden from. @param file as they may read it */
  public List<Correctable> correctable(CaseFile file) {
    return file.isMasked() || file.submissions().isEmpty() ? List.of()
        : Correctable.of(file.service().definition(), file.submissions().getLast().submission(), file.head().anonymous());
  }

  /** An officer's command in the register. @param seqSeen of the page that it comes from */
  public Commanded register(MunicipalityId municipality, CaseId id, int seqSeen, RegistryCommand command, Actor.Officer officer) {
    var today = now().atZone(municipalities.facts(municipality).zone()).toLocalDate();
    var done = database.transaction(session -> {
      var found = rows.lock(session, municipality, id);
      var binding = found.flatMap(row -> bindings.current(municipality, service(municipality, row.head().version()).family()));
      return registering.commanded(session, found, seqSeen, command, new Occasion(officer, now(), today, binding));
    });
    recent.forget(id);
    return done;
  }

  /** How cases of an e-service are registered, as the municipality has bound it. */
  public RegistrationRule registration(CaseFile file) {
    var definition = file.service().definition();
    return bindings.current(file.head().municipality(), file.service().family()).map(binding -> binding.registration(definition))
        .orElseGet(() -> definition.terms().registration());
  }

  /**
   * A case that an officer had before them in a unit of theirs, and that was moved to another since: where it is, and
   * nothing of what is in it. Empty for any other case.
   *
   * @param seqSeen of the page that they had
   */
  public Optional<CaseHead> movedSince(MunicipalityId municipality, CaseId id, int seqSeen, Actor.Officer officer) {
    return database.read(session -> {
      var limits = Limits.of(session, municipality, Optional.of(officer.id()));
      return reader.whole(session, rows.find(session, municipality, id))
          .filter(file -> !file.head().state().course().barred().contains(officer.id()))
          .filter(file -> file.events().stream().anyMatch(recorded -> recorded.seq() > seqSeen && isFromTheirs(recorded, file, officer, limits)))
          .map(CaseFile::head);
    });
  }

  /** Of whom sees but what is given to them, it had to be theirs some time before. */
  private static boolean isFromTheirs(RecordedEvent recorded, CaseFile file, Actor.Officer officer, Limits limits) {
    return recorded.event() instanceof HandlingEvent.Moved moved && officer.units().contains(moved.from())
        && limits.admit(moved.from(), file.service().family(), file.events().stream().anyMatch(each -> each.event() instanceof CaseEvent.Assigned assigned && assigned.officer().equals(officer.id())));
  }

  /** What an officer's command would come to as the case stands now; nothing happens. */
  public Decision foresee(MunicipalityId municipality, CaseId id, CaseCommand command, Actor.Officer officer) {
    return database.read(session -> commanding.foreseen(session, rows.find(session, municipality, id), command, officer));
  }

  /** A citizen's command on their own case. */
  public Commanded command(MunicipalityId municipality, CaseId id, int seqSeen, CaseCommand command, Applicant applicant) {
    var whose = Whose.of(applicant, vault, municipality);
    return database.transaction(session -> commanded(session, municipality, id, seqSeen, command, whose));
  }

  /** The answer of another party that was asked for an opinion. @param file as its link shows it */
  public Commanded answer(CaseFile file, TaskCommand.FinishTask command, Actor.Consultee consultee) {
    var head = file.head();
    return database.transaction(session -> commanded(session, head.municipality(), head.id(), head.lastSeq(), command, consultee, row -> true));
  }

  /** What Samform itself does to a case: never for a page. */
  public Commanded commandOfMachine(MunicipalityId municipality, CaseId id, int seqSeen, CaseCommand command) {
    return database.transaction(session -> commanded(session, municipality, id, seqSeen, command, new Actor.Machine(), row -> true));
  }

  /** The command of an anonymous citizen who kept the case's follow key. */
  public Commanded command(MunicipalityId municipality, CaseId id, int seqSeen, CaseCommand command, String followKey) {
    return database.transaction(session -> commanded(
        session, municipality, id, seqSeen, command, new Actor.Citizen(true), row -> opens(row, followKey)));
  }

  /** Timers that are due on this day or were before, oldest first, from after one on. */
  public List<DueTimer> dueTimers(MunicipalityId municipality, LocalDate today, Optional<DueTimer> after, int limit) {
    return database.read(session -> CourseRows.due(session, municipality, today, after, limit));
  }

  /** Lets a timer do what it is for; refused if it was stopped or started anew meanwhile. */
  public Commanded fire(MunicipalityId municipality, DueTimer due) {
    return database.transaction(session -> {
      var found = rows.lock(session, municipality, due.caseId());
      var seq = found.map(row -> row.head().lastSeq()).orElse(0);
      return commanding.commanded(session, found, seq, new TimerCommand.Fire(due.timer(), due.dueOn()), new Actor.Machine());
    });
  }

  /** Lets a case follow a later version's flow, as was planned. @param seqSeen of its newest event as it was found */
  public Commanded goOver(MunicipalityId municipality, CaseId id, int seqSeen, FlowCrossing crossing) {
    return database.transaction(session -> goOver.over(session, rows.lock(session, municipality, id), seqSeen, crossing));
  }

  /** What that would come to as the case stands now; nothing happens. */
  public Decision foreseeGoingOver(MunicipalityId municipality, CaseId id, FlowCrossing crossing) {
    return database.read(session -> goOver.foreseen(session, rows.find(session, municipality, id), crossing));
  }

  /** What this node has just saved is supposed to be what there is: if nothing comes of it, that is asked. */
  private Outcome submit(
      Session session, MunicipalityId municipality, DraftId id, Applicant applicant, Predicate<Draft> asSeen, int tries)
      throws SQLException {
    var known = drafts.takeKnown(session, municipality, id, applicant);
    if (known.isPresent()) {
      var outcome = submit(session, known.get(), applicant, asSeen, tries);
      if (outcome.isDone()) {
        return outcome;
      }
      throw session.again();
    }
    var taken = drafts.take(session, municipality, id, applicant);
    return taken.isPresent() ? submit(session, taken.get(), applicant, asSeen, tries)
        : Outcome.of(before(session, municipality, new CaseId(id.value()), applicant));
  }

  private Outcome submit(Session session, DraftInHand inHand, Applicant applicant, Predicate<Draft> asSeen, int tries) throws SQLException {
    return asSeen.test(inHand.draft()) ? submit(session, inHand, applicant, tries) : Outcome.of(new Submitted.Stale());
  }

  private Outcome submit(Session session, DraftInHand inHand, Applicant applicant, int tries) throws SQLException {
    var draft = inHand.draft();
    var service = service(draft.municipality(), draft.version());
    var facts = municipalities.facts(draft.municipality());
    var binding = bindings.current(draft.municipality(), service.family());
    var deputed = deputed(session, draft, applicant);
    var hash = deputed.map(deputy -> deputy.draft().applicant()).orElseGet(() -> applicant.caseHash(vault, draft.municipality()));
    var outcome = binding.isPresent()
        ? submit(session, ReadyDraft.of(inHand, service, binding.get(), applicant, hash, facts, now(), deputed,
            Representing.of(applicant, vault, draft.municipality()), day -> bindings.facts(service, day)), tries)
        : Outcome.of(new Submitted.NotBound("no binding"));
    if (!inHand.isSupposed() && outcome.submitted() instanceof Submitted.NotBound(var missing)) {
      LOG.warning(() -> "Nobody can hand in " + service.key().value() + " of " + facts.slug() + ": not bound to a unit: " + missing);
    }
    return outcome;
  }

  private Optional<Deputed> deputed(Session session, Draft draft, Applicant applicant) throws SQLException {
    if (!(applicant instanceof Applicant.Deputy deputy)) {
      return Optional.empty();
    }
    var officer = municipalities.officer(draft.municipality(), deputy.officer()).orElseThrow();
    return Behalves.take(session, draft.municipality(), draft.id(), deputy.officer()).map(taken -> new Deputed(taken, officer.name(), officer.units()));
  }

  private Predicate<CaseRow> theirs(Session session, MunicipalityId municipality, CaseId id, Applicant applicant) throws SQLException {
    if (!(applicant instanceof Applicant.Deputy deputy)) {
      return Whose.of(applicant, vault, municipality)::isTheirs;
    }
    var hash = Behalves.taken(session, municipality, new DraftId(id.value()), deputy.officer()).map(TakenDraft::applicant)
        .orElseGet(() -> deputy.hash(vault, municipality));
    return row -> row.applicant().equals(hash);
  }

  private Outcome submit(Session session, ReadyDraft ready, int tries) throws SQLException {
    if (ready.draft().supplement().isEmpty()) {
      return handIn.submit(session, ready, tries);
    }
    var row = rows.lock(session, ready.draft().municipality(), ready.draft().supplement().get().caseId())
        .filter(found -> found.applicant().equals(ready.applicant()) && found.key().isPresent());
    return Outcome.of(row.isPresent() ? supplements.handIn(session, row.get(), ready) : new Submitted.NoSuchDraft());
  }

  private Submitted before(Session session, MunicipalityId municipality, CaseId id, Applicant applicant) throws SQLException {
    var theirs = theirs(session, municipality, id, applicant);
    var opened = rows.find(session, municipality, id).filter(theirs);
    return opened.isPresent() ? new Submitted.OpenedBefore(opened.get().head()) : supplementedBefore(session, municipality, id, theirs);
  }

  /** A supplement's submission has the id of the draft that it was. */
  private Submitted supplementedBefore(Session session, MunicipalityId municipality, CaseId draft, Predicate<CaseRow> theirs) throws SQLException {
    var on = SubmissionRows.caseOf(session, municipality, new SubmissionId(draft.value()));
    var row = on.isPresent() ? rows.find(session, municipality, on.get()).filter(theirs) : Optional.<CaseRow>empty();
    return row.<Submitted>map(found -> new Submitted.Supplemented(found.head())).orElseGet(Submitted.NoSuchDraft::new);
  }

  private boolean opens(CaseRow row, String followKey) {
    return FollowKeys.open(vault, row, followKey);
  }

  private Published service(MunicipalityId municipality, VersionId version) {
    return services.require(municipality, version);
  }

  /** As precise as it is stored, so that a state read again equals the one that was written. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
