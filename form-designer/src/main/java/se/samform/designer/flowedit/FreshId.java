package se.samform.designer.flowedit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import se.samform.core.flow.Timer;
import se.samform.designer.draft.Document;

/** Ids for what is new, made of what it is called: {@code Under behandling} becomes {@code under-behandling}. */
final class FreshId {

  private static final int LONGEST = 40;

  private FreshId() {}

  /** One that nothing in the flow has, nor any role. @param otherwise what it begins with where the title says nothing */
  static String of(Document document, String title, String otherwise) {
    var taken = new HashSet<String>();
    Arrays.stream(Timer.Usual.values()).map(Timer.Usual::id).forEach(taken::add);
    document.at(FlowPlaces.FLOW).ifPresent(flow -> ids(flow, taken));
    document.at(FlowPlaces.ROLES).ifPresent(roles -> ids(roles, taken));
    var wanted = slug(title, otherwise);
    int number = 2;
    var id = wanted;
    while (taken.contains(id)) {
      id = wanted + "-" + number++;
    }
    return id;
  }

  private static String slug(String title, String otherwise) {
    var plain = Normalizer.normalize(title.toLowerCase(Locale.ROOT), Normalizer.Form.NFD).replaceAll("\\p{M}", "").replaceAll("[^a-z0-9]+", "-");
    var cut = plain.replaceAll("^[^a-z]+", "");
    var shorter = cut.substring(0, Math.min(LONGEST, cut.length())).replaceAll("-+$", "");
    return shorter.isEmpty() ? otherwise : shorter;
  }

  private static void ids(JsonValue value, Set<String> found) {
    if (value instanceof JsonArray array) {
      array.forEach(each -> ids(each, found));
    } else if (value instanceof JsonObject object) {
      if (object.get("id") instanceof JsonString id) {
        found.add(id.getString());
      }
      object.values().forEach(each -> ids(each, found));
    }
  }
}
