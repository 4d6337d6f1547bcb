package se.samform.designer.flowedit;

import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.Span;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Setting.Choice;
import se.samform.designer.flowedit.Setting.Kind;

/** Collects settings of one thing, with what stands there now. */
final class Fields {

  private final Document document;
  private final Place of;
  private final String prefix;
  private final List<Setting> all;

  private Fields(Document document, Place of, String prefix, List<Setting> all) {
    this.document = document;
    this.of = of;
    this.prefix = prefix;
    this.all = all;
  }

  Fields(Document document, Place of) {
    this(document, of, "", new ArrayList<>());
  }

  /** Those of something else on the same page. @param prefix of the names of its fields */
  Fields of(Place other, String prefix) {
    return new Fields(document, other, prefix, all);
  }

  List<Setting> all() {
    return List.copyOf(all);
  }

  Place place() {
    return of;
  }

  String now(String... inner) {
    return Elements.text(document, of, inner);
  }

  private static String name(String... inner) {
    return String.join(".", inner);
  }

  Fields add(String name, LocalText label, Kind kind, String value, List<Choice> choices, Setting.Change change) {
    all.add(new Setting(prefix + name, label, kind, value, choices, "", change));
    return this;
  }

  /** In each language of the e-service. */
  Fields texts(LocalText label, boolean isLong, String... inner) {
    for (var tag : languages(document)) {
      var at = of.in(inner);
      all.add(new Setting(
          prefix + name(inner) + "." + tag, label, isLong ? Kind.TEXT : Kind.LINE, document.textAt(at.in(tag)), List.of(), tag,
          (now, value) -> Optional.of(Settings.text(now, at, new Language(tag), isLong ? value : value.strip()))));
    }
    return this;
  }

  static List<String> languages(Document document) {
    var tags = Elements.texts(document, Place.of("languages")).stream().filter(Language::isTag).toList();
    return tags.isEmpty() ? List.of(Language.SWEDISH.tag()) : tags;
  }

  Fields line(LocalText label, String... inner) {
    return add(name(inner), label, Kind.LINE, now(inner), List.of(), (now, value) -> Optional.of(Settings.plain(now, of.in(inner), value)));
  }

  Fields number(LocalText label, int most, int usual, String... inner) {
    return add(name(inner), label, Kind.NUMBER, String.valueOf(number(of.in(inner), usual)), List.of(),
        (now, value) -> whole(value, most).map(number -> Settings.number(now, of.in(inner), number, usual)));
  }

  /** One that is written also where it is usual, once it has been. */
  Fields numberWritten(LocalText label, int most, int usual, String... inner) {
    var at = of.in(inner);
    return add(name(inner), label, Kind.NUMBER, String.valueOf(number(at, usual)), List.of(), (now, value) -> whole(value, most)
        .map(number -> number == usual && now.at(at).isEmpty() ? Edit.NOTHING : Settings.put(now, at, Trees.number(number))));
  }

  private int number(Place at, int usual) {
    return document.at(at).orElse(JsonValue.NULL) instanceof JsonNumber number ? number.intValue() : usual;
  }

  static Optional<Integer> whole(String value, int most) {
    var text = value.strip();
    return text.matches("\\d{1,5}") && Integer.parseInt(text) <= most ? Optional.of(Integer.parseInt(text)) : Optional.empty();
  }

  Fields truth(LocalText label, String... inner) {
    boolean isSo = document.at(of.in(inner)).filter(JsonValue.TRUE::equals).isPresent();
    return add(name(inner), label, Kind.TRUTH, isSo ? "true" : "", List.of(), (now, value) -> Optional.of(Settings.truth(now, of.in(inner), value.equals("true"))));
  }

  /** Whether a list of ids has this one. */
  Fields member(LocalText label, String id, String... list) {
    var at = of.in(list);
    return add(name(list) + "." + id, label, Kind.TRUTH, Elements.texts(document, at).contains(id) ? "true" : "", List.of(), (now, value) -> {
      var ids = new ArrayList<>(Elements.texts(now, at));
      boolean isOther = value.equals("true") ? !ids.contains(id) && ids.add(id) : ids.remove(id);
      return Optional.of(isOther ? Settings.list(now, at, ids) : Edit.NOTHING);
    });
  }

  /** One that is always written. */
  Fields choice(LocalText label, List<Choice> choices, String... inner) {
    var value = now(inner);
    return add(name(inner), label, Kind.CHOICE, value, Choices.with(choices, value), (now, chosen) -> isAmong(choices, chosen)
        ? Optional.of(Settings.put(now, of.in(inner), Trees.text(chosen))) : Optional.empty());
  }

  /** One that isn't written where it is usual. @param usual its value */
  Fields choiceOr(LocalText label, List<Choice> choices, String usual, String... inner) {
    var value = now(inner).isEmpty() ? usual : now(inner);
    return add(name(inner), label, Kind.CHOICE, value, Choices.with(choices, value), (now, chosen) -> isAmong(choices, chosen)
        ? Optional.of(chosen.equals(usual) ? Settings.taken(now, of.in(inner)) : Settings.put(now, of.in(inner), Trees.text(chosen))) : Optional.empty());
  }

  static boolean isAmong(List<Choice> choices, String value) {
    return choices.stream().anyMatch(choice -> choice.value().equals(value));
  }

  /** A length of time, as how many of what. */
  Fields span(LocalText many, LocalText unit, boolean mayBeNone, String inner) {
    var now = SpanText.at(document, of.in(inner));
    var place = of.in(inner);
    add(inner + ".amount", many, Kind.NUMBER, now.map(span -> String.valueOf(Math.abs(span.amount()))).orElse(mayBeNone ? "" : "0"), List.of(),
        (later, value) -> SpanText.amount(later, place, value, mayBeNone));
    return add(inner + ".unit", unit, Kind.CHOICE, Settings.word(now.map(Span::unit).orElse(Span.Unit.DAYS)), Choices.words(Span.Unit.values(), FlowTerms::of),
        (later, value) -> constant(Span.Unit.values(), value).map(each -> SpanText.unit(later, place, each)));
  }

  static <E extends Enum<E>> Optional<E> constant(E[] constants, String word) {
    return Stream.of(constants).filter(each -> Settings.word(each).equals(word)).findFirst();
  }
}
