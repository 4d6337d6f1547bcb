package se.samform.core.form.json;

import java.util.Set;

/** What is refused, but not told at its own place, and why. */
final class ToldElsewhere {

  private ToldElsewhere() {}

  static boolean is(Breakage broken) {
    return switch (broken.way()) {
      // Which format it is, is asked before anything else, and told at the field also when there is none.
      // What others name leads nowhere once it is gone: told at those that name it. A result, default, pattern or display that has gone
      // makes what it would have had to agree with wrong: told there. Where nothing comes next is told at the field. A fee that no
      // status asks for is told at the payment.
      case REMOVED -> Set.of("format", "formatVersion", "roles", "tables", "result", "default", "pattern", "display", "parts", "min", "max", "next", "tasks", "decisions", "templates", "valid", "handlingDays", "appeal", "text", "asksFee").contains(broken.field());
      case EMPTY -> isNeededByOthers(broken) || isJudgedAsAWhole(broken) || isARoleOfATable(broken);
      case NULL, OF_ANOTHER_TYPE -> isJudgedAsAWhole(broken);
      case ANOTHER_WORD -> isJudgedAsAWhole(broken) || isARoleOfATable(broken);
      // A length of time is too short as a whole, in whatever unit.
      case TOO_SMALL -> Set.of("workingDays", "days", "months", "years").contains(broken.field());
      case WITH_AN_UNKNOWN_FIELD, TOO_LARGE, THE_SAME_ID -> false;
    };
  }

  private static boolean isNeededByOthers(Breakage broken) {
    return Set.of("roles", "statuses", "questions", "tables", "default", "parts", "next", "tasks", "decisions", "templates").contains(broken.field());
  }

  /** What a table says that a route asks: told at the route. */
  private static boolean isARoleOfATable(Breakage broken) {
    return broken.field().equals("text") && broken.place().matches("/tables/.*/(then|otherwise)/text");
  }

  /** Texts of a list that is told as one. */
  private static boolean isJudgedAsAWhole(Breakage broken) {
    return Set.of("in", "default", "by").contains(broken.field()) && broken.place().matches(".*/\\d+");
  }
}
