package se.samform.engine.casefile;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.answer.json.SubmissionCodec;
import se.samform.core.flow.Actor;
import se.samform.core.flow.CaseCommand.Submit;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.CaseRules;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.Decision;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.Uuid7;
import se.samform.core.outbox.NewMessage;
import se.samform.core.store.Counted;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Sha256;
import se.samform.engine.search.Findable;
import se.samform.engine.search.SearchIndex;

/** Turns a draft that was taken into a case: checks it once more, seals it, opens the case, writes what is to leave the house. */
final class HandIn {

  private final CaseRows cases;
  private final EventLog log;
  private final Effects effects;
  private final Telling telling;
  private final RecentCases recent;
  private final Circumstances circumstances;
  private final SearchIndex index;
  private final Gates gates;
  private final Registering registering;
  private final Uuid7 ids;
  private final References references;

  HandIn(
      CaseRows cases, EventLog log, Effects effects, Telling telling, RecentCases recent, Circumstances circumstances, Gates gates, Registering registering,
      SearchIndex index, Uuid7 ids, SecureRandom random) {
    this.cases = cases;
    this.log = log;
    this.effects = effects;
    this.telling = telling;
    this.recent = recent;
    this.circumstances = circumstances;
    this.index = index;
    this.gates = gates;
    this.registering = registering;
    this.ids = ids;
    this.references = new References(random);
  }

  /**
   * @param tries how often the reference was taken before
   * @throws SQLException as a duplicate of {@link CaseRows#REFERENCE} when it is taken: try again from the start
   */
  Outcome submit(Session session, ReadyDraft ready, int tries) throws SQLException {
    if (!ready.evaluation().isComplete()) {
      if (!ready.inHand().isSupposed()) {
        UndecidedRules.tell(ready.service(), ready.evaluation().problems());
      }
      return Outcome.of(new Submitted.Incomplete(ready.evaluation().problems()));
    }
    if (ready.unit().isEmpty()) {
      return Outcome.of(new Submitted.NotBound(ready.role().orElse("no route")));
    }
    return switch (gates.ask(session, ready)) {
      case Passage.Open passage -> open(session, ready, passage, reference(ready, tries));
      case Passage.Shut(var what) -> Outcome.of(new Submitted.Waits(what));
    };
  }

  private Outcome open(Session session, ReadyDraft ready, Passage.Open passage, String reference) throws SQLException {
    var handedIn = handedIn(ready, passage, reference);
    var unit = ready.unit().orElseThrow();
    var chosen = ChooseOfficer.of(session, ready, unit);
    var decision = decide(ready, new Submit(
        reference, ready.service().key(), ready.service().version(), ready.binding().authority(), unit,
        handedIn.id(), handedIn.sha256(), ready.today(), ready.evaluation().applying(), chosen.officer(), chosen.astray(),
        ready.fee(handedIn.id())), passage);
    var isProtected = registering.isProtected(session, ready, handedIn);
    var opened = insert(session, ready, handedIn, decision);
    SubmissionRows.insert(session, ready.draft().key(), opened.head().id(), handedIn, ready.inHand());
    CourseRows.follow(session, Optional.empty(), opened.head(), ready.service());
    LinkRows.follow(session, opened.head(), decision.events());
    RulingRows.insert(session, opened.head(), 0, decision.events(), deed(ready).ofMachine());
    cases.sign(session, opened.head().municipality(), opened.number(), Signers.of(ready.service().definition(), handedIn.submission()),
        Signers.sharing(ready.service().definition(), handedIn.submission()));
    makeFindable(session, ready, opened, handedIn, decision, isProtected);
    effects.begin(session, opened.head(), ready.service(), ready.acted().orElse(ready.applicant()), handedIn, decision,
        besides(session, ready, opened.head(), handedIn, decision, isProtected), ready.now());
    var entered = registering.atSubmit(session, ready, opened.written(), isProtected);
    session.afterCommit(() -> keep(ready, entered, opened.number().value(), handedIn, decision));
    return new Outcome(new Submitted.Opened(entered.head()), Optional.of(opened.number()));
  }

  /** Of whom somebody in the case has a protected identity, nobody else is told. */
  private List<NewMessage> besides(
      Session session, ReadyDraft ready, CaseHead head, HandedIn handedIn, Decision.Accepted decision, boolean isProtected) throws SQLException {
    var desk = telling.later(head, ready.service(), decision, ready.actor(), ready.now());
    var signers = isProtected ? List.<NewMessage>of() : effects.toSigners(session, head, ready.service(), handedIn, decision, ready.now());
    return Stream.concat(desk.stream(), signers.stream()).toList();
  }

