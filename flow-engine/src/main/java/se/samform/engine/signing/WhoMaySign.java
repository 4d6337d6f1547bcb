package se.samform.engine.signing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import se.samform.core.form.PersonField;
import se.samform.core.id.MunicipalityId;
import se.samform.core.logic.Evaluation;
import se.samform.core.party.Applicant;
import se.samform.core.party.PersonalNumber;
import se.samform.core.publication.Published;
import se.samform.core.signing.RoundDecision.Why;

/** Whether who signs may, by whichever register the e-service has asked: guardians of a child, or signatories of an organisation. */
@ApplicationScoped
public class WhoMaySign {

  private final AskGuardians guardians;
  private final AskSignatories signatories;

  @Inject
  public WhoMaySign(AskGuardians guardians, AskSignatories signatories) {
    this.guardians = guardians;
    this.signatories = signatories;
  }

  /** For the container's proxy. */
  protected WhoMaySign() {
    this(null, null);
  }

  /** Of somebody who signs now. @param starter who sent it for signing */
  Standing signing(MunicipalityId municipality, Published service, Evaluation evaluation, Applicant.Person starter, Applicant.Person signer) {
    return switch (guardians.signing(municipality, service, evaluation, starter, signer)) {
      case Standing.NotAsked none -> signatories.signing(municipality, service, evaluation, all(evaluation, starter), number(signer));
      case Standing told -> told;
    };
  }

  /** Before anybody is asked to sign: why it is known to be in vain. */
  Optional<Why> inVain(MunicipalityId municipality, Published service, Evaluation evaluation, Applicant.Person starter) {
    var signers = signers(evaluation);
    return guardians.isStranger(municipality, service, evaluation, starter, signers) ? Optional.of(Why.NOT_GUARDIAN)
        : signatories.inVain(municipality, service, evaluation, all(evaluation, starter), signers);
  }

  private static Set<PersonalNumber> all(Evaluation evaluation, Applicant.Person starter) {
    var all = new HashSet<>(signers(evaluation));
    all.add(number(starter));
    return all;
  }

  private static List<PersonalNumber> signers(Evaluation evaluation) {
    return evaluation.signersBefore().stream()
        .map(party -> new PersonalNumber(party.person().field(PersonField.PERSONAL_NUMBER).orElseThrow())).toList();
  }

  private static PersonalNumber number(Applicant.Person person) {
    return new PersonalNumber(person.personalNumber());
  }
}
