package se.samform.designer.analysis;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** JSON pointers into a definition in the order in which people read it: what stands before the steps, steps, tables, flow, the rest. */
final class PageOrder {

  private static final List<String> LATER = List.of("steps", "tables", "flow", "roles", "payment", "signing", "notices", "registration");

  private PageOrder() {}

  static <T> Comparator<T> of(Function<T, String> pointer) {
    return Comparator.comparing(pointer, PageOrder::compare);
  }

  static int compare(String one, String other) {
    int parts = Integer.compare(part(one), part(other));
    return parts != 0 ? parts : Arrays.compare(one.split("/"), other.split("/"), PageOrder::names);
  }

  private static int part(String pointer) {
    var names = pointer.split("/");
    return names.length < 2 ? -1 : LATER.indexOf(names[1]);
  }

  /** The tenth after the ninth. */
  private static int names(String one, String other) {
    return isNumber(one) && isNumber(other) && one.length() != other.length() ? Integer.compare(one.length(), other.length()) : one.compareTo(other);
  }

  private static boolean isNumber(String name) {
    return !name.isEmpty() && name.chars().allMatch(sign -> sign >= '0' && sign <= '9');
  }
}
