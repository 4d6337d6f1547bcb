package se.samform.core.logic;

/**
 * Where a path leads: a question, and the row it stands in.
 *
 * @param slots null when there is no such row
 */
record Spot(int question, Slots slots) {

  /** Whatever stands after the question, as the field of a person, is left alone. */
  static Spot at(String path, Working working) {
    var layout = working.layout;
    var slots = working.whole;
    int from = 0;
    while (true) {
      int question = layout.require(part(path, from));
      int key = after(path, from);
      boolean isInside = key >= 0 && layout.isGroup(question) && after(path, key) >= 0;
      if (!isInside) {
        return new Spot(question, slots);
      }
      slots = slots == null ? null : row(slots, layout.slotOf(question), part(path, key));
      from = after(path, key);
    }
  }

  private static Slots row(Slots slots, int slot, String key) {
    for (var row : slots.rowsAt(slot)) {
      if (row.key.equals(key)) {
        return row;
      }
    }
    return null;
  }

  private static String part(String path, int from) {
    int dot = path.indexOf('.', from);
    return dot < 0 ? path.substring(from) : path.substring(from, dot);
  }

  /** Where the next part begins; -1 after the last. */
  private static int after(String path, int from) {
    int dot = path.indexOf('.', from);
    return dot < 0 ? -1 : dot + 1;
  }

  boolean isThere() {
    return slots != null;
  }

  int slot(Layout layout) {
    return layout.slotOf(question);
  }
}
