package se.samform.engine.casefile;

import java.util.List;
import java.util.Set;
import se.samform.core.answer.SignedAs;
import se.samform.core.answer.SignedBy;
import se.samform.core.answer.Submission;
import se.samform.core.form.PersonField;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SigningTerms;

/** Who signed what was handed in, besides whoever did. */
final class Signers {

  private Signers() {}

  /** Those of them who have the case on their own pages: none whom a register could not tell of. */
  static Set<String> sharing(ServiceDefinition definition, Submission submission) {
    var sharing = definition.signing().filter(SigningTerms::shared).isEmpty() ? List.<String>of() : submission.signed().stream()
        .filter(signed -> signed.as().filter(SignedAs.UNCHECKED::equals).isEmpty()).map(SignedBy::path).toList();
    return Set.copyOf(numbers(definition, submission, sharing));
  }

  /** Their personal numbers, as answered. */
  static List<String> of(ServiceDefinition definition, Submission submission) {
    var signed = submission.signed().stream().map(SignedBy::path).toList();
    return numbers(definition, submission, signed);
  }

  private static List<String> numbers(ServiceDefinition definition, Submission submission, List<String> signed) {
    return signed.isEmpty() ? List.of() : submission.parties(definition).stream()
        .filter(party -> signed.contains(party.path())).flatMap(party -> party.person().field(PersonField.PERSONAL_NUMBER).stream()).toList();
  }
}
