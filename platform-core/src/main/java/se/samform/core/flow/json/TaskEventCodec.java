package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import java.util.Optional;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TaskEvent.TaskAdded;
import se.samform.core.flow.TaskEvent.TaskCalledOff;
import se.samform.core.flow.TaskEvent.TaskFinished;
import se.samform.core.flow.TaskEvent.TaskReminded;
import se.samform.core.flow.TaskEvent.TaskStarted;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.id.OfficerId;

final class TaskEventCodec {

  private TaskEventCodec() {}

  static EncodedEvent encode(TaskEvent event) {
    var header = new Header().add("task", event.task());
    return switch (event) {
      case TaskStarted(var task, var dueOn) -> header.add("dueOn", dueOn).as("task-started");
      case TaskAdded(var task, var title, var by, var dueOn) ->
          header.add("by", by.map(OfficerId::text)).add("dueOn", dueOn).as("task-added", title);
      case TaskFinished(var task, var outcome, var comment) -> header.add("outcome", outcome.name()).as("task-finished", comment);
      case TaskReminded(var task) -> header.as("task-reminded");
      case TaskCalledOff(var task) -> header.as("task-called-off");
    };
  }

  static Optional<TaskEvent> decode(EncodedEvent stored, JsonObject header) {
    return Optional.ofNullable(switch (stored.type()) {
      case "task-started" -> new TaskStarted(header.getString("task"), Header.day(header, "dueOn"));
      case "task-added" -> new TaskAdded(
          header.getString("task"), CaseEventCodec.text(stored), Header.text(header, "by").map(OfficerId::of), Header.day(header, "dueOn"));
      case "task-finished" -> new TaskFinished(
          header.getString("task"), TaskOutcome.valueOf(header.getString("outcome")), CaseEventCodec.text(stored));
      case "task-reminded" -> new TaskReminded(header.getString("task"));
      case "task-called-off" -> new TaskCalledOff(header.getString("task"));
      default -> null;
    });
  }
}
