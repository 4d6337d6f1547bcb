package se.samform.engine.notify;

import java.util.Comparator;
import java.util.Optional;
import se.samform.core.answer.Answer;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.HandedIn;

/** Where the applicant wants mail: what they wrote about themselves, before what the form asks about anybody else. */
final class MailAddress {

  private MailAddress() {}

  static Optional<String> of(CaseFile file) {
    return file.submissions().stream().findFirst().flatMap(handedIn -> of(file, handedIn));
  }

  private static Optional<String> of(CaseFile file, HandedIn handedIn) {
    return file.service().definition().questions().stream()
        .filter(PersonQuestion.class::isInstance)
        .map(PersonQuestion.class::cast)
        .sorted(Comparator.comparing(question -> !question.prefill()))
        .flatMap(question -> Optional.ofNullable(handedIn.submission().answers().get(question.id())).stream())
        .flatMap(answer -> ((Answer.Person) answer).field(PersonField.EMAIL).stream())
        .findFirst();
  }
}
