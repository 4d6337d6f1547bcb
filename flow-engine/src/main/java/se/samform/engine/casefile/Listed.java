package se.samform.engine.casefile;

import java.util.Map;
import java.util.Optional;
import se.samform.core.answer.Represented;
import se.samform.core.answer.Submission;
import se.samform.core.flow.CaseOwner;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.id.CaseId;

/**
 * What officers' lists say of cases besides their heads; nothing of who is protected or whose content is purged.
 *
 * @param applicants what those call themselves who handed them in; nothing for who didn't say
 * @param subjects what tells them apart, by what was answered; for officers of the case's unit alone, since it is an answer
 */
public record Listed(Map<CaseId, String> applicants, Map<CaseId, String> subjects) {

  static final Listed NOTHING = new Listed(Map.of(), Map.of());

  public Listed {
    applicants = Map.copyOf(applicants);
    subjects = Map.copyOf(subjects);
  }

  /** Both as they are sealed together: one key is opened for a line, not two. A name alone is how older cases have it. */
  record Line(Optional<String> applicant, Optional<String> subject) {
    private static final String BETWEEN = "\u001f";

    /** As the newest answers have it, but named as whose it is by now: nobody where who applies is kept out of lists. @param owner since a transfer */
    static Line of(ServiceDefinition definition, Submission submission, Optional<CaseOwner> owner) {
      var name = owner.isEmpty() ? AboutApplicant.organisation(definition, submission).map(Represented.Organisation::name).or(() -> AboutApplicant.name(definition, submission)) : owner.map(CaseOwner::name).filter(named -> AboutApplicant.isNamedInLists(definition));
      return new Line(name, Subject.of(definition, submission));
    }

    boolean isBlank() {
      return applicant.isEmpty() && subject.isEmpty();
    }

    String written() {
      return applicant.orElse("") + subject.map(text -> BETWEEN + text).orElse("");
    }

    static Line read(String written) {
      int between = written.indexOf(BETWEEN);
      return between < 0 ? new Line(some(written), Optional.empty()) : new Line(some(written.substring(0, between)), some(written.substring(between + 1)));
    }

    private static Optional<String> some(String text) {
      return Optional.of(text).filter(said -> !said.isEmpty());
    }
  }
}
