package se.samform.designer.logic;

import jakarta.json.JsonObject;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import se.samform.core.form.Ids;
import se.samform.core.logic.Reference;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;

/** Gives a question another id, and everything that names it follows. */
public final class Renaming {

  /** Pages have the first two themselves, texts the last. */
  private static final Set<String> KEPT_IDS = Set.of("token", "main", "today");

  private Renaming() {}

  /** Why a question can't have this id; empty when it can. @param definition whole or not */
  public static Optional<LocalText> refusal(JsonObject definition, String from, String to) {
    if (!Ids.isId(to)) {
      return Optional.of(LocalText.of(
          "Börja med en bokstav a–z, sedan bokstäver, siffror och bindestreck, högst 60 tecken.", "Begin with a letter a–z, then letters, digits and hyphens; at most 60."));
    }
    if (KEPT_IDS.contains(to)) {
      return Optional.of(LocalText.of("Det namnet används redan till annat.", "That name is used for something else."));
    }
    return !from.equals(to) && WhereUsed.ids(definition).contains(to)
        ? Optional.of(LocalText.of("En annan fråga heter redan så.", "Another question is called so already.")) : Optional.empty();
  }

  /** The same definition with a question called otherwise. What other systems call it is the id where nothing else is said, and changes too. */
  public static JsonObject of(JsonObject definition, String from, String to) {
    return Uses.in(definition, new Uses.Visitor() {
      @Override
      public String path(String at, String path) {
        return Reference.parse(path).question().equals(from) ? to + path.substring(from.length()) : path;
      }

      @Override
      public String answer(String at, String path) {
        return answered(path, from, to);
      }

      @Override
      public String id(String at, String id) {
        return id.equals(from) ? to : id;
      }
    });
  }

  /** The same as an edit of the document: each member that is otherwise. */
  public static Edit edit(JsonObject definition, String from, String to) {
    var renamed = of(definition, from, to);
    return new Edit(definition.keySet().stream().filter(name -> !definition.get(name).equals(renamed.get(name)))
        .<Change>map(name -> new Change.Put(Place.WHOLE.in(name), renamed.get(name))).toList());
  }

  /** In such a path ids of questions and keys of rows take turns. */
  private static String answered(String path, String from, String to) {
    var parts = path.split("\\.", -1);
    for (int i = 0; i < parts.length; i += 2) {
      parts[i] = parts[i].equals(from) ? to : parts[i];
    }
    return String.join(".", Arrays.asList(parts));
  }
}
