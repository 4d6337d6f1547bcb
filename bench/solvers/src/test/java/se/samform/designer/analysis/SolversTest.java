package se.samform.designer.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each question is told to each solver so that it means the same. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SolversTest {

  private static final BigInteger FIVE = BigInteger.valueOf(5);
  private static final int MOST = 23;

  private final Terms terms = new Terms();
  private final Term number = terms.whole(BigInteger.valueOf(-MOST), BigInteger.valueOf(MOST));

  /** By asking of each number whether it alone can be. */
  @ParameterizedTest
  @EnumSource
  void numbers_are_told_as_they_are(Solvers solver) {
    assertEquals(such(i -> Math.floorDiv(i, 5) == -2), possible(solver, terms.same(terms.floor(number, FIVE), terms.number(-2))));
    assertEquals(such(i -> Math.floorMod(i, 5) == 4), possible(solver, terms.same(terms.rest(number, FIVE), terms.number(4))));
    assertEquals(such(i -> -3 * i + 7 < 2 * i), possible(solver, terms.less(terms.plus(List.of(terms.times(BigInteger.valueOf(-3), number), terms.number(7))), terms.times(BigInteger.TWO, number))));
    assertEquals(such(i -> (i < 3 ? 10 - i : 2 * i) <= 9), possible(solver,
        terms.atMost(terms.choose(terms.less(number, terms.number(3)), terms.minus(terms.number(10), number), terms.times(BigInteger.TWO, number)), terms.number(9))));
  }

  @ParameterizedTest
  @EnumSource
  void words_are_told_as_they_are(Solvers solver) {
    var one = word();
    var other = word();
    var others = terms.all(terms.not(terms.same(one, other)), terms.less(terms.number(2), one), terms.less(terms.number(2), other));
    assertEquals(Reply.Said.POSSIBLE, said(solver, others));
    assertEquals(Reply.Said.IMPOSSIBLE, said(solver, terms.all(terms.same(one, other), terms.same(one, terms.number(1)), terms.not(terms.same(other, terms.number(1))))));
  }

  @Test
  void an_example_that_shows_nothing_is_known_as_such() {
    var asked = Asked.of(terms, terms.same(number, terms.number(4)));
    assertTrue(new Reply(Reply.Said.POSSIBLE, Map.of(number, BigInteger.valueOf(4))).isShown(asked));
    assertTrue(!new Reply(Reply.Said.POSSIBLE, Map.of(number, FIVE)).isShown(asked));
  }

  /** Of two that the form names, or another. */
  private Term word() {
    var word = terms.whole();
    terms.know(word, terms.any(terms.same(word, terms.number(1)), terms.same(word, terms.number(2)), terms.atMost(terms.number(3), word)));
    return word;
  }

  private Set<Integer> possible(Solvers solver, Term claim) {
    return such(i -> said(solver, terms.all(claim, terms.same(number, terms.number(i)))) == Reply.Said.POSSIBLE);
  }

  private static Set<Integer> such(IntPredicate numbers) {
    return IntStream.rangeClosed(-MOST, MOST).filter(numbers).boxed().collect(Collectors.toCollection(TreeSet::new));
  }

  private Reply.Said said(Solvers solver, Term claim) {
    var asked = Asked.of(terms, claim);
    try (var decider = solver.open()) {
      var reply = decider.decide(asked, 10_000);
      assertTrue(reply.said() != Reply.Said.POSSIBLE || reply.isShown(asked));
      return reply.said();
    }
  }
}
