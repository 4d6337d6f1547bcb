package se.samform.engine.casefile;

import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.flow.CaseCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.flow.SupplementCommand.AskForSupplement;
import se.samform.core.form.Question;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.publication.Bindings;
import se.samform.core.store.Session;
import se.samform.core.vault.DataKey;

/** What the answers to a case hide: asked for alone, it would never come, since the form doesn't show it. */
final class HiddenQuestions {

  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final CaseReader reader;

  HiddenQuestions(Bindings bindings, MunicipalityLookup municipalities, CaseReader reader) {
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.reader = reader;
  }

  /** By id, with those that decide it; by the day on which the case was handed in, as a supplement is judged. */
  Map<String, List<String>> of(Session session, CaseHead head, DataKey key) throws SQLException {
    var typed = SubmissionRows.typed(session, key, head.id());
    if (typed.isEmpty()) {
      return Map.of();
    }
    var service = reader.service(head);
    var asOf = head.state().openedAt().atZone(municipalities.facts(head.municipality()).zone()).toLocalDate();
    return service.plan().evaluate(typed.get().answers(), typed.get().filesById(), bindings.facts(service, asOf)).hidden();
  }

  /** Whether something is asked for that would stay hidden whatever is answered. @param row with its key */
  Optional<Refusal> refusal(Session session, CaseRow row, CaseCommand command) throws SQLException {
    return command instanceof AskForSupplement ask && isOutOfSight(session, row, ask.questions()) ? Optional.of(Refusal.HIDDEN_ASKED) : Optional.empty();
  }

  private boolean isOutOfSight(Session session, CaseRow row, List<String> named) throws SQLException {
    var hidden = of(session, row.head(), row.key().orElseThrow());
    var asked = reader.service(row.head()).definition().questions().stream()
        .filter(question -> Supplements.isNamed(named, question)).map(Question::id).toList();
    return asked.stream().anyMatch(id -> hidden.containsKey(id) && Collections.disjoint(asked, hidden.get(id)));
  }
}
