package se.samform.engine.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.Party;
import se.samform.core.answer.SignedAs;
import se.samform.core.form.PersonField;
import se.samform.core.id.DraftId;
import se.samform.core.id.FileId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OutboxId;
import se.samform.core.id.SigningId;
import se.samform.core.id.Uuid7;
import se.samform.core.logic.Evaluation;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.outbox.NewMessage;
import se.samform.core.outbox.Outbox;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.signing.Round;
import se.samform.core.signing.RoundCommand;
import se.samform.core.signing.RoundDecision;
import se.samform.core.signing.RoundDecision.Why;
import se.samform.core.signing.RoundEvent;
import se.samform.core.signing.RoundState;
import se.samform.core.signing.SignerState;
import se.samform.core.signing.SigningRules;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Sha256;
import se.samform.core.vault.Vault;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.Drafts;

/** Sends drafts for signing, lets those sign who are asked to, and hands in when all have. */
@ApplicationScoped
public class Signings {

  private static final Logger LOG = Logger.getLogger(Signings.class.getName());
  /** A draft outlives its round, so that it can be changed or paid afterwards. */
  private static final Duration AFTERWARDS = Duration.ofDays(14);
  private static final int MOST_WAITING = 50;

  private final Database database;
  private final Vault vault;
  private final Drafts drafts;
  private final HandInSigned handIn;
  private final WhoMaySign mayThey;
  private final PublishedServices services;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final Outbox outbox;
  private final Uuid7 ids;
  private final Clock clock;

