package se.samform.engine.casefile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Submission;
import se.samform.core.answer.SubmittedService;
import se.samform.core.answer.TakenDown;
import se.samform.core.flow.Actor;
import se.samform.core.flow.FeeEvent;
import se.samform.core.form.PaymentTerms;
import se.samform.core.id.CaseId;
import se.samform.core.id.PaymentId;
import se.samform.core.id.SubmissionId;
import se.samform.core.id.UnitId;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Routed;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.party.Applicant;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Published;
import se.samform.core.vault.KeyedHash;
import se.samform.engine.draft.Draft;
import se.samform.engine.draft.DraftInHand;
import se.samform.engine.draft.Supplement;

/** A draft that was taken with all that handing it in needs. @param today in the municipality's time zone; of a supplement, when the case came in */
public record ReadyDraft(
    DraftInHand inHand, Published service, Binding binding, KeyedHash applicant, String municipality, Evaluation evaluation, Instant now,
    LocalDate today, Optional<Deputed> deputed, Optional<Representing> representing) {

  /** @param known on a day, of this e-service */
  static ReadyDraft of(
      DraftInHand inHand, Published service, Binding binding, Applicant owner, KeyedHash applicant, MunicipalityFacts municipality,
      Instant now, Optional<Deputed> deputed, Optional<Representing> representing, Function<LocalDate, Facts> known) {
    var draft = inHand.draft();
    var today = draft.supplement().map(Supplement::asOf).orElseGet(() -> now.atZone(municipality.zone()).toLocalDate());
    var evaluation = service.plan().evaluate(draft.answers(), draft.content().filesById(), owner.in(known.apply(today).offering(now.atZone(municipality.zone()).toLocalDate())));
    return new ReadyDraft(inHand, service, binding, applicant, municipality.slug(), evaluation, now, today, deputed, representing);
  }

  public Draft draft() {
    return inHand.draft();
  }

  CaseId caseId() {
    return new CaseId(draft().id().value());
  }

  /** Whether nobody who logs in is to find it. */
  boolean isAnonymous() {
    return deputed.map(deputy -> !deputy.draft().known()).orElse(draft().anonymous() || isActingUnnamed());
  }

  /** Whether somebody hands it in for somebody else who was promised to be anonymous: neither is named anywhere. */
  private boolean isActingUnnamed() {
    return representing.isPresent() && draft().supplement().isEmpty() && Unnamed.is(evaluation);
  }

  private Optional<Representing> named() {
    return representing.filter(each -> !isAnonymous());
  }

  /** Who does it. */
  Actor actor() {
    return deputed.<Actor>map(deputy -> deputy.in(unit().orElseThrow())).or(() -> named().map(Representing::actor))
        .orElse(new Actor.Citizen(false));
  }

  /** Who supplements a case. */
  Actor actorIn(CaseHead head) {
    return named().map(Representing::actor).orElse(new Actor.Citizen(head.anonymous()));
  }

  /** Who hands it in for whose it is, known by nobody but the house: it is theirs to read. */
  Optional<KeyedHash> acted() {
    return representing.map(Representing::person);
  }

  /** The role whose unit gets the case. */
  Optional<String> role() {
    return evaluation.route().map(Routed::role);
  }


  Optional<UnitId> unit() {
    return role().flatMap(binding::unit);
  }

  /** What the flow will ask for, known by the submission that it was reckoned from. */
  Optional<FeeEvent.FeeReckoned> fee(SubmissionId submission) {
    return evaluation.definition().payment().filter(terms -> terms.when() instanceof PaymentTerms.InFlow)
        .flatMap(terms -> Invoiced.bill(evaluation, binding, draft().language()))
        .map(bill -> bill.reckoned(new PaymentId(submission.value())));
  }

  Submission submission(String reference, Passage.Open passage) {
    var version = new SubmittedService(service.key(), service.version(), service.sha256());
    return Submission.of(version, municipality, reference, now, draft().language(), evaluation)
        .with(draft().content().looked().sources(draft().answers(), evaluation))
        .with(passage.paid(), Invoiced.bill(evaluation, binding, draft().language()))
        .with(passage.signed())
        .takenDown(deputed.map(deputy -> new TakenDown(deputy.name(), deputy.draft().way().key())))
        .acted(named().map(Representing::acting));
  }
}
