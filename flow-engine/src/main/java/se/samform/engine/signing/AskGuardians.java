package se.samform.engine.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Answer;
import se.samform.core.answer.SignedAs;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.GuardianTerms;
import se.samform.core.form.SigningTerms;
import se.samform.core.id.MunicipalityId;
import se.samform.core.logic.Evaluation;
import se.samform.core.party.Applicant;
import se.samform.core.party.PersonalNumber;
import se.samform.core.publication.Published;
import se.samform.core.register.Child;
import se.samform.core.register.Guardian;
import se.samform.core.register.Lookup;
import se.samform.core.register.PopulationRegister;
import se.samform.core.register.Registers;
import se.samform.core.register.Resident;
import se.samform.core.signing.RoundDecision.Why;

/**
 * Asks the population register whether who signs as a child's guardian is one. Its word counts where it tells of the child
 * to whoever sends it for signing; who can't be told of, for their own protection or the child's, is not held back by that,
 * and not told apart from whom it did not answer about.
 */
@ApplicationScoped
public class AskGuardians {

  private final Registers registers;

  @Inject
  public AskGuardians(Registers registers) {
    this.registers = registers;
  }

  /** For the container's proxy. */
  protected AskGuardians() {
    this(null);
  }

  /** Of somebody who signs now. @param starter who sent it for signing */
  Standing signing(MunicipalityId municipality, Published service, Evaluation evaluation, Applicant.Person starter, Applicant.Person signer) {
    return child(service, evaluation).map(child -> registers.of(municipality, service.family()).population()
        .map(register -> signing(register, child, number(starter), number(signer))).orElseGet(Standing::unchecked)).orElseGet(Standing.NotAsked::new);
  }

  private static Standing signing(PopulationRegister register, String child, PersonalNumber starter, PersonalNumber signer) {
    return switch (register.childrenNow(signer)) {
      case Lookup.Found<List<Child>>(var theirs) when of(theirs, child).isPresent() -> new Standing.May(SignedAs.GUARDIAN);
      case Lookup.Down<List<Child>> down -> Standing.unchecked();
      case Lookup.Found<List<Child>> found -> other(register, child, starter, signer);
      case Lookup.NotFound<List<Child>> notFound -> other(register, child, starter, signer);
    };
  }

  /** Somebody to whom the register does not tell of the child. */
  private static Standing other(PopulationRegister register, String child, PersonalNumber starter, PersonalNumber signer) {
    var told = register.children(starter).found().flatMap(theirs -> of(theirs, child));
    boolean isTold = told.filter(each -> !isHidden(each) || isKnown(register, signer)).isPresent();
    return isTold ? new Standing.MayNot(Why.NOT_GUARDIAN) : Standing.unchecked();
  }

  /** Before anybody is asked to sign: whether it is known that one of these is no guardian. Nothing is said of who is hidden. */
  boolean isStranger(MunicipalityId municipality, Published service, Evaluation evaluation, Applicant.Person starter, List<PersonalNumber> signers) {
    return child(service, evaluation).flatMap(child -> registers.of(municipality, service.family()).population()
        .flatMap(register -> register.children(number(starter)).found()).flatMap(theirs -> of(theirs, child)))
        .filter(child -> !isHidden(child) && !signers.stream().allMatch(signer -> isGuardian(child, signer))).isPresent();
  }

  private static boolean isGuardian(Child child, PersonalNumber number) {
    return child.guardians().stream().anyMatch(guardian -> guardian instanceof Guardian.Named named && named.number().equals(number));
  }

  private static boolean isHidden(Child child) {
    return child.guardians().stream().anyMatch(Guardian.Protected.class::isInstance);
  }

  /** Whether it is somebody of whom the register tells, so that they aren't the one whom it hides. */
  private static boolean isKnown(PopulationRegister register, PersonalNumber signer) {
    return register.person(signer).found().filter(Resident.Known.class::isInstance).isPresent();
  }

  private static Optional<Child> of(List<Child> children, String number) {
    return children.stream().filter(child -> child.number().digits().equals(number)).findFirst();
  }

  /** The number of the child whose guardians sign; empty where no guardians do. */
  private static Optional<String> child(Published service, Evaluation evaluation) {
    return service.definition().signing().flatMap(SigningTerms::guardians).map(GuardianTerms::of).flatMap(evaluation::answer)
        .flatMap(answer -> answer instanceof Answer.Fields fields ? fields.field(ChildQuestion.NUMBER) : Optional.empty());
  }

  private static PersonalNumber number(Applicant.Person person) {
    return new PersonalNumber(person.personalNumber());
  }
}
