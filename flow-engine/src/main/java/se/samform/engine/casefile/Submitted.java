package se.samform.engine.casefile;

import java.util.List;
import se.samform.core.answer.Problem;
import se.samform.core.flow.Refusal;


/** What became of handing in. */
public sealed interface Submitted {

  /** The case is open now. */
  record Opened(CaseHead head) implements Submitted {}

  /** The same draft was handed in before: that case, as it is now. */
  record OpenedBefore(CaseHead head) implements Submitted {}

  /** It was a supplement, now or before: the case that has it. */
  record Supplemented(CaseHead head) implements Submitted {}

  /** It was a supplement, and the case takes none any more: nothing has changed. */
  record NotWanted(CaseHead head, Refusal reason) implements Submitted {}

  /** It was a supplement, and an officer asks for something else by now: nothing has changed, and going on with it asks that. */
  record AskedAnew(CaseHead head) implements Submitted {}

  /** The draft is as it was; these must be mended first. */
  record Incomplete(List<Problem> problems) implements Submitted {
    public Incomplete {
      problems = List.copyOf(problems);
    }
  }

  /**
   * Somebody else has a time that was chosen: nothing was opened, and the draft has no such answer any more.
   *
   * @param step where it was asked
   * @param path of the question
   */
  record Taken(String step, String path) implements Submitted {}

  /** The answers are fine, but this comes first: nothing was opened, the draft is as it was. */
  record Waits(WaitsFor what) implements Submitted {}

  /** It has changed since the page was shown: nothing was opened, the draft is as it is. */
  record Stale() implements Submitted {}

  /** The municipality hasn't said which unit gets it: nothing was opened, the draft is as it was. */
  record NotBound(String missing) implements Submitted {}

  /** No such draft of this person's, and no case that was it. */
  record NoSuchDraft() implements Submitted {}
}
