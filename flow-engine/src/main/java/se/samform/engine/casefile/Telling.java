package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.Decision;
import se.samform.core.id.OfficerId;
import se.samform.core.id.OutboxId;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.notice.Channel;
import se.samform.core.notice.EventKind;
import se.samform.core.notice.Notice;
import se.samform.core.notice.Occasion;
import se.samform.core.notice.Planner;
import se.samform.core.notice.Someone;
import se.samform.core.notice.Wishes;
import se.samform.core.outbox.NewMessage;
import se.samform.core.outbox.Outbox;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.store.Session;
import se.samform.engine.notice.DeskNotices;
import se.samform.engine.notice.GatheredNotices;
import se.samform.engine.notice.OfficerWishes;

/**
 * Tells those who work of what happened to a case: at the desk, by mail, or in their daily mail. In the transaction in which
 * it happens; of a case that is handed in a moment later, for nobody who hands in waits for it.
 */
public final class Telling {

  static final String DESK = "desk";
  private static final Set<EventKind> CITIZENS = EnumSet.of(EventKind.READ_RECEIPT, EventKind.ATTACHMENT_DOWNLOADED);
  private static final String MACHINE = new Actor.Machine().recorded();

  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final Outbox outbox;
  private final Uuid7 ids;
  private final Workers workers;

  public Telling(Bindings bindings, MunicipalityLookup municipalities, Outbox outbox, Uuid7 ids) {
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.outbox = outbox;
    this.ids = ids;
    this.workers = new Workers(bindings, municipalities);
  }

  /** What happened, what it is known by, the event that it came with, and who did it. */
  private record Happened(DeskErrand errand, UUID id, Optional<CaseEvent> event, String actor) {}

  /** @param before its last event's number before these */
  void tell(Session session, CaseHead head, Published service, int before, Decision.Accepted decided, Actor actor, Instant now)
      throws SQLException {
    var happened = happened(head, before, decided, actor);
    if (!happened.isEmpty()) {
      write(session, head, planned(session, head, service, happened, now), now);
    }
  }

  /** What is to be told of a case that is just being opened, where there is anybody to tell. */
  List<NewMessage> later(CaseHead head, Published service, Decision.Accepted decided, Actor actor, Instant now) {
    return happened(head, 0, decided, actor).stream()
        .filter(each -> !plan(head, service, each, workers.around(head, service, each.errand(), each.event()), now).isEmpty())
        .map(each -> new NewMessage(new OutboxId(ids.next()), head.id().value(), DESK, DeskErrand.KIND, each.errand().ref(), Optional.empty()))
        .toList();
  }

  /** What was put off to later. Once, however often it is asked for. @param happenedAt when it happened */
  public void tell(Session session, CaseFile file, DeskErrand errand, Instant happenedAt) throws SQLException {
    var recorded = file.events().stream().filter(event -> event.seq() == errand.seq()).findFirst();
    var happened = new Happened(errand, errand.id(file.head().id()), recorded.map(RecordedEvent::event), actor(errand, recorded));
    write(session, file.head(), planned(session, file.head(), file.service(), List.of(happened), happenedAt), happenedAt);
  }

  /** Whoever wrote a message wants to know that it was read, and its files fetched: that is the citizen's doing, and stands in no event. */
  private static String actor(DeskErrand errand, Optional<RecordedEvent> recorded) {
    return CITIZENS.contains(errand.kind()) ? Actor.CITIZEN : recorded.map(RecordedEvent::actor).orElse(MACHINE);
  }

  private static List<Happened> happened(CaseHead head, int before, Decision.Accepted decided, Actor actor) {
    return DeskErrands.of(before, decided, actor).stream()
        .map(errand -> new Happened(errand, errand.id(head.id()), event(decided, errand.seq() - before), actor.recorded())).toList();
  }

  private static Optional<CaseEvent> event(Decision.Accepted decided, int number) {
    return decided.events().stream().skip(Math.max(0, number - 1)).findFirst();
  }

  private List<Notice> planned(Session session, CaseHead head, Published service, List<Happened> happened, Instant now) throws SQLException {
    var present = happened.stream().map(each -> workers.around(head, service, each.errand(), each.event())).toList();
    var told = present.stream().flatMap(List::stream).filter(someone -> isToldSomething(head, service, happened, someone, now)).toList();
    if (told.isEmpty()) {
      return List.of();
    }
    var standIns = StandIns.of(session, municipalities, head, service, told, now.atZone(municipalities.facts(head.municipality()).zone()).toLocalDate());
    var around = Stream.iterate(0, i -> i < happened.size(), i -> i + 1).map(i -> standIns.with(present.get(i), happened.get(i).errand())).toList();
    var asked = around.stream().flatMap(List::stream).filter(someone -> isToldSomething(head, service, happened, someone, now))
        .filter(someone -> someone.as().isOfficer()).map(someone -> OfficerId.of(someone.who())).collect(Collectors.toSet());
    var wishes = OfficerWishes.of(session, head.municipality(), asked);
    var usual = bindings.settled(head.municipality(), service).usual();
    return Stream.iterate(0, i -> i < happened.size(), i -> i + 1)
        .flatMap(i -> plan(head, service, happened.get(i), wishing(around.get(i), wishes, usual), now).stream()).toList();
  }

  /** Nobody's wishes are read who isn't told anyway. */
  private boolean isToldSomething(CaseHead head, Published service, List<Happened> happened, Someone someone, Instant now) {
    return happened.stream().anyMatch(each -> !plan(head, service, each, List.of(someone), now).isEmpty());
  }

  private static List<Someone> wishing(List<Someone> around, OfficerWishes.Of wishes, Wishes usual) {
    return around.stream().map(someone -> someone.as().isOfficer() ? someone.wishing(wishes.of(OfficerId.of(someone.who()), usual)) : someone).toList();
  }

  private List<Notice> plan(CaseHead head, Published service, Happened happened, List<Someone> around, Instant now) {
    var actor = happened.actor();
    var occasion = new Occasion(
        head.municipality(), happened.id(), happened.errand().kind(), Actor.officer(actor).map(OfficerId::text), Actor.isCitizen(actor), false);
    var settled = bindings.settled(head.municipality(), service);
    return Planner.plan(occasion, around, settled, municipalities.facts(head.municipality()).zone(), now);
  }

  private void write(Session session, CaseHead head, List<Notice> notices, Instant now) throws SQLException {
    DeskNotices.write(session, head.id(), head.reference(), notices);
    GatheredNotices.write(session, head.id(), head.reference(), notices, now);
    var mails = notices.stream().filter(notice -> notice.cell().channel() == Channel.MAIL && !notice.gathered()).map(notice -> mail(head, notice)).toList();
    if (!mails.isEmpty()) {
      outbox.append(session, head.municipality(), mails);
    }
  }

  /** One who can't be reached holds up none of the others; all together have one share of the workers. */
  private static NewMessage mail(CaseHead head, Notice notice) {
    var errand = DeskMailErrand.of(notice);
    return new NewMessage(
        new OutboxId(notice.id()), head.id().value(), DESK + NewMessage.OF + errand.who(), DeskMailErrand.KIND, errand.ref(), Optional.empty(),
        Optional.of(notice.dueAt()));
  }
}