  private void keep(ReadyDraft ready, Registering.Entered entered, long number, HandedIn handedIn, Decision.Accepted decision) {
    var head = entered.head().numbered(number);
    var key = ready.draft().key();
    recent.keep(new CaseRow(head, key.id(), Optional.of(key), ready.applicant(), ready.acted(), entered.hash()));
    recent.keep(file(ready, head, entered.events(), handedIn, decision), ready.now());
  }

  /** Whoever is protected is found neither by what they answered nor by their number. */
  private void makeFindable(
      Session session, ReadyDraft ready, Inserted opened, HandedIn handedIn, Decision.Accepted decision, boolean isProtected) throws SQLException {
    var applicant = opened.head().anonymous() && ready.deputed().isEmpty() ? Optional.<KeyedHash>empty() : Optional.of(ready.applicant());
    var told = Findable.of(List.of()).and(ready.service().definition(), handedIn.submission());
    if (isProtected) {
      index.openProtected(session, opened.place(), Findable.ofProtected(decision.events()), told, applicant);
    } else {
      index.open(session, opened.place(), Findable.of(decision.events()).and(told), applicant);
    }
  }

  private HandedIn handedIn(ReadyDraft ready, Passage.Open passage, String reference) {
    var submission = ready.submission(reference, passage);
    var json = SubmissionCodec.write(submission);
    return new HandedIn(new SubmissionId(ids.next()), json, Sha256.hex(json), ready.now(), submission);
  }

  /** A case that is being opened; its head has no number yet. */
  private record Inserted(Registering.Written written, Counted number) {

    CaseHead head() {
      return written.head();
    }

    SearchIndex.Place place() {
      return new SearchIndex.Place(head().municipality(), head().state().unit(), number);
    }
  }

  private Inserted insert(Session session, ReadyDraft ready, HandedIn handedIn, Decision.Accepted decision) throws SQLException {
    var key = ready.draft().key();
    var hash = log.begin(session, key, ready.caseId(), decision.events(), deed(ready));
    var head = head(ready, decision);
    var definition = ready.service().definition();
    var line = Listed.Line.of(definition, handedIn.submission(), Optional.empty());
    var number = cases.insert(session, new CaseRow(head, key.id(), Optional.of(key), ready.applicant(), ready.acted(), hash), ready.service().family(), line);
    return new Inserted(new Registering.Written(head, key, hash), number);
  }

  private static Deed deed(ReadyDraft ready) {
    return new Deed(ready.actor(), ready.unit().orElseThrow(), ready.now());
  }

  /** The case as reading it now would give it. */
  private static CaseFile file(ReadyDraft ready, CaseHead head, List<RecordedEvent> entered, HandedIn handedIn, Decision.Accepted decision) {
    var events = new ArrayList<RecordedEvent>();
    for (var event : decision.events()) {
      events.add(new RecordedEvent(events.size() + 1, ready.now(), deed(ready).of(event).recordedActor(), event));
    }
    events.addAll(entered);
    var documents = DocumentRows.of(head.id(), List.of(handedIn), events, Map.of());
    return new CaseFile(head, ready.service(), events, List.of(handedIn), documents, Optional.of(ready.draft().key()));
  }

  private static CaseHead head(ReadyDraft ready, Decision.Accepted decision) {
    var draft = ready.draft();
    return new CaseHead(
        ready.caseId(), 0, draft.municipality(), draft.version(), draft.language(), ready.isAnonymous(),
        Projection.of(Optional.empty(), decision.events(), ready.now()), decision.events().size());
  }

  /** With what happened before it, right after the opening. */
  private Decision.Accepted decide(ReadyDraft ready, Submit submit, Passage.Open passage) {
    var moment = circumstances.moment(ready.draft().municipality(), ready.binding().units(), ready.now());
    return switch (CaseRules.decide(ready.service().definition().flow(), Optional.empty(), submit, ready.actor(), moment)) {
      case Decision.Accepted(var events, var effects) -> new Decision.Accepted(
          Stream.of(events, takenDown(ready), renews(ready), passage.events()).flatMap(List::stream).toList(), effects);
      case Decision.Refused(var reason) -> throw new IllegalStateException("A new case was refused: " + reason);
    };
  }

  private static List<CaseEvent> takenDown(ReadyDraft ready) {
    return ready.deputed().stream().<CaseEvent>map(deputy -> new ContactEvent.TakenDown(deputy.draft().way())).toList();
  }

  private static List<CaseEvent> renews(ReadyDraft ready) {
    return ready.draft().renewed().stream().<CaseEvent>map(earlier -> new HandlingEvent.Renews(earlier.caseId())).toList();
  }

  private String reference(ReadyDraft ready, int tries) {
    var prefix = ready.service().definition().terms().referencePrefix();
    return references.next(ready.draft().municipality(), prefix, ready.today().getYear(), tries);
  }
}
