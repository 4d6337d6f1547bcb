package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import java.util.Optional;
import se.samform.core.flow.Outsider;
import se.samform.core.flow.TaskEvent.LinkRenewed;
import se.samform.core.flow.TaskEvent.OutsideAsked;
import se.samform.core.flow.TaskEvent.TaskAdded;
import se.samform.core.flow.TaskEvent.TaskCalledOff;
import se.samform.core.flow.TaskEvent.TaskFinished;
import se.samform.core.flow.TaskEvent.TaskGiven;
import se.samform.core.flow.TaskEvent.TaskReminded;
import se.samform.core.flow.TaskEvent.TaskStarted;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TaskOutcome;
import se.samform.core.id.OfficerId;

final class TaskEventCodec {

  /** Name, address and question. */
  private static final int ASKED = 3;

  private TaskEventCodec() {}

  static EncodedEvent encode(TaskEvent event) {
    var header = new Header().add("task", event.task());
    return switch (event) {
      case TaskStarted(var task, var dueOn) -> header.add("dueOn", dueOn).as("task-started");
      case TaskAdded(var task, var title, var by, var dueOn) ->
          header.add("by", by.map(OfficerId::text)).add("dueOn", dueOn).as("task-added", title);
      case OutsideAsked(var task, var whom, var question, var dueOn) ->
          header.add("dueOn", dueOn).as("outside-asked", MessageCodec.texts(whom.name(), whom.mail(), question));
      case TaskFinished(var task, var outcome, var comment, var files) ->
          MessageCodec.encode("task-finished", header.add("outcome", outcome.name()), comment, files);
      case TaskGiven(var task, var to) -> header.add("to", to.map(OfficerId::text)).as("task-given");
      case LinkRenewed(var task) -> header.as("link-renewed");
      case TaskReminded(var task) -> header.as("task-reminded");
      case TaskCalledOff(var task) -> header.as("task-called-off");
    };
  }

  static Optional<TaskEvent> decode(EncodedEvent stored, JsonObject header) {
    return Optional.ofNullable(switch (stored.type()) {
      case "task-started" -> new TaskStarted(header.getString("task"), Header.day(header, "dueOn"));
      case "task-added" -> new TaskAdded(
          header.getString("task"), CaseEventCodec.text(stored), Header.text(header, "by").map(OfficerId::of), Header.day(header, "dueOn"));
      case "outside-asked" -> asked(stored, header);
      case "task-finished" -> new TaskFinished(header.getString("task"), TaskOutcome.valueOf(header.getString("outcome")),
          MessageCodec.text(stored, header), MessageCodec.files(stored, header));
      case "task-given" -> new TaskGiven(header.getString("task"), Header.text(header, "to").map(OfficerId::of));
      case "link-renewed" -> new LinkRenewed(header.getString("task"));
      case "task-reminded" -> new TaskReminded(header.getString("task"));
      case "task-called-off" -> new TaskCalledOff(header.getString("task"));
      default -> null;
    });
  }

  private static OutsideAsked asked(EncodedEvent stored, JsonObject header) {
    var written = MessageCodec.texts(stored);
    return written.size() == ASKED
        ? new OutsideAsked(header.getString("task"), new Outsider(written.get(0), written.get(1)), written.get(2), Header.day(header, "dueOn"))
        : new OutsideAsked(header.getString("task"), new Outsider("", ""), "", Header.day(header, "dueOn"));
  }
}
