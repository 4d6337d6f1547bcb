package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.Decision;
import se.samform.core.flow.Deputy;
import se.samform.core.flow.Enclosed;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.store.Session;
import se.samform.engine.file.StoredFiles;
import se.samform.engine.search.Findable;
import se.samform.engine.search.SearchIndex;

/** Decides a command on a locked case, and writes what it comes to: events, head, messages, what leaves the house. */
final class Commanding {

  private final CaseReader reader;
  private final CaseRows rows;
  private final EventLog log;
  private final Effects effects;
  private final Telling telling;
  private final RecentCases recent;
  private final Circumstances circumstances;
  private final HiddenQuestions hidden;
  private final SearchIndex index;
  private final Transfers transfers;
  private final Clock clock;

  Commanding(
      CaseReader reader, CaseRows rows, EventLog log, Effects effects, Telling telling, RecentCases recent, Circumstances circumstances,
      HiddenQuestions hidden, SearchIndex index, Transfers transfers, Clock clock) {
    this.reader = reader;
    this.rows = rows;
    this.log = log;
    this.effects = effects;
    this.telling = telling;
    this.recent = recent;
    this.circumstances = circumstances;
    this.hidden = hidden;
    this.index = index;
    this.transfers = transfers;
    this.clock = clock;
  }

  Commanded commanded(Session session, Optional<CaseRow> found, int seqSeen, CaseCommand command, Actor actor)
      throws SQLException {
    if (found.isEmpty()) {
      return new Commanded.Refused(Refusal.NO_SUCH_CASE);
    }
    var row = found.get();
    if (row.head().lastSeq() != seqSeen) {
      return new Commanded.Stale(row.head());
    }
    var refusal = circumstances.refusal(row.head().municipality(), row.head().state(), command);
    return refusal.isPresent() ? new Commanded.Refused(refusal.get()) : commanded(session, row, command, actor);
  }

  /** What the command would come to as the case stands; nothing is written. */
  Decision foreseen(Session session, Optional<CaseRow> found, CaseCommand command, Actor actor) throws SQLException {
    if (found.isEmpty()) {
      return new Decision.Refused(Refusal.NO_SUCH_CASE);
    }
    var head = found.get().head();
    var at = now();
    var decision = circumstances.refusal(head.municipality(), head.state(), command)
        .<Decision>map(Decision.Refused::new).orElseGet(() -> decided(head, command, actor, at));
    var refusal = decision instanceof Decision.Accepted ? refusal(session, found.get(), command, actor, at) : Optional.<Refusal>empty();
    return refusal.<Decision>map(Decision.Refused::new).orElse(decision);
  }

  private Decision decided(CaseHead head, CaseCommand command, Actor actor, Instant at) {
    var service = reader.service(head);
    var moment = circumstances.moment(head.municipality(), service.family(), at);
    var playing = circumstances.playing(head, service, actor);
    return CaseRules.decide(service.definition().flow(), Optional.of(head.state()), command, playing, moment);
  }

  private Commanded commanded(Session session, CaseRow row, CaseCommand command, Actor actor) throws SQLException {
    var head = row.head();
    var at = now();
    return switch (decided(head, command, actor, at)) {
      case Decision.Refused(var reason) -> new Commanded.Refused(reason);
      case Decision.Accepted accepted -> {
        var refusal = refusal(session, row, command, actor, at);
        yield refusal.isPresent()
            ? new Commanded.Refused(refusal.get())
            : done(session, row, accepted, new Deed(actor, head.state().unit(), at, Deputy.standsFor(head.state(), command, actor)));
      }
    };
  }

  /** What the rules can't know. */
  private Optional<Refusal> refusal(Session session, CaseRow row, CaseCommand command, Actor actor, Instant at) throws SQLException {
    if (row.key().isEmpty()) {
      return Optional.of(Refusal.CASE_IS_OVER);
    }
    if (command instanceof HandlingCommand.ReplaceKey && !row.head().anonymous()) {
      return Optional.of(Refusal.NO_KEY);
    }
    if (command instanceof HandlingCommand.StrikeNote(var note) && !(note == row.head().lastSeq() && log.isNoteOf(session, row.head(), actor))) {
      return Optional.of(Refusal.NOT_YOUR_LAST_NOTE);
    }
    var refusal = hidden.refusal(session, row, command);
    return refusal.isPresent() ? refusal : transfers.refusal(session, row, command, at);
  }

  private Commanded done(Session session, CaseRow row, Decision.Accepted accepted, Deed deed) throws SQLException {
    var before = row.head();
    var at = deed.at();
    var after = before.after(
        Projection.of(Optional.of(before.state()), accepted.events(), at), before.lastSeq() + accepted.events().size());
    var service = reader.service(after);
    // First of all, since it may have to ask the database something: all the rest is only written, and sent with the commit.
    var leaving = Stream.concat(effects.of(session, row, after, service, accepted, at).stream(), effects.calledOff(before, reader.service(before), accepted)).toList();
    var entries = log.entries(row.key().orElseThrow(), before.id(), before.lastSeq(), row.lastHash(), accepted.events(), deed);
    rows.update(session, before, after, entries.hash());
    log.append(session, entries);
    effects.write(session, after, leaving);
    CourseRows.follow(session, Optional.of(before), after, service);
    LinkRows.follow(session, after, accepted.events());
    MessageRows.insert(session, before.municipality(), before.id(), before.lastSeq(), accepted.events());
    StoredFiles.keep(session, before.municipality(), accepted.events().stream().flatMap(CaseFile::enclosed).map(Enclosed::id).toList());
    makeFindable(session, before, after, accepted);
    RulingRows.insert(session, after, before.lastSeq(), accepted.events(), deed);
    telling.tell(session, after, service, before.lastSeq(), accepted, deed.actor(), at);
    var kept = transfers.follow(session, row.after(after, entries.hash()), service, accepted.events(), deed);
    session.afterCommit(() -> recent.keep(kept));
    return new Commanded.Done(kept.head());
  }

  private void makeFindable(Session session, CaseHead before, CaseHead after, Decision.Accepted accepted) throws SQLException {
    if (!after.state().unit().equals(before.state().unit())) {
      index.move(session, IndexCases.place(before), after.state().unit());
    }
    var findable = after.filing().protectedIdentity() ? Findable.ofProtected(accepted.events()) : Findable.of(accepted.events());
    index.add(session, IndexCases.place(after), findable);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
