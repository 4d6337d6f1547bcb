package se.samform.designer.flowedit;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.TaskKind;
import se.samform.core.json.Json;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Change;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;
import se.samform.designer.flowedit.Taking.Fate;
import se.samform.designer.flowedit.Taking.Use;

/** What is to be done in a status. */
public final class TaskEdits {

  private TaskEdits() {}

  /** At the end of the first group of the status; in a group of its own, where there is none. */
  public static Added add(Document document, String status, String title, Language language, TaskKind kind) {
    var id = FreshId.of(document, title, "task");
    var task = new ObjectTree().put("id", id).putIf(kind != TaskKind.DO, "kind", Trees.text(Settings.word(kind)))
        .put("title", new ObjectTree().put(language.tag(), title.strip()).build()).build();
    var change = group(document, status).map(group -> new Change.Insert(group.in("tasks"), "", task))
        .orElseGet(() -> new Change.Insert(FlowPlaces.GROUPS, "", newGroup(document, status, id, task)));
    return new Added(id, Edit.of(change));
  }

  private static Optional<Place> group(Document document, String status) {
    return Elements.in(document, FlowPlaces.GROUPS).filter(at -> Elements.text(document, at, "in").equals(status)).findFirst();
  }

  private static JsonObject newGroup(Document document, String status, String task, JsonObject first) {
    var id = FreshId.of(document, status + "-tasks", "tasks");
    return new ObjectTree().put("id", id.equals(task) ? id + "-group" : id).put("in", status).put("tasks", Json.createArrayBuilder().add(first).build()).build();
  }

  public static Edit move(Document document, String group, String task, boolean up) {
    return Elements.moved(document, FlowPlaces.task(group, task), up);
  }

  /** Earlier tasks of the group that it waits for. */
  public static Edit after(Document document, String group, String task, List<String> earlier) {
    return Settings.list(document, FlowPlaces.task(group, task).in("after"), earlier);
  }

  /** Its group goes with the last one. */
  public static Taking take(Document document, String group, String task) {
    var tasks = FlowPlaces.GROUPS.in(group, "tasks");
    boolean isOnlyOne = document.namesIn(tasks).equals(List.of(task));
    var later = Elements.in(document, tasks).flatMap(at -> Elements.saying(document, at.in("after"), task).map(place ->
        new Use(place, LocalText.of("”%s” väntar på den: det gör den inte längre", "\"%s\" waits for it: it no longer does").formatted(Elements.title(document, at)), Fate.FORGETS)));
    var stories = Stories.naming(document, List.of("finish", "callOff"), List.of("openTasks"), task);
    return Taking.of(isOnlyOne ? FlowPlaces.GROUPS.in(group) : tasks.in(task), Stream.concat(later, stories).toList());
  }
}
