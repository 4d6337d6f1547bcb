package se.samform.core.logic;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.DateBound;

/** How a number, a day or a word is worked out. Where anything it needs is missing, the whole is missing. */
public sealed interface Formula {

  /** What comes out. */
  enum Kind {
    NUMBER,
    DATE,
    /** A word to decide by: the id of an option, yes or no, what was typed, a key of a table. */
    TEXT
  }

  record Constant(BigDecimal value) implements Formula {}

  record Day(DateBound day) implements Formula {}

  record Word(String text) implements Formula {}

  /** The answer to a question or a part of it, or another calculated value. */
  record AnswerOf(String question) implements Formula {}

  /** The first row whose condition holds. */
  record Case(List<Row> rows, Optional<Formula> otherwise) implements Formula {
    public Case {
      rows = List.copyOf(rows);
    }
  }

  record Row(Condition when, Formula then) {}

  /** What a decision table says. */
  record Table(String id) implements Formula {}

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

  /** To 34 digits, half to even (IEEE 754 decimal128). By zero it fails. */
  record Divide(Formula what, Formula by) implements Formula {}

  record Round(Formula of, int decimals, RoundingMode mode) implements Formula {}

  /** The smallest of these numbers, or the earliest of these days. */
  record Min(List<Formula> of) implements Formula {
    public Min {
      of = List.copyOf(of);
    }
  }

  /** The largest of these numbers, or the latest of these days. */
  record Max(List<Formula> of) implements Formula {
    public Max {
      of = List.copyOf(of);
    }
  }

  /** How many rows of the group are so; the condition is asked within the row. */
  record Count(String group, Condition where) implements Formula {}

  /** Of those rows of the group that are so; zero for no row. Missing as soon as it is in one of them. */
  record Sum(String group, Formula of, Condition where) implements Formula {}

  /** The smallest or earliest of those rows of the group that are so; missing for no row, or as soon as in one of them. */
  record Least(String group, Formula of, Condition where) implements Formula {}

  /** The largest or latest of those rows of the group that are so; missing for no row, or as soon as in one of them. */
  record Greatest(String group, Formula of, Condition where) implements Formula {}

  /** Whole days, months or years from one day to another; negative when the other is earlier. */
  record Between(DateUnit unit, Formula from, Formula to) implements Formula {}

  /** So many days, months or years after a day; in a month that is too short its last day. */
  record Later(Formula day, DateUnit unit, Formula amount) implements Formula {}

  record YearOf(Formula day) implements Formula {}
}
