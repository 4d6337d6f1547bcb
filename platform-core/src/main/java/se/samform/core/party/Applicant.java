package se.samform.core.party;

import se.samform.core.answer.Acting;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Represented;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;
import java.util.Optional;

/** Whose a draft or case is. No kind prints what identifies it. */
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

  /**
   * Somebody who is logged in and acts for somebody else. Drafts for an organisation are all theirs who act for it; those
   * for a child are their own until they are handed in, since what one guardian writes is nothing for the other to read.
   */
  record Representative(Acting acting) implements Applicant {
    public Representative {
      new Person(acting.person());
    }

    private KeyedHash drafts(Vault vault, MunicipalityId municipality) {
      return switch (acting.whom()) {
        case Represented.Organisation organisation -> organisation(vault, municipality, organisation.number());
        case Represented.Child child -> vault.hash(municipality, "guardian", acting.person() + " " + child.number());
      };
    }

    private KeyedHash cases(Vault vault, MunicipalityId municipality) {
      return switch (acting.whom()) {
        case Represented.Organisation organisation -> organisation(vault, municipality, organisation.number());
        case Represented.Child child -> new Person(child.number()).hash(vault, municipality);
      };
    }

    @Override
    public String toString() {
      return "representative";
    }
  }

  /**
   * Somebody who was let in to one case of another's: by its follow key, or because they act for whose it is.
   *
   * @param applicant whose the case is
   */
  record Admitted(KeyedHash applicant, Optional<Acting> acting) implements Applicant {
    @Override
    public String toString() {
      return "admitted";
    }
  }

  /** Who does it for whom, if they act for somebody else. */
  default Optional<Acting> represents() {
    return switch (this) {
      case Representative(var acting) -> Optional.of(acting);
      case Admitted(var applicant, var acting) -> acting;
      case Person person -> Optional.empty();
      case Anonymous anonymous -> Optional.empty();
      case Deputy deputy -> Optional.empty();
    };
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
      case Representative(var acting) -> facts.withApplicant(acting.person());
      case Admitted(var applicant, var acting) -> acting.map(Acting::person).map(facts::withApplicant).orElse(facts);
    };
  }

  /** What is stored of a draft, and found by. */
  default KeyedHash hash(Vault vault, MunicipalityId municipality) {
    return switch (this) {
      case Person(var number) -> vault.hash(municipality, "person", number);
      case Anonymous(var secret) -> vault.hash(municipality, "secret", secret);
      case Deputy(var officer, var person) -> vault.hash(municipality, "deputy", officer.text());
      case Representative representative -> representative.drafts(vault, municipality);
      case Admitted(var applicant, var acting) -> applicant;
    };
  }

  /** By what the cases are found that they hand in; of who fills in for somebody it is the draft that says whose they are. */
  default KeyedHash caseHash(Vault vault, MunicipalityId municipality) {
    return this instanceof Representative representative ? representative.cases(vault, municipality) : hash(vault, municipality);
  }

  /** Of an organisation, however somebody came to act for it. @param number ten digits */
  static KeyedHash organisation(Vault vault, MunicipalityId municipality, String number) {
    return vault.hash(municipality, "organisation", number);
  }
}
