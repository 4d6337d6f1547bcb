package se.samform.designer.paper;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Lines one after the other that tell of one person. Another begins with a heading, with another word for who, or with the same again. */
final class PersonRun {

  private static final Set<Meaning> NAMES = EnumSet.of(Meaning.NAME, Meaning.FIRST_NAME, Meaning.LAST_NAME);

  private final Headings headings;
  private final List<Item.Single> lines = new ArrayList<>();
  private final List<Meaning> meanings = new ArrayList<>();
  private String who = "";

  PersonRun(Headings headings) {
    this.headings = headings;
  }

  int size() {
    return lines.size();
  }

  boolean takes(Item item) {
    return understood(item).filter(line -> isNew(line.meaning()) && isSameOne(line.who()) && isTogether(item.first())).isPresent();
  }

  private static Optional<Meaning.Understood> understood(Item item) {
    return item instanceof Item.Single single && single.field().kind() == Field.Kind.TEXT && !single.field().isSeveral()
        ? Meaning.of(single.label(), single.field().lastName()).filter(line -> line.meaning().isOfPerson())
        : Optional.empty();
  }

  private boolean isNew(Meaning meaning) {
    boolean namesTwice = meaning == Meaning.NAME && meanings.stream().anyMatch(NAMES::contains) || NAMES.contains(meaning) && meanings.contains(Meaning.NAME);
    return !meanings.contains(meaning) && !namesTwice;
  }

  private boolean isSameOne(String other) {
    return who.isEmpty() || other.isEmpty() || who.equals(other);
  }

  private boolean isTogether(Field field) {
    return lines.isEmpty() || lines.getLast().field().page() == field.page() && !headings.isBetween(lines.getLast().field(), field);
  }

  void add(Item.Single line) {
    var understood = understood(line).orElseThrow();
    lines.add(line);
    meanings.add(understood.meaning());
    who = who.isEmpty() ? understood.who() : who;
  }

  /** A name and something more. */
  boolean isPerson() {
    return lines.size() > 1 && meanings.stream().anyMatch(NAMES::contains);
  }

  Item.Person person() {
    var label = named().or(() -> headings.above(lines.getFirst().field()).flatMap(Labels::tidy)).orElse("");
    return new Item.Person(List.copyOf(lines), List.copyOf(meanings), label);
  }

  /** Who it is, as the line says that names them: "Barnets namn" is of "Barnet". */
  private Optional<String> named() {
    int words = who.split(" ").length;
    return lines.stream().map(Item.Single::label).filter(label -> !who.isEmpty() && Meaning.plain(label).startsWith(who)).findFirst()
        .map(label -> String.join(" ", Arrays.copyOf(label.split("\\s+"), words)).replaceFirst("(?<=[a-zåäö]{3})s$", ""));
  }
}
