package se.samform.designer.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds tables among fields: those that are called alike but for a number, each number on a line of its own. */
final class Tables {

  private static final Pattern NUMBERED = Pattern.compile("^(.*?)(\\d{1,2})([^\\d]*)$");

  /** @param columns the fields of its first row, from left to right */
  record Table(List<Field> columns, int rows) {
    boolean isFirst(Field field) {
      return columns.getFirst() == field;
    }
  }

  private final Map<Field, Table> tables = new HashMap<>();

  Tables(List<Field> inOrder) {
    var columns = new LinkedHashMap<String, TreeMap<Integer, Field>>();
    inOrder.stream().filter(field -> field.kind() == Field.Kind.TEXT || field.kind() == Field.Kind.LIST).forEach(field -> {
      var name = NUMBERED.matcher(field.name());
      if (name.matches()) {
        columns.computeIfAbsent(name.group(1) + "#" + name.group(3), key -> new TreeMap<>()).putIfAbsent(Integer.parseInt(name.group(2)), field);
      }
    });
    var alike = columns.values().stream().filter(Tables::isColumn)
        .collect(Collectors.groupingBy(column -> List.copyOf(column.keySet()), LinkedHashMap::new, Collectors.toList()));
    alike.values().forEach(this::find);
  }

  /** Numbers without a gap, each below the one before, all alike. */
  private static boolean isColumn(TreeMap<Integer, Field> column) {
    var fields = List.copyOf(column.values());
    boolean isWhole = column.size() > 1 && column.lastKey() - column.firstKey() == column.size() - 1;
    return isWhole && IntStream.range(1, fields.size()).allMatch(i -> isBelow(fields.get(i - 1), fields.get(i)));
  }

  private static boolean isBelow(Field one, Field next) {
    double gap = next.box().top() - one.box().bottom();
    return one.kind() == next.kind() && one.page() == next.page() && Math.abs(one.box().left() - next.box().left()) < 3 && gap > -3 && gap < one.box().height();
  }

  private void find(List<TreeMap<Integer, Field>> columns) {
    var left = new ArrayList<>(columns);
    while (!left.isEmpty()) {
      var beside = left.stream().filter(column -> first(column).box().isBeside(first(left.getFirst()).box())).toList();
      left.removeAll(beside);
      if (beside.size() > 1 || beside.getFirst().size() > 2) {
        add(beside);
      }
    }
  }

  private static Field first(TreeMap<Integer, Field> column) {
    return column.firstEntry().getValue();
  }

  private void add(List<TreeMap<Integer, Field>> columns) {
    var first = columns.stream().map(Tables::first).sorted(Comparator.comparing(field -> field.box().left())).toList();
    var table = new Table(first, columns.getFirst().size());
    columns.forEach(column -> column.values().forEach(field -> tables.put(field, table)));
  }

  Optional<Table> of(Field field) {
    return Optional.ofNullable(tables.get(field));
  }
}
