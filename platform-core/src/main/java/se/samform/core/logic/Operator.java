package se.samform.core.logic;

/** How two things are compared; the key is the operator's name in the published format. */
public enum Operator {
  IS("is"),
  IS_NOT("isNot"),
  IN("in"),
  AT_LEAST("atLeast"),
  AT_MOST("atMost"),
  LESS_THAN("lessThan"),
  MORE_THAN("moreThan"),
  BEFORE("before"),
  AFTER("after"),
  INCLUDES("includes"),
  /** The same, or below it in a tree; of a place on a map, in an area. */
  WITHIN("within");

  private final String key;

  Operator(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }
}
