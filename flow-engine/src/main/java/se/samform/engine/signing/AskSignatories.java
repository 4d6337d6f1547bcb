package se.samform.engine.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import se.samform.core.answer.Answer;
import se.samform.core.answer.OrganisationNumbers;
import se.samform.core.answer.SignedAs;
import se.samform.core.form.OrganisationQuestion;
import se.samform.core.form.SignatoryTerms;
import se.samform.core.form.SigningTerms;
import se.samform.core.id.MunicipalityId;
import se.samform.core.logic.Evaluation;
import se.samform.core.party.PersonalNumber;
import se.samform.core.publication.Published;
import se.samform.core.register.CompanyRegister;
import se.samform.core.register.Lookup;
import se.samform.core.register.Registers;
import se.samform.core.register.Said;
import se.samform.core.register.Signatories;
import se.samform.core.signing.RoundDecision.Why;

/**
 * Asks the company register whether those who sign for an organisation may, and whether they are enough together with
 * whoever sends it for signing. What it can't tell holds nobody back: the signature counts as not checked.
 */
@ApplicationScoped
public class AskSignatories {

  private final Registers registers;

  @Inject
  public AskSignatories(Registers registers) {
    this.registers = registers;
  }

  /** For the container's proxy. */
  protected AskSignatories() {
    this(null);
  }

  /** Of somebody who signs now. @param all who sign, and who sent it for signing */
  Standing signing(MunicipalityId municipality, Published service, Evaluation evaluation, Set<PersonalNumber> all, PersonalNumber signer) {
    return asked(municipality, service, evaluation, CompanyRegister::signatoriesNow)
        .map(told -> told.found().map(signatories -> standing(signatories, all, signer)).orElseGet(Standing::unchecked)).orElseGet(Standing.NotAsked::new);
  }

  private static Standing standing(Signatories signatories, Set<PersonalNumber> all, PersonalNumber signer) {
    var isOne = signatories.has(signer);
    var isEnough = signatories.binds(all);
    if (isOne == Said.NO) {
      return new Standing.MayNot(Why.NOT_SIGNATORY);
    }
    if (isEnough == Said.NO) {
      return new Standing.MayNot(Why.TOO_FEW);
    }
    return isOne == Said.YES && isEnough == Said.YES ? new Standing.May(SignedAs.SIGNATORY) : Standing.unchecked();
  }

  /** Before anybody is asked to sign: why it is known to be in vain. @param all who sign, and who sends it */
  Optional<Why> inVain(MunicipalityId municipality, Published service, Evaluation evaluation, Set<PersonalNumber> all, Collection<PersonalNumber> signers) {
    return asked(municipality, service, evaluation, CompanyRegister::signatories).flatMap(Lookup::found).flatMap(signatories -> inVain(signatories, all, signers));
  }

  private static Optional<Why> inVain(Signatories signatories, Set<PersonalNumber> all, Collection<PersonalNumber> signers) {
    if (signers.stream().anyMatch(signer -> signatories.has(signer) == Said.NO)) {
      return Optional.of(Why.NOT_SIGNATORY);
    }
    return signatories.binds(all) == Said.NO ? Optional.of(Why.TOO_FEW) : Optional.empty();
  }

  /** Empty where nobody signs for an organisation; not found where no register is bound, or it is somebody who trades by their own number. */
  private Optional<Lookup<Signatories>> asked(
      MunicipalityId municipality, Published service, Evaluation evaluation, BiFunction<CompanyRegister, String, Lookup<Signatories>> question) {
    return number(service, evaluation).map(number -> registers.of(municipality, service.family()).companies()
        .filter(register -> OrganisationNumbers.isOne(number)).map(register -> question.apply(register, number)).orElseGet(Lookup.NotFound::new));
  }

  /** Of the organisation that is signed for. */
  private static Optional<String> number(Published service, Evaluation evaluation) {
    return service.definition().signing().flatMap(SigningTerms::signatories).map(SignatoryTerms::of).flatMap(evaluation::answer)
        .flatMap(answer -> answer instanceof Answer.Fields fields ? fields.field(OrganisationQuestion.NUMBER.key()) : Optional.empty());
  }
}
