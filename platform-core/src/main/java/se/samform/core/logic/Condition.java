package se.samform.core.logic;

import java.util.List;

/**
 * Something that holds or does not. A path is a question's id, or a field of a person: {@code applicant.email}.
 *
 * <p>A comparison with a missing or malformed answer is false, also {@code isNot}.
 */
public sealed interface Condition {

  Condition ALWAYS = new Always();

  /** Any of nothing. */
  Condition NEVER = new Any(List.of());

  record Always() implements Condition {}

  record All(List<Condition> of) implements Condition {
    public All {
      of = List.copyOf(of);
    }
  }

  record Any(List<Condition> of) implements Condition {
    public Any {
      of = List.copyOf(of);
    }
  }

  record Not(Condition condition) implements Condition {}

  record Answered(String path) implements Condition {}

  record Compare(String path, Operator operator, Operand operand) implements Condition {}

  /** Some row of the group is so; the condition is asked within the row. */
  record Some(String group, Condition where) implements Condition {}

  static Condition is(String path, String value) {
    return new Compare(path, Operator.IS, new Operand.Constant(value));
  }
}
