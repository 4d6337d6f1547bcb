package se.samform.core.party;

import se.samform.core.answer.Facts;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;
import java.util.Optional;

/** Whose a draft or case is. Neither kind prints what identifies it. */
public sealed interface Applicant {

  /** Somebody who is logged in. @param personalNumber twelve digits */
  record Person(String personalNumber) implements Applicant {
    public Person {
      if (!personalNumber.matches("[0-9]{12}")) {
        throw new IllegalArgumentException("A personal number has twelve digits");
      }
    }

    @Override
    public String toString() {
      return "person";
    }
  }

  /** Somebody who isn't, known by the secret in their cookie. @param secret at least 128 random bits as text */
  record Anonymous(String secret) implements Applicant {
    public Anonymous {
      if (secret.length() < 22) {
        throw new IllegalArgumentException("Too short to be a secret");
      }
    }

    @Override
    public String toString() {
      return "anonymous";
    }
  }

  /**
   * Somebody at the desk who fills in for a citizen: theirs until it is handed in or over.
   *
   * @param person for whom, by personal number of twelve digits; empty for an organisation, or somebody not known
   */
  record Deputy(OfficerId officer, Optional<String> person) implements Applicant {
    @Override
    public String toString() {
      return "deputy";
    }
  }

  default boolean isAnonymous() {
    return this instanceof Anonymous;
  }

  /** What an evaluation may know, with who it is. */
  default Facts in(Facts facts) {
    return switch (this) {
      case Person(var number) -> facts.withApplicant(number);
      case Anonymous anonymous -> facts;
      case Deputy(var officer, var person) -> person.map(facts::withApplicant).orElse(facts);
    };
  }

  /** What is stored, and found by. */
  default KeyedHash hash(Vault vault, MunicipalityId municipality) {
    return switch (this) {
      case Person(var number) -> vault.hash(municipality, "person", number);
      case Anonymous(var secret) -> vault.hash(municipality, "secret", secret);
      case Deputy(var officer, var person) -> vault.hash(municipality, "deputy", officer.text());
    };
  }
}
