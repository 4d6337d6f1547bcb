package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.answer.Problem;
import se.samform.core.answer.Submission;
import se.samform.core.flow.Actor;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.id.DraftId;
import se.samform.core.logic.Evaluation;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.store.Session;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Drafts;
import se.samform.engine.draft.Supplement;

/** What comes in on an open case: begun from what was typed before, and sealed as one more submission. */
final class Supplements {

  private final Drafts drafts;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final CaseReader reader;
  private final CaseRows rows;
  private final Commanding commanding;
  private final LaterSubmissions later;

  Supplements(Drafts drafts, Bindings bindings, MunicipalityLookup municipalities, CaseReader reader, CaseRows rows, Commanding commanding, LaterSubmissions later) {
    this.drafts = drafts;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.reader = reader;
    this.rows = rows;
    this.commanding = commanding;
    this.later = later;
  }

  /** The draft to answer in; empty where nothing is wanted. */
  Optional<DraftId> begin(Session session, CaseRow row, Published service, Applicant applicant) throws SQLException {
    var head = row.head();
    var asked = head.state().course().asked();
    var typed = row.key().isEmpty() ? Optional.<Content>empty() : SubmissionRows.typed(session, row.key().get(), head.id())
        .map(content -> row.owner().map(owner -> OwnersAnswers.in(service.definition(), content, owner)).orElse(content));
    if (typed.isEmpty() || asked.isEmpty() && !mayAdd(service, head)) {
      return Optional.empty();
    }
    var zone = municipalities.facts(head.municipality()).zone();
    var asOf = head.state().openedAt().atZone(zone).toLocalDate();
    var before = service.plan().evaluate(typed.get().answers(), typed.get().filesById(), applicant.in(bindings.facts(service, asOf)));
    var supplement = new Supplement(head.id(), asOf, List.copyOf(asked), asked.isEmpty() ? Set.of() : settled(before, asked));
    return Optional.of(drafts.supplement(
        session, service, supplement, row.applicant(), head.anonymous(), head.language(), typed.get(), row.key().get()));
  }

  /** What stood there and isn't asked about. */
  private static Set<String> settled(Evaluation before, Collection<String> asked) {
    var settled = new HashSet<String>();
    before.shownSteps().forEach(step -> before.shownQuestions(step).stream().filter(question -> !isNamed(asked, question))
        .forEach(question -> settled.add(question.id())));
    return settled;
  }

  /** Also a group, by what stands in it. */
  static boolean isNamed(Collection<String> ids, Question question) {
    return ids.contains(question.id()) || question instanceof GroupQuestion group && group.questions().stream().anyMatch(each -> isNamed(ids, each));
  }

  private static boolean mayAdd(Published service, CaseHead head) {
    return service.definition().flow().status(head.state().status()).filter(status -> status.terms().mayAdd()).isPresent();
  }

  /** @param row of the case, locked; their own */
  Submitted handIn(Session session, CaseRow row, ReadyDraft ready) throws SQLException {
    var supplement = ready.draft().supplement().orElseThrow();
    if (!Set.copyOf(supplement.asked()).equals(Set.copyOf(row.head().state().course().asked()))) {
      return otherwise(row.head(), reader.service(row.head()));
    }
    var problems = problems(ready, supplement);
    if (!problems.isEmpty()) {
      return new Submitted.Incomplete(problems);
    }
    var head = row.head();
    var earlier = SubmissionRows.of(session, ready.draft().key(), head.id(), ready.service().definition()).getLast().submission();
    var submission = ready.submission(head.reference(), new Passage.Open(earlier.paid(), List.of()));
    var handedIn = later.seal(session, head, ready, submission);
    var command = new SupplementCommand.Supplement(handedIn.id(), handedIn.sha256(), GoOverToFlow.applying(head, ready, reader, bindings), ready.fee(handedIn.id()));
    return switch (commanding.commanded(session, Optional.of(reaching(session, row, submission)), head.lastSeq(), command, ready.actorIn(head))) {
      case Commanded.Done(var after) -> {
        later.makeFindable(session, after, row.owner(), ready, handedIn);
        yield new Submitted.Supplemented(after);
      }
      case Commanded.Stale(var now) -> new Submitted.Stale();
      case Commanded.Refused(var reason) -> new Submitted.NotWanted(head, reason);
    };
  }

  /** Whoever it was transferred to may have said anew where they are reached. */
  private CaseRow reaching(Session session, CaseRow row, Submission submission) throws SQLException {
    if (row.owner().isEmpty()) {
      return row;
    }
    var theirs = row.reaching(OwnersAnswers.reached(reader.service(row.head()).definition(), submission, row.owner().get()));
    rows.reach(session, theirs);
    return theirs;
  }

  /** Something else is asked by now, or nothing at all. */
  private static Submitted otherwise(CaseHead head, Published service) {
    boolean isWanted = !head.state().course().asked().isEmpty() || mayAdd(service, head);
    return isWanted && !head.state().isOver() ? new Submitted.AskedAnew(head) : new Submitted.NotWanted(head, Refusal.NOTHING_WANTED);
  }

  /** What was right when the case was handed in isn't asked about, and is right still. */
  private static List<Problem> problems(ReadyDraft ready, Supplement supplement) {
    return ready.evaluation().problems().stream().filter(problem -> supplement.isAsked(problem.path())).toList();
  }
}
