package se.samform.engine.casefile;

import se.samform.core.answer.Represented;
import se.samform.core.flow.Actor;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.Applicant;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;

/**
 * Whose cases somebody may see and change. Who acts for a child has what a guardian handed in for it: not what the child
 * handed in itself, and of a case that names somebody with a protected identity only what they handed in themselves.
 */
record Whose(Applicant applicant, KeyedHash hash, KeyedHash self) {

  static Whose of(Applicant applicant, Vault vault, MunicipalityId municipality) {
    var hash = applicant.caseHash(vault, municipality);
    return new Whose(applicant, hash, Representing.of(applicant, vault, municipality).map(Representing::person).orElse(hash));
  }

  boolean isTheirs(CaseRow row) {
    return row.applicant().equals(hash) && (!isOfGuardian() || isForGuardian(row));
  }

  boolean isOfGuardian() {
    return applicant instanceof Applicant.Representative(var acting) && acting.whom() instanceof Represented.Child;
  }

  boolean isForSomebody() {
    return applicant.represents().isPresent();
  }

  Actor actor() {
    return applicant.represents().<Actor>map(Actor.Representative::new).orElse(new Actor.Citizen(false));
  }

  private boolean isForGuardian(CaseRow row) {
    return row.acted().filter(acted -> !row.head().filing().protectedIdentity() || acted.equals(self)).isPresent();
  }
}
