package se.samform.designer.analysis;

import java.math.BigInteger;

/** The first question to a solver in a program that has just begun: prints how many milliseconds it took. */
final class FirstQuestion {

  private FirstQuestion() {}

  public static void main(String[] which) {
    var solver = Solvers.valueOf(which[0]);
    long begun = System.nanoTime();
    var asked = small();
    if (solver != Solvers.SMTINTERPOL) {
      begun = System.nanoTime();
    }
    try (var decider = solver.open()) {
      if (!decider.decide(asked, 60_000).isShown(asked)) {
        throw new AssertionError("It can be so");
      }
    }
    System.out.println((System.nanoTime() - begun) / 1_000_000);
  }

  private static Asked small() {
    var terms = new Terms();
    var years = terms.whole(BigInteger.ZERO, BigInteger.valueOf(120));
    var lives = terms.truth();
    return Asked.of(terms, terms.all(lives, terms.atMost(terms.number(18), years), terms.same(terms.rest(years, BigInteger.TWO), terms.number(1))));
  }
}
