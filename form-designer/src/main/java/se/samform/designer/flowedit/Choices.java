package se.samform.designer.flowedit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import se.samform.core.flow.RoleKind;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Setting.Choice;

/** What can be chosen among. */
public final class Choices {

  static final Choice NOTHING = new Choice("", LocalText.of("Inget valt", "Nothing chosen"));

  private Choices() {}

  public static List<Choice> statuses(Document document) {
    return things(document, FlowPlaces.STATUSES, "");
  }

  static List<Choice> decisions(Document document, String prefix) {
    return things(document, FlowPlaces.DECISIONS, prefix);
  }

  static List<Choice> templates(Document document) {
    return things(document, FlowPlaces.TEMPLATES, "");
  }

  public static List<Choice> roles(Document document, RoleKind... kinds) {
    return roles(document, "", kinds);
  }

  static List<Choice> roles(Document document, String prefix, RoleKind... kinds) {
    var words = Arrays.stream(kinds).map(Settings::word).toList();
    return Elements.in(document, FlowPlaces.ROLES).filter(at -> words.contains(Elements.text(document, at, "kind"))).map(at -> choice(document, at, prefix)).toList();
  }

  /** With the titles of whatever stands in a list. */
  static List<Choice> things(Document document, Place list, String prefix) {
    return Elements.in(document, list).map(at -> choice(document, at, prefix)).toList();
  }

  private static Choice choice(Document document, Place at, String prefix) {
    return new Choice(prefix + at.last(), Elements.title(document, at));
  }

  public static <E extends Enum<E>> List<Choice> words(E[] constants, Function<E, LocalText> said) {
    return Arrays.stream(constants).map(each -> new Choice(Settings.word(each), said.apply(each))).toList();
  }

  /** What stands there now among them, as it is written, where it is none of them. */
  static List<Choice> with(List<Choice> choices, String value) {
    return choices.stream().anyMatch(choice -> choice.value().equals(value)) ? choices
        : Stream.concat(Stream.of(value.isEmpty() ? NOTHING : new Choice(value, LocalText.of("%s: finns inte", "%s: is not there").formatted(value))), choices.stream()).toList();
  }

  static List<Choice> orNothing(List<Choice> choices) {
    var all = new ArrayList<Choice>();
    all.add(NOTHING);
    all.addAll(choices);
    return List.copyOf(all);
  }
}
