package se.samform.engine.casefile;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import se.samform.core.answer.Facts;
import se.samform.core.changeover.FormChanges;
import se.samform.core.flow.Actor;
import se.samform.core.flow.Decision;
import se.samform.core.flow.FlowVersion;
import se.samform.core.flow.HandlingCommand;
import se.samform.core.flow.Refusal;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.publication.Bindings;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.store.Session;
import se.samform.engine.content.Content;

/** Lets a case follow a later version's flow. What of that flow depends on the answers is worked out on those that go along to its form. */
final class GoOverToFlow {

  private static final Actor MACHINE = new Actor.Machine();

  private final PublishedServices services;
  private final Bindings bindings;
  private final MunicipalityLookup municipalities;
  private final Commanding commanding;

  GoOverToFlow(PublishedServices services, Bindings bindings, MunicipalityLookup municipalities, Commanding commanding) {
    this.services = services;
    this.bindings = bindings;
    this.municipalities = municipalities;
    this.commanding = commanding;
  }

  /** @param found locked */
  Commanded over(Session session, Optional<CaseRow> found, int seqSeen, FlowCrossing crossing) throws SQLException {
    var refusal = refusal(found, crossing);
    return refusal.isPresent()
        ? new Commanded.Refused(refusal.get())
        : commanding.commanded(session, found, seqSeen, command(session, found.orElseThrow(), crossing), MACHINE);
  }

  /** What it would come to as the case stands; nothing is written. */
  Decision foreseen(Session session, Optional<CaseRow> found, FlowCrossing crossing) throws SQLException {
    var refusal = refusal(found, crossing);
    return refusal.isPresent()
        ? new Decision.Refused(refusal.get())
        : commanding.foreseen(session, found, command(session, found.orElseThrow(), crossing), MACHINE);
  }

  private static Optional<Refusal> refusal(Optional<CaseRow> found, FlowCrossing crossing) {
    if (found.isEmpty()) {
      return Optional.of(Refusal.NO_SUCH_CASE);
    }
    if (found.get().key().isEmpty()) {
      return Optional.of(Refusal.CASE_IS_OVER);
    }
    return found.get().head().flow().equals(crossing.from()) ? Optional.empty() : Optional.of(Refusal.GONE_OVER_BEFORE);
  }

  private HandlingCommand.GoOver command(Session session, CaseRow row, FlowCrossing crossing) throws SQLException {
    var head = row.head();
    var form = services.require(head.municipality(), head.version());
    var from = services.require(head.municipality(), crossing.from());
    var to = services.require(head.municipality(), crossing.to());
    var typed = SubmissionRows.typed(session, row.key().orElseThrow(), head.id());
    var applies = typed.map(content -> applying(form, to, content, bindings.facts(to, openedOn(head)))).orElseGet(() -> head.state().course().applies());
    return new HandlingCommand.GoOver(version(from), version(to), to.definition().flow(), crossing.status(), applies, crossing.by());
  }

  /** Ids of the flow's tasks, timers and decisions whose condition holds on answers to another version's form. */
  static Set<String> applying(Published form, Published flow, Content typed, Facts facts) {
    var carried = form.id().equals(flow.id()) ? typed.answers() : FormChanges.between(form.definition(), flow.definition()).carry(typed.answers());
    return flow.plan().evaluate(carried, typed.filesById(), facts).applying();
  }

  private static FlowVersion version(Published service) {
    return new FlowVersion(service.id(), service.version());
  }

  private LocalDate openedOn(CaseHead head) {
    return head.state().openedAt().atZone(municipalities.facts(head.municipality()).zone()).toLocalDate();
  }

  /** Of what came in later, by the flow that the case follows, which may be a later version's. */
  static Set<String> applying(CaseHead head, ReadyDraft ready, CaseReader reader, Bindings bindings) {
    return head.flow().equals(head.version())
        ? ready.evaluation().applying()
        : applying(ready.service(), reader.flow(head), ready.draft().content(), bindings.facts(reader.flow(head), ready.today()));
  }
}