  @Inject
  public Signings(
      Database database, Vault vault, Drafts drafts, HandInSigned handIn, WhoMaySign mayThey, PublishedServices services, Bindings bindings,
      MunicipalityLookup municipalities, Outbox outbox, Uuid7 ids, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.drafts = drafts;
    this.handIn = handIn;
    this.mayThey = mayThey;
    this.services = services;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.outbox = outbox;
    this.ids = ids;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected Signings() {
    this(null, null, null, null, null, null, null, null, null, null, null);
  }

  /** What somebody who is to sign is called. */
  public static String name(Party party) {
    return Invitee.of(party).name();
  }

  /** A draft that is read for its round. */
  private record Opened(Draft draft, Published service, Evaluation evaluation, String sha256) {}

  /** Sends it as it was reviewed to those who must sign. Asking again changes nothing. @param revisionSeen what the page said */
  public Asked begin(MunicipalityId municipality, DraftId id, Starter starter, int revisionSeen) {
    var found = drafts.find(municipality, id, starter.owner()).map(draft -> opened(draft, starter.owner()));
    if (found.isEmpty()) {
      return new Asked.NothingThere();
    }
    var open = found.get();
    if (open.draft().revision() != revisionSeen) {
      return new Asked.Stale();
    }
    boolean isReady = open.draft().supplement().isEmpty() && open.evaluation().isComplete() && !open.evaluation().signersBefore().isEmpty();
    if (!isReady) {
      return new Asked.NotReady();
    }
    return mayThey.inVain(municipality, open.service(), open.evaluation(), starter.person()).<Asked>map(Asked.Refused::new)
        .orElseGet(() -> database.transaction(session -> begun(session, open, starter)));
  }

  private Asked begun(Session session, Opened open, Starter starter) throws SQLException {
    var draft = open.draft();
    var terms = open.service().definition().signing().orElseThrow();
    var now = now();
    if (!drafts.keep(session, draft, now.plus(Duration.ofDays(terms.days())).plus(AFTERWARDS))) {
      return new Asked.Stale();
    }
    var before = RoundRows.newest(session, draft.municipality(), draft.id()).filter(newest -> newest.round().state().counts());
    if (before.filter(newest -> isStillOf(newest.round(), open, now)).isPresent()) {
      return Asked.Done.PLAIN;
    }
    if (before.isPresent()) {
      written(session, before.get(), open, new RoundCommand.Look(), now);
    }
    var signers = open.evaluation().signersBefore();
    var id = new SigningId(ids.next());
    var content = new RoundContent(starter, signers.stream().map(Invitee::of).toList(), "");
    var fresh = new StoredRound(
        id, draft.municipality(), draft.id(), Round.of(terms, open.sha256(), signers.size(), now),
        signers.stream().map(party -> hash(draft.municipality(), party)).toList(), StoredRound.sealed(draft.key(), id, content), now);
    RoundRows.insert(session, fresh);
    written(session, fresh, open, new RoundCommand.Begin(), now);
    return Asked.Done.PLAIN;
  }

  private static boolean isStillOf(Round round, Opened open, Instant now) {
    return round.sha256().equals(open.sha256()) && (round.state() == RoundState.SIGNED || now.isBefore(round.expiresAt()));
  }

  /** The newest round of a draft, for its owner; empty if it was never sent. */
  public Optional<RoundView> of(MunicipalityId municipality, DraftId id, Applicant owner) {
    return owner instanceof Applicant.Person || owner instanceof Applicant.Representative
        ? drafts.find(municipality, id, owner).map(draft -> opened(draft, owner)).flatMap(this::view) : Optional.empty();
  }

  private Optional<RoundView> view(Opened open) {
    return database.read(session -> RoundRows.newest(session, open.draft().municipality(), open.draft().id())).map(stored -> view(stored, open));
  }

  private RoundView view(StoredRound stored, Opened open) {
    return RoundView.of(stored, stored.content(open.draft().key()), open.sha256(), now());
  }

  /** The starter takes it back. */
  public Asked withdraw(MunicipalityId municipality, DraftId id, Applicant owner) {
    return ofOwner(municipality, id, owner, new RoundCommand.Withdraw());
  }

  /** The starter has those who were invited told once more. */
  public Asked remind(MunicipalityId municipality, DraftId id, Applicant owner) {
    return ofOwner(municipality, id, owner, new RoundCommand.Remind());
  }

  private Asked ofOwner(MunicipalityId municipality, DraftId id, Applicant owner, RoundCommand command) {
    var stored = drafts.find(municipality, id, owner).flatMap(draft -> database.read(session -> RoundRows.newest(session, municipality, id)));
    return stored.map(found -> happened(found, command)).orElseGet(Asked.NothingThere::new);
  }

  /** The round that a mail's link leads to, if it is this person's to sign. */
  public Optional<SigningId> invited(MunicipalityId municipality, String token, Applicant.Person person) {
    return database.read(session -> RoundRows.invited(session, municipality, hash(token))).filter(id -> theirs(municipality, id, person).isPresent());
  }

  /** What this person is asked to sign, or has. Who signs by a register is looked up before anything is theirs to read. */
  public Optional<ToSign> find(MunicipalityId municipality, SigningId id, Applicant.Person person) {
    return theirs(municipality, id, person).map(found -> found.isSignable() ? found.barred(barred(municipality, found, person)) : found);
  }

  /** None of those who may sign; whoever is one, but too few with the others, reads what it is about. */
  private Optional<Why> barred(MunicipalityId municipality, ToSign found, Applicant.Person person) {
    return mayThey.signing(municipality, found.service(), found.evaluation(), found.starting(), person) instanceof Standing.MayNot(var why) && why != Why.TOO_FEW
        ? Optional.of(why) : Optional.empty();
  }

  private Optional<ToSign> theirs(MunicipalityId municipality, SigningId id, Applicant.Person person) {
    return database.read(session -> RoundRows.find(session, municipality, id)).flatMap(stored -> toSign(stored, person));
  }

  private Optional<ToSign> toSign(StoredRound stored, Applicant.Person person) {
    int number = stored.people().indexOf(person.hash(vault, stored.municipality()));
    return number < 0 ? Optional.empty() : opened(stored).map(open -> new ToSign(
        view(stored, open), number, open.draft(), stored.content(open.draft().key()).starter().owner(), open.service(), open.evaluation(), Optional.empty()));
  }

  /** What waits for this person's signature, the oldest first. */
  public List<ToSign> waitingFor(MunicipalityId municipality, Applicant.Person person) {
    var hash = person.hash(vault, municipality);
    return database.read(session -> RoundRows.waitingFor(session, municipality, hash, now(), MOST_WAITING)).stream()
        .flatMap(stored -> toSign(stored, person).stream()).filter(ToSign::isSignable).toList();
  }

  /** A file among what they are asked to sign. */
  public Optional<InputStream> open(ToSign toSign, FileId file) {
    return toSign.isReadable() && SignedContent.has(toSign.service(), toSign.evaluation(), file) ? drafts.open(toSign.draft(), file) : Optional.empty();
  }

  /** @param sha256 of what they were shown @param words that stood where they signed @param login how they had logged in; both are kept */
  public Asked sign(MunicipalityId municipality, SigningId id, Applicant.Person person, String sha256, String words, String login) {
    return switch (standing(municipality, id, person)) {
      case Standing.MayNot(var why) -> new Asked.Refused(why);
      case Standing.May(var as) -> signed(municipality, id, person, new Shown(sha256, words, login), Optional.of(as));
      case Standing.NotAsked notAsked -> signed(municipality, id, person, new Shown(sha256, words, login), Optional.empty());
    };
  }

  /** To one who signs. */
  private record Shown(String sha256, String words, String login) {}

  private Asked signed(MunicipalityId municipality, SigningId id, Applicant.Person person, Shown shown, Optional<SignedAs> as) {
    return switch (ofSigner(municipality, id, person, number -> new RoundCommand.Sign(number, shown.sha256(), as, shown.words(), shown.login()))) {
      case Asked.Done done -> new Asked.Done(done.handedIn(), as);
      case Asked other -> other;
    };
  }

  /** Asked before anything is locked: a register may take its time. */
  private Standing standing(MunicipalityId municipality, SigningId id, Applicant.Person person) {
    return database.read(session -> RoundRows.find(session, municipality, id))
        .filter(stored -> stored.people().contains(person.hash(vault, municipality)))
        .flatMap(stored -> opened(stored).map(open -> mayThey.signing(
            municipality, open.service(), open.evaluation(), stored.content(open.draft().key()).starter().person(), person)))
        .orElseGet(Standing.NotAsked::new);
  }

  public Asked refuse(MunicipalityId municipality, SigningId id, Applicant.Person person, String reason) {
    return ofSigner(municipality, id, person, number -> new RoundCommand.Refuse(number, reason));
  }

  private interface OfSigner {
    RoundCommand command(int number);
  }

  private Asked ofSigner(MunicipalityId municipality, SigningId id, Applicant.Person person, OfSigner deed) {
    var stored = database.read(session -> RoundRows.find(session, municipality, id));
    int number = stored.map(found -> found.people().indexOf(person.hash(vault, municipality))).orElse(-1);
    return number < 0 ? new Asked.NothingThere() : happened(stored.get(), deed.command(number));
  }

  /** The tick: rounds of all municipalities about which something is due. How many, at most {@code limit}. */
  public int seeToDue(int limit) {
    var due = database.read(session -> RoundRows.due(session, now(), limit));
    due.forEach(this::seeTo);
    return due.size();
  }

  private void seeTo(StoredRound stored) {
    try {
      if (stored.round().state() == RoundState.SIGNED) {
        handIn.handIn(stored);
      } else if (happened(stored, new RoundCommand.Look()) instanceof Asked.NothingThere) {
        database.transaction(session -> RoundRows.later(session, stored, Optional.empty()));
      }
    } catch (RuntimeException e) {
      LOG.log(Level.WARNING, e, () -> "Signatures " + stored.id().text() + " are seen to later");
      database.transaction(session -> RoundRows.later(session, stored, Optional.of(now().plus(HandInSigned.AGAIN))));
    }
  }

  private Asked happened(StoredRound stored, RoundCommand command) {
    var open = opened(stored);
    if (open.isEmpty()) {
      return new Asked.NothingThere();
    }
    var asked = database.transaction(session -> happened(session, stored, open.get(), command));
    boolean isLast = asked instanceof Asked.Done && command instanceof RoundCommand.Sign && isSigned(stored);
    return isLast ? new Asked.Done(handIn.handIn(stored), Optional.empty()) : asked;
  }

  private boolean isSigned(StoredRound stored) {
    return database.read(session -> RoundRows.find(session, stored.municipality(), stored.id()))
        .filter(now -> now.round().state() == RoundState.SIGNED).isPresent();
  }

  /** The draft stays as it was read until it is written down. */
  private Asked happened(Session session, StoredRound seen, Opened open, RoundCommand command) throws SQLException {
    var now = now();
    boolean isAsRead = drafts.keep(session, open.draft(), now);
    var locked = RoundRows.lock(session, seen.municipality(), seen.id());
    if (locked.isEmpty()) {
      return new Asked.NothingThere();
    }
    if (!isAsRead) {
      return new Asked.Refused(RoundDecision.Why.CHANGED);
    }
    return written(session, locked.get(), open, command, now);
  }

  private Asked written(Session session, StoredRound stored, Opened open, RoundCommand command, Instant now) throws SQLException {
    return switch (SigningRules.decide(stored.round(), command, open.sha256(), now)) {
      case RoundDecision.Refused(var why) -> new Asked.Refused(why);
      case RoundDecision.Accepted(var events) -> {
        var round = SigningRules.apply(stored.round(), events, now);
        var after = withReason(stored, open, events).with(round);
        RoundRows.update(session, after, round.state() == RoundState.SIGNED ? Optional.of(now.plus(HandInSigned.AGAIN)) : round.due());
        outbox.append(session, stored.municipality(), events.stream().flatMap(event -> errand(event, command, stored.round())).map(errand -> message(errand, stored, open)).toList());
        yield Asked.Done.PLAIN;
      }
    };
  }

  private NewMessage message(SigningErrand errand, StoredRound stored, Opened open) {
    var facts = municipalities.facts(stored.municipality());
    return errand.message(new OutboxId(ids.next()), stored.id(), stored.content(open.draft().key()), facts, now());
  }

  private static StoredRound withReason(StoredRound stored, Opened open, List<RoundEvent> events) {
    var key = open.draft().key();
    return events.stream().filter(RoundEvent.Refused.class::isInstance).map(RoundEvent.Refused.class::cast).findFirst()
        .map(refused -> stored.with(StoredRound.sealed(key, stored.id(), stored.content(key).because(refused.reason())))).orElse(stored);
  }

  /** Whom a mail is sent about it. */
  private static Stream<SigningErrand> errand(RoundEvent event, RoundCommand command, Round before) {
    return switch (event) {
      case RoundEvent.Invited(var signer) -> Stream.of(new SigningErrand(SigningErrand.What.INVITED, signer));
      case RoundEvent.Reminded(var signer) -> Stream.of(new SigningErrand(
          command instanceof RoundCommand.Remind ? SigningErrand.What.ASKED_AGAIN : SigningErrand.What.REMINDED, signer));
      case RoundEvent.Refused refused -> Stream.of(SigningErrand.toStarter(SigningErrand.What.REFUSED));
      case RoundEvent.Expired() -> Stream.of(SigningErrand.toStarter(SigningErrand.What.EXPIRED));
      case RoundEvent.Signed signed -> Stream.of();
      case RoundEvent.AllSigned() -> Stream.of();
      case RoundEvent.Withdrawn() -> called(SigningErrand.What.WITHDRAWN, before);
      case RoundEvent.Voided() -> called(SigningErrand.What.VOIDED, before);
    };
  }

  /** Those who were asked, whether they have signed or not. */
  private static Stream<SigningErrand> called(SigningErrand.What what, Round round) {
    return IntStream.range(0, round.signers().size()).filter(signer -> round.signers().get(signer).state() != SignerState.WAITING)
        .mapToObj(signer -> new SigningErrand(what, signer));
  }

  /** For the house itself: the round with its draft; empty once the draft is gone. */
  private Optional<Opened> opened(StoredRound stored) {
    return drafts.keyForMachine(stored.municipality(), stored.draft()).map(key -> stored.content(key).starter().owner())
        .flatMap(starter -> drafts.find(stored.municipality(), stored.draft(), starter).map(draft -> opened(draft, starter)));
  }

  private Opened opened(Draft draft, Applicant owner) {
    var service = services.require(draft.municipality(), draft.version());
    var today = now().atZone(municipalities.facts(draft.municipality()).zone()).toLocalDate();
    var evaluation = service.plan().evaluate(draft.answers(), draft.content().filesById(), owner.in(bindings.facts(service, today)));
    return new Opened(draft, service, evaluation, SignedContent.sha256(service, evaluation));
  }

  private KeyedHash hash(MunicipalityId municipality, Party party) {
    return person(party).hash(vault, municipality);
  }

  private static Applicant.Person person(Party party) {
    return new Applicant.Person(party.person().field(PersonField.PERSONAL_NUMBER).orElseThrow());
  }

  static byte[] hash(String token) {
    return Sha256.of(token.getBytes(StandardCharsets.UTF_8));
  }

  /** As precise as it is stored. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
