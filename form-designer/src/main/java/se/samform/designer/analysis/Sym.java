package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.util.Map;

/** What an answer is, as far as it can be compared with anything. */
sealed interface Sym {

  /** Of a number. */
  default Amount amount() {
    throw new IllegalStateException("No number: " + this);
  }

  /** Of a day: since 1970-01-01. */
  default Term day() {
    throw new IllegalStateException("No day: " + this);
  }

  /** Of a day: where it surely lies. */
  default Stretch within() {
    throw new IllegalStateException("No day: " + this);
  }

  Sym NOTHING = new Nothing();

  record Number(Amount amount) implements Sym {}

  /** @param day since 1970-01-01 @param within where it surely lies, as far as it is there */
  record Day(Term day, Stretch within) implements Sym {}

  /** @param minute of the day */
  record Minute(Term minute) implements Sym {}

  /** @param code as {@link Words} gives them: of a text, an option, yes or no */
  record Word(Term code) implements Sym {}

  /** @param chosen of each option whether it is one of those that are chosen */
  record Several(Map<String, Term> chosen) implements Sym {}

  /** It is there or not, and no more. */
  record Nothing() implements Sym {}
}
