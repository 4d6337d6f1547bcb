package se.samform.designer.flowedit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;

/** The elements of a document's lists, and what they are called by people. */
final class Elements {

  private Elements() {}

  /** Where each element of the list there stands; none where none is. */
  static Stream<Place> in(Document document, Place list) {
    return document.namesIn(list).stream().map(list::in);
  }

  static String text(Document document, Place at, String... inner) {
    return document.textAt(at.in(inner));
  }

  static List<String> texts(Document document, Place list) {
    return document.at(list).orElse(JsonValue.NULL) instanceof JsonArray array
        ? array.stream().map(value -> value instanceof JsonString text ? text.getString() : "").toList() : List.of();
  }

  /** Where the list says this text, as the elements of it. */
  static Stream<Place> saying(Document document, Place list, String text) {
    var texts = texts(document, list);
    return IntStream.range(0, texts.size()).filter(i -> texts.get(i).equals(text)).mapToObj(i -> list.in(String.valueOf(i)));
  }

  /** Its title in Swedish and English, as far as it has one; else its id. */
  static LocalText title(Document document, Place at) {
    var first = document.at(at.in("title")).orElse(JsonValue.NULL) instanceof JsonObject texts
        ? texts.values().stream().filter(JsonString.class::isInstance).map(value -> ((JsonString) value).getString()).findFirst().orElse("") : "";
    var otherwise = first.isBlank() ? at.last() : first;
    return LocalText.of(in(document, at, Language.SWEDISH, otherwise), in(document, at, Language.ENGLISH, otherwise));
  }

  private static String in(Document document, Place at, Language language, String otherwise) {
    var said = text(document, at, "title", language.tag());
    return said.isBlank() ? otherwise : said;
  }

  /** One place up or down in its list. */
  static Edit moved(Document document, Place at, boolean up) {
    var list = at.outer();
    var names = document.namesIn(list);
    int index = names.indexOf(at.last());
    int to = up ? index - 1 : index + 1;
    if (index < 0 || to < 0 || to >= names.size()) {
      return Edit.NOTHING;
    }
    return Edit.of(new Change.Move(at, list, before(names, index, to)));
  }

  /** What it stands before, of the list without it: numbers move up once it is gone. */
  private static String before(List<String> names, int index, int to) {
    boolean areNumbers = names.getFirst().equals("0");
    if (to < index) {
      return names.get(to);
    }
    int behind = areNumbers ? to : to + 1;
    return to + 1 == names.size() ? "" : areNumbers ? String.valueOf(behind) : names.get(behind);
  }
}
