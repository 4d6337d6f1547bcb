package se.samform.designer.analysis;

import java.util.List;
import java.util.Optional;
import se.samform.core.answer.Given;
import se.samform.core.form.GroupQuestion;

/** The same answers given to both versions of a form. */
record Twice(Seen before, Seen after) {

  static Twice of(Form before, Form after, Given given) {
    return new Twice(new Seen(before, given), new Seen(after, given));
  }

  /** In how many of them it can be handed in. */
  int complete() {
    return (before.isComplete() ? 1 : 0) + (after.isComplete() ? 1 : 0);
  }

  boolean isComplete() {
    return complete() == 2;
  }

  /** The paths of the rows that both have. */
  List<String> rows(Optional<GroupQuestion> here, Optional<GroupQuestion> there) {
    var rows = after.rows(there);
    return before.rows(here).stream().filter(rows::contains).toList();
  }

  /** What is written there; nothing where nothing is. */
  String written(String path) {
    return String.join(", ", before.texts(path));
  }
}
