package se.samform.core.logic;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** How a number is worked out. Where anything it needs is missing, the whole is missing. */
public sealed interface Formula {

  record Constant(BigDecimal value) implements Formula {}

  /** The answer to a number question, or another calculated value. */
  record AnswerOf(String question) implements Formula {}

  /** The first row whose condition holds. */
  record Case(List<Row> rows, Optional<Formula> otherwise) implements Formula {
    public Case {
      rows = List.copyOf(rows);
    }
  }

  record Row(Condition when, Formula then) {}

  record Add(List<Formula> of) implements Formula {
    public Add {
      of = List.copyOf(of);
    }
  }

  record Subtract(Formula from, Formula what) implements Formula {}

  record Multiply(List<Formula> of) implements Formula {
    public Multiply {
      of = List.copyOf(of);
    }
  }

  /** How many rows of the group are so; the condition is asked within the row. */
  record Count(String group, Condition where) implements Formula {}

  /** Of those rows of the group that are so; zero for no row. Missing as soon as it is in one of them. */
  record Sum(String group, Formula of, Condition where) implements Formula {}
}
