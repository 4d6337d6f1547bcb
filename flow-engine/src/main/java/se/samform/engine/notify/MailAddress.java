package se.samform.engine.notify;

import java.util.Optional;
import se.samform.core.form.PersonField;
import se.samform.engine.casefile.AboutApplicant;
import se.samform.engine.casefile.CaseFile;

/** Where the applicant wants mail, and gets it. */
public final class MailAddress {

  private MailAddress() {}

  public static Optional<String> of(CaseFile file) {
    return file.submissions().stream().findFirst()
        .flatMap(handedIn -> AboutApplicant.field(file.service().definition(), handedIn.submission(), PersonField.EMAIL));
  }
}
