package se.samform.designer.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Takes fields together that make one question: a table, a person, boxes to tick below one prompt. */
final class Grouping {

  private static final double TICKS_APART = 40;

  private final Surroundings around;
  private final Headings headings;

  Grouping(Surroundings around, Headings headings) {
    this.around = around;
    this.headings = headings;
  }

  List<Item> of(List<Field> inOrder) {
    var tables = new Tables(inOrder);
    var items = new ArrayList<Item>();
    for (var field : inOrder) {
      var table = tables.of(field);
      if (table.isEmpty()) {
        items.add(item(field));
      } else if (table.get().isFirst(field)) {
        items.add(table(table.get()));
      }
    }
    return persons(ticks(items));
  }

  private Item item(Field field) {
    return switch (field.kind()) {
      case TEXT, LIST -> single(field, around.label(field.box()));
      case CHECK -> single(field, around.ofMark(field.box()));
      case RADIO -> single(field, around.prompt(field.marks().getFirst().box()).filter(prompt -> isNoOption(field, prompt)).or(() -> headings.above(field)));
    };
  }

  /** What stands beside a place to tick is no prompt for all of them. */
  private boolean isNoOption(Field field, String prompt) {
    return field.marks().stream().noneMatch(mark -> around.ofMark(mark.box()).filter(prompt::equals).isPresent());
  }

  private static Item.Single single(Field field, Optional<String> printed) {
    var told = Labels.tidy(field.tooltip());
    var label = told.or(() -> printed.flatMap(Labels::tidy)).or(() -> Labels.named(field.lastName())).orElse("");
    return new Item.Single(field, label, told.isEmpty());
  }

  private Item table(Tables.Table table) {
    var columns = table.columns().stream().map(field -> single(field, around.prompt(field.box()))).map(Grouping::withoutNumber).toList();
    return new Item.Table(columns, table.rows(), headings.above(table.columns().getFirst()).flatMap(Labels::tidy).orElse(""));
  }

  private static Item.Single withoutNumber(Item.Single column) {
    var label = column.label().replaceAll("(?i)[ ,(]*(rad|row|nr|nummer)? ?1\\)?$", "");
    return new Item.Single(column.field(), label.isBlank() ? column.label() : label, column.isGuessed());
  }

  /** Boxes below each other, or on one line, with one prompt and nothing between. */
  private List<Item> ticks(List<Item> items) {
    var grouped = new ArrayList<Item>();
    for (int i = 0; i < items.size(); ) {
      int end = endOfTicks(items, i);
      if (end > i + 1) {
        grouped.add(ticksOf(items.subList(i, end).stream().map(Item.Single.class::cast).toList()));
      } else {
        grouped.add(items.get(i));
      }
      i = Math.max(end, i + 1);
    }
    return grouped;
  }

  private int endOfTicks(List<Item> items, int from) {
    int end = from;
    while (end < items.size() && isTick(items.get(end)) && (end == from || isNext(items.get(end - 1).first(), items.get(end).first()))) {
      end++;
    }
    return end;
  }

  private static boolean isTick(Item item) {
    return item instanceof Item.Single single && single.field().kind() == Field.Kind.CHECK && !Consents.isOne(single.label());
  }

  private boolean isNext(Field one, Field next) {
    boolean isNear = one.page() == next.page() && next.box().top() - one.box().bottom() < TICKS_APART;
    boolean isBelow = Math.abs(one.box().left() - next.box().left()) < 6;
    boolean begins = !one.box().isBeside(next.box()) && headings.isBetween(one, next);
    return isNear && !begins && (isBelow || one.box().isBeside(next.box()));
  }

  private Item ticksOf(List<Item.Single> boxes) {
    var first = boxes.getFirst().field();
    var prompt = around.prompt(first.box()).filter(printed -> boxes.stream().noneMatch(box -> box.label().equals(printed))).or(() -> headings.above(first))
        .flatMap(Labels::tidy).orElse("");
    return new Item.Ticks(boxes.stream().map(Item.Single::field).toList(), boxes.stream().map(Item.Single::label).toList(), prompt);
  }

  private List<Item> persons(List<Item> items) {
    var grouped = new ArrayList<Item>();
    for (int i = 0; i < items.size(); ) {
      var run = new PersonRun(headings);
      while (i + run.size() < items.size() && run.takes(items.get(i + run.size()))) {
        run.add((Item.Single) items.get(i + run.size()));
      }
      if (run.isPerson()) {
        grouped.add(run.person());
        i += run.size();
      } else {
        grouped.add(items.get(i++));
      }
    }
    return grouped;
  }
}
