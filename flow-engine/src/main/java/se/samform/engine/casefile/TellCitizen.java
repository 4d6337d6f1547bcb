package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.id.DocumentId;
import se.samform.core.id.OutboxId;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.notice.Channel;
import se.samform.core.notice.Notice;
import se.samform.core.notice.Occasion;
import se.samform.core.notice.Planner;
import se.samform.core.notice.Recipient;
import se.samform.core.notice.Settled;
import se.samform.core.notice.Someone;
import se.samform.core.notice.Wishes;
import se.samform.core.outbox.NewMessage;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.store.Session;
import se.samform.core.text.Language;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;
import se.samform.engine.notice.CitizenWishes;
import se.samform.engine.notice.Ways;

/**
 * By which ways a citizen is told of something: those that the municipality has and settled, where they said that they can
 * be reached, and as they wish. Who wishes nothing else is told by mail, and by text message only without an address.
 */
final class TellCitizen {

  private static final String CITIZEN = "citizen";
  /** By these a letter may carry what stands in a case; what comes first is tried first. */
  private static final List<Channel> SEALED = List.of(Channel.DIGITAL_POST, Channel.PRINT);

  private final Vault vault;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final Ways ways;
  private final Uuid7 ids;

  TellCitizen(Vault vault, Bindings bindings, MunicipalityLookup municipalities, Ways ways, Uuid7 ids) {
    this.vault = vault;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.ways = ways;
    this.ids = ids;
  }

  /** Whether one of these ways leads to the citizens of the case's municipality. */
  boolean isReached(CaseHead head, Set<Channel> by) {
    return by.contains(Channel.MAIL) || !by.isEmpty() && ways.of(municipalities.facts(head.municipality()).slug()).stream().anyMatch(by::contains);
  }

  /** @param person who they are; nobody whom the log-in knows, for an anonymous case */
  List<NewMessage> of(Session session, CaseHead head, Published service, Reach reach, KeyedHash person, List<CitizenErrand> errands, Instant now)
      throws SQLException {
    if (errands.isEmpty() || reach.channels().isEmpty()) {
      return List.of();
    }
    var facts = municipalities.facts(head.municipality());
    var others = ways.of(facts.slug());
    var isAsked = !head.anonymous() && (!others.isEmpty() || errands.stream().anyMatch(errand -> !isAlwaysMailed(errand)));
    var wishes = isAsked ? CitizenWishes.of(session, head.municipality(), person) : Optional.<Wishes>empty();
    var reachable = reachable(reach, others, wishes);
    if (reachable.isEmpty()) {
      return List.of();
    }
    var someone = new Someone(head.municipality(), Recipient.APPLICANT, CITIZEN, reachable, wishes.orElse(Wishes.NONE));
    var settled = bindings.settled(head.municipality(), service).reaching(someone.reachable());
    return errands.stream()
        .flatMap(errand -> plan(head, errand, someone, settled, facts.zone(), now).stream().map(notice -> message(head, errand, notice)))
        .toList();
  }

  /**
   * The decision itself, in the digital letter box or on paper: for who came by telephone, letter or in person, is not known to
   * the log-in, gave no address for mail, or is told so anyway. Whom the municipality's post can't reach though they came so,
   * or may not because who they are is protected, somebody writes to by hand: it stands at the desk as stuck.
   *
   * @param told of the same, otherwise
   * @param rendering of the letter
   */
  Optional<NewMessage> letter(CaseHead head, List<HandedIn> submissions, Reach reach, List<NewMessage> told, NewMessage rendering) {
    var offered = ways.of(municipalities.facts(head.municipality()).slug()).stream().filter(SEALED::contains).collect(Collectors.toSet());
    var isTakenDown = submissions.stream().anyMatch(each -> each.submission().takenDown().isPresent());
    var isWanted = isTakenDown || head.anonymous() || reach.mail().isEmpty() || told.stream().anyMatch(TellCitizen::isSealed);
    if (!isWanted || offered.isEmpty()) {
      return Optional.empty();
    }
    var isProtected = head.filing().protectedIdentity();
    var by = SEALED.stream().filter(offered::contains).filter(reach.channels()::contains)
        .filter(channel -> channel != Channel.PRINT || !isProtected).findFirst();
    var stuck = isTakenDown || isProtected ? Optional.of(Channel.PRINT) : Optional.<Channel>empty();
    return by.or(() -> stuck).map(Channel::key).map(channel -> new NewMessage(
        new OutboxId(ids.next()), head.id().value(), CITIZEN + "/" + channel, channel,
        new CitizenErrand.Decided(DocumentId.of(rendering.ref())).ref(), Optional.of(rendering.id())));
  }

