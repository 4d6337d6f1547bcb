package se.samform.core.flow.json;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.Optional;
import se.samform.core.flow.TimerEvent;
import se.samform.core.flow.TimerEvent.TimerFired;
import se.samform.core.flow.TimerEvent.TimerStarted;
import se.samform.core.flow.TimerEvent.TimerStopped;

final class TimerEventCodec {

  private TimerEventCodec() {}

  static EncodedEvent encode(TimerEvent event) {
    var header = new Header().add("timer", event.timer());
    return switch (event) {
      case TimerStarted(var timer, var dueOn) -> header.add("dueOn", dueOn.toString()).as("timer-started");
      case TimerStopped(var timer) -> header.as("timer-stopped");
      case TimerFired(var timer) -> header.as("timer-fired");
    };
  }

  static Optional<TimerEvent> decode(EncodedEvent stored, JsonObject header) {
    return Optional.ofNullable(switch (stored.type()) {
      case "timer-started" -> new TimerStarted(header.getString("timer"), LocalDate.parse(header.getString("dueOn")));
      case "timer-stopped" -> new TimerStopped(header.getString("timer"));
      case "timer-fired" -> new TimerFired(header.getString("timer"));
      default -> null;
    });
  }
}
