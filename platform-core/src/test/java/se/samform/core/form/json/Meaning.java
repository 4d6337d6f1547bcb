package se.samform.core.form.json;

import java.util.List;
import java.util.regex.Pattern;
import se.samform.core.form.Fault;

/** What a definition can say in the right shape and not mean: the schema lets it through, reading refuses it. */
final class Meaning {

  private static final List<Pattern> REASONS =
      List.of(
          // Texts are in the languages that are named, and always in the first of them.
          Pattern.compile("\"zzz\" is not one of the languages"),
          Pattern.compile("The text in sv is missing"),
          // Whatever is named must be there.
          Pattern.compile("There is no (step or question|question|role|status|table|task|decision|template) \".*\""),
          Pattern.compile("\".*\" (is answered once for each row|has no rows|is of another type|is not a number)"),
          Pattern.compile("Nothing is ever answered at \".*\""),
          // What is compared must be of one kind.
          Pattern.compile("\".*\" is not (a number|a calculated value|a day|a time|yes or no|an option of \".*\")"),
          Pattern.compile("\".*\" cannot be compared by .*"),
          Pattern.compile("The id \".*\" stands twice( among tasks, timers and decisions with a condition)?"),
          // A case must get somewhere, and a question be answerable.
          Pattern.compile("Some cases would get to no unit"),
          Pattern.compile("No case ever gets to \".*\""),
          Pattern.compile("A case that gets to \".*\" never ends"),
          Pattern.compile("The role \".*\" is not a .*"),
          Pattern.compile("No task \".*\" stands before it"),
          Pattern.compile("A referral goes to somebody"),
          Pattern.compile("Who does this sees the case anyway"),
          Pattern.compile("(Nothing is promised|No decision is valid for a time)"),
          Pattern.compile("(That day has passed when it is known|It would end before it begins|Time doesn't go back)"),
          Pattern.compile("The decision \".*\" would be made without a motivation"),
          Pattern.compile("Whom it goes against isn't told how to appeal .*"),
          Pattern.compile("The table \".*\" says .*"),
          Pattern.compile("These follow each other at once.*"),
          Pattern.compile("Every flow has a timer .*"),
          Pattern.compile("Nobody does anything once a case is over"),
          Pattern.compile("Nobody could ever answer it"),
          Pattern.compile("It is no answer"),
          // Not more options can be chosen than there are.
          Pattern.compile("This must be a whole number from \\d to \\d"));

  private Meaning() {}

  static boolean is(Fault fault) {
    return REASONS.stream().anyMatch(reason -> reason.matcher(fault.reason()).matches());
  }
}