  /**
   * Whoever had the case, and whoever has it now, by the first way that leads to them and in the language of what they handed in
   * themselves; nobody wishes that away.
   *
   * @param before the case as whoever had it had it
   * @param former where they were reached
   */
  List<NewMessage> ofTransfer(Session session, CaseRow before, CaseHead head, Reach former, List<CaseEvent> events) throws SQLException {
    var messages = new ArrayList<NewMessage>();
    int seqBefore = before.head().lastSeq();
    for (int i = 0; i < events.size(); i++) {
      if (events.get(i) instanceof HandlingEvent.Transferred(var to, var why)) {
        var seq = seqBefore + i + 1;
        var next = Transfers.hash(vault, head.municipality(), to);
        var language = before.owner().isEmpty() ? Optional.of(head.language()) : CaseRows.language(session, head.municipality(), before.applicant());
        ofTransfer(head, TransferErrand.Whom.FORMER, former, seq, language).ifPresent(messages::add);
        ofTransfer(head, TransferErrand.Whom.NEXT, Reach.of(to), seq, CaseRows.language(session, head.municipality(), next)).ifPresent(messages::add);
      }
    }
    return messages;
  }

  private Optional<NewMessage> ofTransfer(CaseHead head, TransferErrand.Whom whom, Reach reach, int seq, Optional<Language> language) {
    var offered = ways.of(municipalities.facts(head.municipality()).slug());
    return Stream.of(Channel.MAIL, Channel.SMS, Channel.DIGITAL_POST, Channel.PRINT).filter(reach.channels()::contains)
        .filter(channel -> channel == Channel.MAIL || offered.contains(channel)).findFirst()
        .map(channel -> new NewMessage(new OutboxId(ids.next()), head.id().value(), TransferErrand.KIND + "/" + whom + "/" + channel.key(),
            TransferErrand.KIND, new TransferErrand(whom, channel, seq, language.orElse(head.language())).ref(), Optional.empty()));
  }

  /** That the key was replaced, by the first way that leads to whoever follows the case: nobody settles or wishes that away. */
  Optional<NewMessage> ofNewKey(CaseHead head, Reach reach) {
    var offered = ways.of(municipalities.facts(head.municipality()).slug());
    return Stream.of(Channel.MAIL, Channel.SMS).filter(reach.channels()::contains)
        .filter(channel -> channel == Channel.MAIL || offered.contains(channel)).findFirst()
        .map(channel -> new NewMessage(new OutboxId(ids.next()), head.id().value(), CITIZEN + "/" + channel.key(), channel.key(),
            new CitizenErrand.KeyReplaced().ref(), Optional.empty()));
  }

  /** Whether it goes where a letter goes. */
  static boolean isSealed(NewMessage message) {
    return SEALED.stream().anyMatch(channel -> channel.key().equals(message.kind()));
  }

  /** What those are told who signed the case and have it to read. @param former whose it was, and is no more */
  List<NewMessage> ofSigners(
      Session session, CaseHead head, Published service, List<HandedIn> submissions, Set<KeyedHash> former, List<CitizenErrand> errands, Instant now)
      throws SQLException {
    var told = errands.stream().flatMap(errand -> SignerErrand.told(errand).stream()).toList();
    var signers = Signers.sharing(service.definition(), head, submissions);
    var messages = new ArrayList<NewMessage>();
    for (int i = 0; i < signers.size(); i++) {
      int signer = i;
      var person = new Applicant.Person(Signers.number(signers.get(i))).hash(vault, head.municipality());
      if (!former.contains(person)) {
        of(session, head, service, Reach.of(signers.get(i)), person, told, now).forEach(message -> messages.add(SignerErrand.of(signer, message)));
      }
    }
    return messages;
  }

  private static List<Notice> plan(CaseHead head, CitizenErrand errand, Someone someone, Settled settled, ZoneId zone, Instant now) {
    var kind = errand.kind(head.state().isOver());
    var isAwake = isAlwaysMailed(errand);
    var planned = Planner.plan(
        new Occasion(head.municipality(), head.id().value(), kind, Optional.empty(), false, isAwake), List.of(someone), settled, zone, now);
    var isDigital = planned.stream().anyMatch(notice -> notice.cell().channel() == Channel.DIGITAL_POST);
    return planned.stream().filter(notice -> !isDigital || notice.cell().channel() != Channel.PRINT).toList();
  }

  /** That what was handed in has come, nobody wishes away; and they have just pressed the button. */
  private static boolean isAlwaysMailed(CitizenErrand errand) {
    return errand instanceof CitizenErrand.Received;
  }

  private static Set<Channel> reachable(Reach reach, Set<Channel> ways, Optional<Wishes> wishes) {
    var channels = reach.channels();
    channels.removeIf(channel -> channel != Channel.MAIL && !ways.contains(channel));
    if (wishes.isEmpty() && channels.contains(Channel.MAIL)) {
      channels.remove(Channel.SMS);
    }
    return channels;
  }

  /** Each way has an order of its own. */
  private NewMessage message(CaseHead head, CitizenErrand errand, Notice notice) {
    var channel = notice.cell().channel().key();
    return new NewMessage(
        new OutboxId(ids.next()), head.id().value(), CITIZEN + "/" + channel, channel, errand.ref(), Optional.empty(), Optional.of(notice.dueAt()));
  }
}
