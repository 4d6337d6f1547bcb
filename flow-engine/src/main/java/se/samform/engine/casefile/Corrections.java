package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.answer.Problem;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.SupplementCommand;
import se.samform.core.id.DraftId;
import se.samform.core.id.Uuid7;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Bindings;
import se.samform.core.store.Session;
import se.samform.engine.content.Content;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.DraftInHand;
import se.samform.engine.draft.Drafts;
import se.samform.engine.draft.Supplement;

/**
 * Seals what an officer corrected as one more submission, made from what was typed last; what was handed in and signed stays
 * beside it. The same rules of the form hold as for who answered: what wasn't wrong before may not be now. Who has begun to
 * add something goes on from what is corrected.
 */
final class Corrections {

  private final Drafts drafts;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final CaseReader reader;
  private final Commanding commanding;
  private final LaterSubmissions later;
  private final Uuid7 ids;

  Corrections(
      Drafts drafts, Bindings bindings, MunicipalityLookup municipalities, CaseReader reader, Commanding commanding, LaterSubmissions later, Uuid7 ids) {
    this.drafts = drafts;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.reader = reader;
    this.commanding = commanding;
    this.later = later;
    this.ids = ids;
  }

  /** @param found the case, locked */
  Corrected correct(Session session, Optional<CaseRow> found, Correction correction, Instant now) throws SQLException {
    if (found.isEmpty()) {
      return new Corrected.Refused(Refusal.NO_SUCH_CASE);
    }
    var row = found.get();
    var typed = row.key().isEmpty() ? Optional.<Content>empty() : SubmissionRows.typed(session, row.key().get(), row.head().id());
    if (typed.isEmpty()) {
      return new Corrected.Refused(Refusal.CASE_IS_OVER);
    }
    return correct(session, row, typed.get(), correction, now);
  }

  private Corrected correct(Session session, CaseRow row, Content typed, Correction correction, Instant now) throws SQLException {
    var earlier = earlier(session, row);
    var changes = changes(typed, correction);
    if (changes.isEmpty()) {
      return new Corrected.Refused(Refusal.NOTHING_CORRECTED);
    }
    var paths = Correctable.of(reader.service(row.head()).definition(), earlier.submission(), row.head().anonymous()).stream()
        .map(Correctable::path).collect(Collectors.toSet());
    if (!paths.containsAll(changes.keySet())) {
      return new Corrected.Refused(Refusal.NOT_TO_BE_CORRECTED);
    }
    var before = ready(row, typed, now);
    var after = ready(row, typed.with(typed.answers().with(changes)), now);
    var problems = fresh(before.evaluation().problems(), after.evaluation().problems());
    if (!problems.isEmpty()) {
      return new Corrected.Wrong(problems);
    }
    var corrected = seal(session, row, after, earlier, correction);
    if (corrected instanceof Corrected.Done) {
      drafts.correct(session, after.draft().key(), row.head().id(), row.applicant(), typed.answers(), changes);
    }
    return corrected;
  }

  private HandedIn earlier(Session session, CaseRow row) throws SQLException {
    return SubmissionRows.of(session, row.key().orElseThrow(), row.head().id(), reader.service(row.head()).definition()).getLast();
  }

  /** Of those texts that are otherwise; an emptied field is no answer. A line break is one, however a browser sent it. */
  private static Map<String, List<String>> changes(Content typed, Correction correction) {
    var changes = new HashMap<String, List<String>>();
    correction.texts().forEach((path, text) -> {
      if (!plain(String.join("", typed.answers().at(path))).equals(plain(text))) {
        changes.put(path, text.isBlank() ? List.of() : List.of(plain(text)));
      }
    });
    return changes;
  }

  private static String plain(String text) {
    return text.strip().replace("\r\n", "\n");
  }

  private static List<Problem> fresh(List<Problem> before, List<Problem> after) {
    var known = new HashSet<>(before);
    return after.stream().filter(problem -> !known.contains(problem)).toList();
  }

  /** As a supplement that nobody began: judged by the day on which the case was handed in. */
  private ReadyDraft ready(CaseRow row, Content content, Instant now) {
    var head = row.head();
    var service = reader.service(head);
    var facts = municipalities.facts(head.municipality());
    var asOf = head.state().openedAt().atZone(facts.zone()).toLocalDate();
    var draft = new Draft(new DraftId(ids.next()), head.municipality(), service.id(), head.language(), head.anonymous(), 1, content,
        row.key().orElseThrow(), now, now, now, Optional.of(new Supplement(head.id(), asOf, List.of(), Set.of())), Optional.empty());
    var binding = bindings.current(head.municipality(), service.family())
        .orElseThrow(() -> new IllegalStateException("Not bound: " + service.key().value()));
    return ReadyDraft.of(DraftInHand.of(draft), service, binding, new Applicant.Admitted(row.applicant(), Optional.empty()), row.applicant(),
        facts, now, Optional.empty(), Optional.empty(), day -> bindings.facts(service, day));
  }

  /** Who handed it in, and who took it down, they did all the same. */
  private Corrected seal(Session session, CaseRow row, ReadyDraft ready, HandedIn earlier, Correction correction) throws SQLException {
    var head = row.head();
    var before = earlier.submission();
    var submission = ready.submission(head.reference(), new Passage.Open(before.paid(), List.of())).takenDown(before.takenDown()).acted(before.acting());
    var handedIn = later.seal(session, head, ready, submission);
    var command = new SupplementCommand.Correct(handedIn.id(), handedIn.sha256(), correction.message(), correction.text(),
        GoOverToFlow.applying(head, ready, reader, bindings), ready.fee(handedIn.id()));
    return switch (commanding.commanded(session, Optional.of(row), correction.seqSeen(), command, correction.officer())) {
      case Commanded.Done(var after) -> {
        later.makeFindable(session, after, row.owner(), ready, handedIn);
        yield new Corrected.Done(after);
      }
      case Commanded.Stale(var now) -> new Corrected.Stale(now);
      case Commanded.Refused(var reason) -> new Corrected.Refused(reason);
    };
  }
}
