package se.samform.core.logic;

import se.samform.core.answer.Problem;

/** Something cannot be worked out. Thrown and caught within one evaluation, so it carries no trace. */
final class Failure extends RuntimeException {

  static final Failure DIVIDED_BY_ZERO = new Failure(Problem.Undecided.Why.DIVIDED_BY_ZERO);
  static final Failure TOO_LARGE = new Failure(Problem.Undecided.Why.TOO_LARGE);
  static final Failure SEVERAL_RULES = new Failure(Problem.Undecided.Why.SEVERAL_RULES);
  static final Failure NO_SUCH_DAY = new Failure(Problem.Undecided.Why.NO_SUCH_DAY);

  private static final long serialVersionUID = 1;

  private final Problem.Undecided.Why why;

  private Failure(Problem.Undecided.Why why) {
    super(why.name(), null, false, false);
    this.why = why;
  }

  Problem.Undecided.Why why() {
    return why;
  }
}
