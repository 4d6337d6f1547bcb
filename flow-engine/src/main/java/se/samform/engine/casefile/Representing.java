package se.samform.engine.casefile;

import java.util.Optional;
import se.samform.core.answer.Acting;
import se.samform.core.flow.Actor;
import se.samform.core.id.MunicipalityId;
import se.samform.core.party.Applicant;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;

/** Who hands in for somebody else. @param person by what they are found themselves */
record Representing(Acting acting, KeyedHash person) {

  static Optional<Representing> of(Applicant applicant, Vault vault, MunicipalityId municipality) {
    return applicant.represents().map(acting -> new Representing(acting, new Applicant.Person(acting.person()).hash(vault, municipality)));
  }

  Actor actor() {
    return new Actor.Representative(acting);
  }
}
