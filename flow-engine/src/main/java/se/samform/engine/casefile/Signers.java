package se.samform.engine.casefile;

import java.util.List;
import se.samform.core.answer.SignedBy;
import se.samform.core.answer.Submission;
import se.samform.core.form.PersonField;
import se.samform.core.form.ServiceDefinition;

/** Who signed what was handed in, besides whoever did. */
final class Signers {

  private Signers() {}

  /** Their personal numbers, as answered. */
  static List<String> of(ServiceDefinition definition, Submission submission) {
    var signed = submission.signed().stream().map(SignedBy::path).toList();
    return signed.isEmpty() ? List.of() : submission.parties(definition).stream()
        .filter(party -> signed.contains(party.path())).flatMap(party -> party.person().field(PersonField.PERSONAL_NUMBER).stream()).toList();
  }
}
