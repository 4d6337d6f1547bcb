package se.samform.designer.analysis;

import se.samform.core.form.Question;
import se.samform.core.form.StopQuestion;

/** Whether answers can be handed in at all, and by everybody whom no stop stops. */
final class HandInFindings {

  /** That they can be, but for stops. */
  private static final Claim BUT_FOR_STOPS = new Claim(meanings -> new Completeness(meanings, false).whole(), Seen::isCompleteButForStops);

  private final Judge judge;
  private final FormIndex index;

  HandInFindings(Judge judge) {
    this.judge = judge;
    this.index = judge.prover().index();
  }

  /** @return whether somebody can */
  boolean check() {
    var isStopped = judge.prover().ask(Setting.COMPLETE.claim()) instanceof Prover.Verdict.Impossible
        && judge.prover().ask(BUT_FOR_STOPS) instanceof Prover.Verdict.Possible;
    return !judge.isImpossible(Setting.COMPLETE.claim(), isStopped ? Saying.stopAlways() : Saying.neverComplete());
  }

  /** Each question that is asked of somebody who can't hand in then, though no stop says so. */
  void each() {
    index.questions().stream().filter(question -> !(question instanceof StopQuestion)).forEach(this::leadsOn);
  }

  private void leadsOn(Question question) {
    var asked = Setting.at(index, question);
    var unstopped = asked.claim().and(unstopped());
    boolean isAsked = judge.prover().ask(unstopped) instanceof Prover.Verdict.Possible;
    if (isAsked) {
      judge.isImpossible(asked.claim().complete(), Saying.neverComplete(question, index.placeOf(question)));
    }
  }

  private Claim unstopped() {
    return new Claim(Meanings::isUnstopped, Seen::isUnstopped);
  }
}
