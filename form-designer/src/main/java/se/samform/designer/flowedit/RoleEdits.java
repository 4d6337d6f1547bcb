package se.samform.designer.flowedit;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.flow.RoleKind;
import se.samform.core.json.ObjectTree;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Taking.Fate;
import se.samform.designer.flowedit.Taking.Use;

/** Units, receivers, officers and others that a municipality binds to its own. */
public final class RoleEdits {

  /** What people write, or what names something else. */
  private static final Set<String> NEVER_NAMES = Set.of("id", "title", "text", "label", "help", "summary", "status", "next", "initial", "in", "keywords");

  private RoleEdits() {}

  public static Added add(Document document, String title, Language language, RoleKind kind) {
    var id = FreshId.of(document, title, "role");
    var role = new ObjectTree().put("id", id).put("kind", Settings.word(kind)).put("title", new ObjectTree().put(language.tag(), title.strip()).build()).build();
    return new Added(id, Edit.of(new Change.Insert(FlowPlaces.ROLES, "", role)));
  }

  /** Only one that nothing names goes: what would become of the rest only people can tell. */
  public static Taking take(Document document, String id) {
    var uses = document.tree().entrySet().stream().filter(entry -> !entry.getKey().equals("roles"))
        .flatMap(entry -> naming(document, Place.WHOLE.in(entry.getKey()), entry.getValue(), id)).toList();
    return Taking.of(FlowPlaces.ROLES.in(id), uses);
  }

  private static Stream<Use> naming(Document document, Place at, JsonValue value, String id) {
    if (value instanceof JsonString text) {
      return text.getString().equals(id) ? Stream.of(use(at)) : Stream.of();
    }
    if (value instanceof JsonObject object) {
      return object.entrySet().stream().filter(entry -> !NEVER_NAMES.contains(entry.getKey()))
          .flatMap(entry -> naming(document, at.in(entry.getKey()), entry.getValue(), id));
    }
    return value instanceof JsonArray array ? elements(document, at, array, id) : Stream.of();
  }

  private static Stream<Use> elements(Document document, Place at, JsonArray array, String id) {
    List<String> names = document.namesIn(at);
    return IntStream.range(0, array.size()).boxed().flatMap(i -> naming(document, at.in(names.get(i)), array.get(i), id));
  }

  private static Use use(Place at) {
    return new Use(at, LocalText.of("Den används på ett ställe till: välj först en annan där", "It is used elsewhere: first choose another there"), Fate.PREVENTS);
  }
}
