package se.samform.core.logic;

import java.util.List;

/**
 * The other side of a comparison. Constants are spelt as the published format spells them, and typed by the question.
 */
public sealed interface Operand {

  record Constant(String text) implements Operand {}

  /** For {@link Operator#IN} alone. */
  record Constants(List<String> texts) implements Operand {
    public Constants {
      texts = List.copyOf(texts);
    }
  }

  record OtherAnswer(String path) implements Operand {}
}
