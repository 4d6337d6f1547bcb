package se.samform.engine.casefile;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Party;
import se.samform.core.answer.SignedAs;
import se.samform.core.answer.SignedBy;
import se.samform.core.answer.Submission;
import se.samform.core.form.PersonField;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SigningTerms;

/** Who signed what was handed in, besides whoever did. */
public final class Signers {

  private Signers() {}

  /** Whether who signs has the case on their own pages. */
  static boolean mayShare(ServiceDefinition definition) {
    return definition.signing().filter(SigningTerms::shared).isPresent();
  }

  /** Those of them who have the case on their own pages, by number: none whom a register could not tell of. */
  static Set<String> sharing(ServiceDefinition definition, Submission submission) {
    return sharers(definition, submission).map(Signers::number).collect(Collectors.toSet());
  }

  /** The same, and how they are reached, in page order; none of a case that names somebody protected. */
  public static List<Answer.Person> sharing(ServiceDefinition definition, CaseHead head, List<HandedIn> submissions) {
    return head.filing().protectedIdentity() ? List.of()
        : submissions.stream().flatMap(handedIn -> sharers(definition, handedIn.submission())).toList();
  }

  /** Twelve digits, of one of those. */
  public static String number(Answer.Person person) {
    return person.field(PersonField.PERSONAL_NUMBER).orElseThrow();
  }

  private static Stream<Answer.Person> sharers(ServiceDefinition definition, Submission submission) {
    var sharing = !mayShare(definition) ? List.<String>of() : submission.signed().stream()
        .filter(signed -> signed.as().filter(SignedAs.UNCHECKED::equals).isEmpty()).map(SignedBy::path).toList();
    return sharing.isEmpty() ? Stream.of() : submission.parties(definition).stream()
        .filter(party -> sharing.contains(party.path()) && party.person().field(PersonField.PERSONAL_NUMBER).isPresent()).map(Party::person);
  }

  /** Their personal numbers, as answered. */
  static List<String> of(ServiceDefinition definition, Submission submission) {
    var signed = submission.signed().stream().map(SignedBy::path).toList();
    return signed.isEmpty() ? List.of() : submission.parties(definition).stream()
        .filter(party -> signed.contains(party.path())).flatMap(party -> party.person().field(PersonField.PERSONAL_NUMBER).stream()).toList();
  }
}
