package se.samform.engine.search;

import se.samform.core.id.MunicipalityId;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;

/** The number of a person or an organisation, in digits alone. Doesn't print them. */
public record PartyNumber(Kind kind, String digits) {

  /** Whose register the number is of. A person's hash is the one that whoever logs in has. */
  public enum Kind {
    PERSON("person"),
    DANISH_PERSON("danish-person"),
    ORGANISATION("organisation"),
    DANISH_ORGANISATION("danish-organisation");

    private final String purpose;

    Kind(String purpose) {
      this.purpose = purpose;
    }
  }

  /** As cases are found by. */
  public KeyedHash hash(Vault vault, MunicipalityId municipality) {
    return vault.hash(municipality, kind.purpose, digits);
  }

  public boolean isOrganisation() {
    return kind == Kind.ORGANISATION || kind == Kind.DANISH_ORGANISATION;
  }

  @Override
  public String toString() {
    return kind.purpose;
  }
}
