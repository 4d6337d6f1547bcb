package se.samform.engine.casefile;

import java.util.List;
import se.samform.core.answer.Problem;
import se.samform.core.flow.Refusal;

/** What became of a correction. */
public sealed interface Corrected {

  record Done(CaseHead head) implements Corrected {}

  /** Something has happened since. */
  record Stale(CaseHead head) implements Corrected {}

  record Refused(Refusal reason) implements Corrected {}

  /** The form doesn't take the answers as they would be. @param problems that there were not before */
  record Wrong(List<Problem> problems) implements Corrected {
    public Wrong {
      problems = List.copyOf(problems);
    }
  }
}
