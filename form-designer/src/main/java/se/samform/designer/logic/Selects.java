package se.samform.designer.logic;

import java.util.List;
import java.util.stream.Stream;
import se.samform.core.text.LocalText;
import se.samform.designer.logic.Line.Select;

/** Drop-downs that never hide what is chosen: what is no longer there stands in them as such. */
final class Selects {

  private static final LocalText CHOOSE = LocalText.of("Välj …", "Choose …");

  private Selects() {}

  /** With a first line for nothing chosen, as long as nothing is. */
  static Select of(String name, LocalText label, List<Choice> of, String chosen) {
    var first = chosen.isEmpty() ? Stream.of(Choice.of("", CHOOSE)) : Stream.<Choice>of();
    return new Select(name, label, Stream.concat(first, Stream.concat(of.stream(), gone(of, chosen.isEmpty() ? List.of() : List.of(chosen)))).toList(), chosen);
  }

  /** What can be chosen, and what is chosen all the same; nothing where one doesn't choose. */
  static List<Choice> with(List<Choice> of, List<String> chosen) {
    return of.isEmpty() ? List.of() : Stream.concat(of.stream(), gone(of, chosen)).toList();
  }

  private static Stream<Choice> gone(List<Choice> of, List<String> chosen) {
    return chosen.stream().filter(value -> of.stream().noneMatch(choice -> choice.value().equals(value))).map(Choice::gone);
  }
}
