package se.samform.designer.logic;

import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;

/** A formula as lines to choose in; what isn't chosen yet is empty. */
public sealed interface FormulaPart {

  /** What is written as it stands. @param text as the format spells it */
  record Constant(Sort sort, String text) implements FormulaPart {}

  record Answer(String path) implements FormulaPart {}

  /** What a decision table says. */
  record Table(String id) implements FormulaPart {}

  /** Several reckoned together; of some ways always two. */
  record Reckoned(Way way, List<FormulaPart> of) implements FormulaPart {
    public Reckoned {
      of = List.copyOf(of);
    }
  }

  /** The first row whose condition holds. */
  record Cases(List<Row> rows, Optional<FormulaPart> otherwise) implements FormulaPart {
    public Cases {
      rows = List.copyOf(rows);
    }
  }

  record Row(ConditionPart when, FormulaPart then) {}

  /** Over the rows of a group; counting reckons with nothing in them. */
  record OverRows(Over over, String group, Optional<FormulaPart> of, ConditionPart where) implements FormulaPart {}

  record Rounded(FormulaPart of, String decimals, Mode mode) implements FormulaPart {}

  /** What can't be shown as choices, and stays as it is. */
  record Kept(JsonValue json) implements FormulaPart {}

  /** A number, a day, a word. */
  enum Sort {
    NUMBER,
    DAY,
    WORD
  }

  /** How several are reckoned together; the key is the format's. */
  enum Way {
    ADD("add", false),
    SUBTRACT("subtract", true),
    MULTIPLY("multiply", false),
    DIVIDE("divide", true),
    MIN("min", false),
    MAX("max", false);

    private final String key;
    private final boolean isPair;

    Way(String key, boolean isPair) {
      this.key = key;
      this.isPair = isPair;
    }

    public String key() {
      return key;
    }

    public boolean isPair() {
      return isPair;
    }
  }

  enum Over {
    COUNT("count"),
    SUM("sum"),
    LEAST("least"),
    GREATEST("greatest");

    private final String key;

    Over(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  enum Mode {
    HALF_UP("half-up"),
    UP("up"),
    DOWN("down");

    private final String key;

    Mode(String key) {
      this.key = key;
    }

    public String key() {
      return key;
    }
  }

  FormulaPart BLANK = new Constant(Sort.NUMBER, "");
}
